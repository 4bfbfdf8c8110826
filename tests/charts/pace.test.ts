import { expect, test } from "vitest";
import { paceChart, type PaceOptions, type PaceRow } from "../../src/charts/pace.ts";
import { markRow, narrow as frame } from "./build-rows.ts";

const narrow: PaceOptions = { ...frame, unitText: "每年，%" };
const pace = (id: string, past: number | undefined, needed: number): PaceRow => ({
  id,
  href: `/comparisons/${id}/`,
  text: "需要的增速",
  label: `指标${id}`,
  past: markRow(`${id}-past`, {
    name: "2016—2020年",
    kind: "actual",
    value: past,
    valueText: past === undefined ? "无数据" : `${past}%`,
  }),
  needed: markRow(`${id}-needed`, { name: "到2025年", kind: "actual", value: needed, valueText: `${needed}%` }),
});
const snapshot = (rows: readonly PaceRow[], name: string) =>
  expect(paceChart(rows, narrow)).toMatchFileSnapshot(`snapshots/pace-${name}.svg`);

test("what is needed is drawn as a target and as derived, whatever its row says", () => {
  expect(paceChart([pace("a", 6, 7)], narrow)).toMatch(
    /id="narrow-a-needed"[\s\S]*kind-target is-derived[\s\S]*class="value derived/,
  );
});

test("no paces", () => snapshot([], "empty"));
test("one pace", () => snapshot([pace("a", 6.1, 7.2)], "one"));
test("a pace without a past", () => snapshot([pace("a", undefined, 7.2)], "missing"));
test("a pace after a fall", () => snapshot([pace("a", -3.1, 12.4)], "negative"));
