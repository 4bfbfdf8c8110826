import { expect, test } from "vitest";
import { placeBands } from "../../src/charts/band.ts";

const rows = [
  { label: "高新技术企业数", noteText: "高2个百分点" },
  { label: "全社会研发投入占地区生产总值比重（按新口径）" },
];

test("bands are stacked under 500 px, with the plot under the label over the whole width", () => {
  const { stacked, left, right, bands } = placeBands(rows, { width: 344 });
  expect([stacked, left, right]).toEqual([true, 0, 344]);
  expect(bands[0]!.labelY).toBeLessThan(bands[0]!.y);
});

test("in a wide chart labels have at most a third and notes at most a quarter", () => {
  const { stacked, left, right, bands } = placeBands(rows, { width: 720 });
  expect(stacked).toBe(false);
  expect(left).toBeLessThanOrEqual(240 + 14);
  expect(right).toBeGreaterThanOrEqual(540 - 14);
  expect(bands[1]!.lines.length).toBe(2);
});

test("bands follow one another without gaps and hold their drawing", () => {
  const { bands, bottom } = placeBands([{ label: "甲", plotHeight: 100 }, { label: "乙" }], { width: 720, top: 20 });
  expect(bands.map((band) => [band.top, band.bottom])).toEqual([
    [20, 120],
    [120, 148],
  ]);
  expect(bottom).toBe(148);
});

test("no rows are no bands", () => {
  expect(placeBands([], { width: 720, top: 20 })).toMatchObject({ bands: [], bottom: 20, left: 14, right: 720 });
});
