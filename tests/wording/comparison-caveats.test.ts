import { expect, test } from "vitest";
import type { Caveat } from "../../src/data/caveats.ts";
import { caveatText } from "../../src/wording/comparison-caveats.ts";
import { fact, smallReport, year } from "../views/small-report.ts";

const report = smallReport({ facts: [fact({ id: "plan-1" })] });
const said = (caveat: Caveat) => {
  const { zh, en } = caveatText({ caveats: [caveat] }, report)!;
  return [zh, en];
};

test("a pace says in which way its ends are not exact, of both together only what is true of both", () => {
  expect(said({ code: "paceBounds", base: "approx", goal: "gt", pace: "approx" })).toEqual([
    "起点和目标都不是确数，算出的速度只是大概。",
    "The starting point and the goal are not exact, so the pace is a rough one.",
  ]);
  expect(said({ code: "paceBounds", base: "approx", goal: "approx", pace: "approx" })).toEqual([
    "起点和目标都是约数，算出的速度只是大概。",
    "The starting point and the goal are approximate, so the pace is a rough one.",
  ]);
  expect(said({ code: "paceBounds", base: "lt", goal: "gt", pace: "gt" })).toEqual([
    "起点和目标都只给出界限，算出的速度也只是界限。",
    "The starting point and the goal are only bounds, and so is the pace.",
  ]);
  expect(said({ code: "paceBounds", base: "eq", goal: "gt", pace: "gt" })).toEqual([
    "目标只给出界限，算出的速度也只是界限。",
    "The goal is only a bound, and so is the pace.",
  ]);
});

test("one year without a target is one, several are several", () => {
  const without = (...years: number[]) =>
    said({ code: "yearsWithoutTarget", periods: years.map((each) => year(each)) })[1];
  expect(without(2021)).toBe("No target is set for 2021; it does not count towards the sum.");
  expect(without(2021, 2022)).toBe("No target is set for 2021 and 2022; they do not count towards the sum.");
});

test("what a report would say of a target that is passed holds whichever way is better", () => {
  const [zh, en] = said({ code: "nearBound" });
  expect(zh).not.toMatch(/更大|更小/);
  expect(en).not.toMatch(/larger|higher|smaller|lower/);
});
