import { expect, test } from "vitest";
import { placeTimeline, timelineChart, type TimelineOptions, type TimelineRow } from "../../src/charts/timeline.ts";

const options = (width: number): TimelineOptions => ({
  id: `t-${width}`,
  width,
  title: "文件",
  description: "",
  keys: [
    { sign: "published", text: "发布" },
    { sign: "reports", text: "报告" },
    { sign: "targets", text: "目标" },
  ],
});
const row = (id: string, more: Partial<TimelineRow>): TimelineRow => ({
  id,
  href: `/plans/${id}/`,
  text: `文件 ${id}`,
  label: `文件 ${id}`,
  detail: "3个目标",
  published: 2020.5,
  targets: [{ first: 2020, last: 2022 }],
  reports: [],
  ...more,
});
const rows = [
  row("a", { color: 1, mark: "square" }),
  row("b", { published: 2021.04, reports: [{ first: 2016, last: 2020 }], targets: [{ first: 2035, last: 2035 }] }),
];

test("the years run from the first that is reported on to the last that is aimed at", () => {
  const { axis } = placeTimeline(rows, options(720));
  expect([axis.ticks[0]!.text, axis.ticks.at(-1)!.text]).toEqual(["2016", "2035"]);
});

test("a bar covers its years from the beginning of the first to the end of the last", () => {
  const { rows: placed, axis } = placeTimeline(rows, options(720));
  const [bar] = placed[0]!.targetBars;
  expect(bar!.width).toBeCloseTo(3 * axis.band - 1);
  expect(bar!.x).toBeCloseTo(axis.position(2020) - axis.band / 2 + 0.5);
});

test("a plan of the middle of a year stands in the middle of that year", () => {
  const { rows: placed, axis } = placeTimeline(rows, options(344));
  expect(placed[0]!.markX).toBeCloseTo(axis.position(2020));
});

test("rules stand where years begin and end, so that a bar fills the years between two of them", () => {
  const { rows: placed, yearEdges } = placeTimeline(rows, options(720));
  const [bar] = placed[0]!.targetBars;
  expect(yearEdges.some((edge) => Math.abs(edge - bar!.x) < 1)).toBe(true);
});

test("where only the year is known the mark has a line with caps over all of it, and no other has one", () => {
  const drawn = (more: Partial<TimelineRow>) => timelineChart([row("a", more)], options(720));
  const [, x, x2] = /class="bound" d="M([\d.]+),[\d.]+v12m0,-6H([\d.]+)/.exec(
    drawn({ published: 2021, publishedLast: 2022 }),
  )!;
  const { axis } = placeTimeline([row("a", { published: 2021, publishedLast: 2022 })], options(720));
  expect(Number(x2) - Number(x)).toBeCloseTo(axis.band - 4, 0);
  expect(drawn({ published: 2021.3 })).not.toContain('class="bound"');
});

test.each([344, 720])("a timeline at %i px", async (width) => {
  await expect(timelineChart(rows, options(width))).toMatchFileSnapshot(`snapshots/timeline-${width}.svg`);
});

test("no rows make an empty chart", () => {
  expect(timelineChart([], options(344))).toContain('height="24"');
});
