import { expect, test } from "vitest";
import { partsChart, placeParts, type Part, type PartsRow } from "../../src/charts/parts.ts";
import { markRow, narrow, wide } from "./build-rows.ts";

const part = (id: string, valueText: string, more: Partial<Part> = {}): Part =>
  markRow(id, { name: `${id}年`, valueText, ...more });
const parts = (total: string, values: readonly string[], more: Partial<PartsRow> = {}): PartsRow => {
  const id = more.id ?? "s";
  return {
    id,
    href: `/comparisons/${id}/`,
    text: "各年之和",
    label: "新建公园",
    agrees: true,
    total: part("total", total, { name: "" }),
    parts: values.map((value, i) => part(`${2020 + i}`, value)).map((each) => ({ ...each, id: `${id}-${each.id}` })),
    ...more,
  };
};
const snapshot = (rows: readonly PartsRow[], name: string) =>
  expect(partsChart(rows, narrow)).toMatchFileSnapshot(`snapshots/parts-${name}.svg`);

test("parts and their total read as an equation, and as an inequation where they differ", () => {
  const signs = (row: PartsRow) => placeParts([row], wide).rows[0]!.terms.map(({ operator }) => operator);
  expect(signs(parts("12个", ["4", "4", "4"]))).toEqual(["", "+", "+", "="]);
  expect(signs(parts("12个", ["4", "4"], { agrees: false }))).toEqual(["", "+", "≠"]);
});

test("terms stand from left to right on one line where they fit, and on more where they do not", () => {
  const [beside] = placeParts([parts("12个", ["4", "4", "4"])], wide).rows;
  expect(new Set(beside!.terms.map(({ y }) => y)).size).toBe(1);
  const xs = beside!.terms.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  const [many] = placeParts([parts("45万平方米以上", Array<string>(9).fill("5万平方米"))], narrow).rows;
  expect(new Set(many!.terms.map(({ y }) => y)).size).toBeGreaterThan(1);
  expect(many!.terms.every(({ x, width }) => x - width / 2 >= 0 && x + width / 2 <= 344)).toBe(true);
});

test("no parts", () => snapshot([], "empty"));
test("one total with agreeing parts", () => snapshot([parts("12个", ["4", "4", "4"], { noteText: "相符" })], "one"));
test("parts that do not make up the total", () =>
  snapshot([parts("12个", ["4", "4", "未设"], { agrees: false, noteText: "少4个", derived: true })], "differs"));
test("many parts with a long label", () =>
  snapshot(
    [
      parts("39个", ["4", "5", "6", "7", "8", "9"], {
        label: "新建、改建口袋公园和小游园（含镇区道路两侧带状绿地）个数",
      }),
    ],
    "long-label",
  ));
