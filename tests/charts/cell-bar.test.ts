import { expect, test } from "vitest";
import { cellBar, cellBarWidth } from "../../src/charts/cell-bar.ts";

test("a result is a bar from zero to its share of the scale, a target a tick at its place", () => {
  const bar = cellBar({ result: 30, target: 20 }, 40);
  expect(bar).toContain(`d="M0,1H${0.75 * cellBarWidth}V5H0Z"`);
  expect(bar).toContain(`class="tick" d="M${0.5 * cellBarWidth - 1},0h2v6h-2Z"`);
});

test("without a result there is no bar, and the tick of the largest stays inside", () => {
  const bar = cellBar({ target: 40 }, 40);
  expect(bar.match(/<path/g)).toHaveLength(1);
  expect(bar).toContain(`M${cellBarWidth - 2},0`);
});
