import { expect, test } from "vitest";
import { placeScores, scoreChart, type ScoreOptions, type ScoreRow } from "../../src/charts/scorecard.ts";
import { drawVerdict, type OutcomeVerdict } from "../../src/charts/verdict-mark.ts";

const verdicts = ["met", "met-in-words", "missed", "not-checkable", "not-reported", "pending"] as const;
const options = (width: number): ScoreOptions => ({
  id: `s-${width}`,
  width,
  title: "目标的结果",
  description: "",
  totalText: "7 项目标",
  keys: verdicts.map((verdict) => ({ verdict, text: `判断 ${verdict}` })),
  notes: ["共 5 项", "共 2 项"],
});
const row = (group: string, verdict: OutcomeVerdict, i: number): ScoreRow => ({
  id: `${group}-${i}`,
  href: `/comparisons/${i}/`,
  text: `${group} ${verdict}`,
  group,
  verdict,
});
const rows = [
  row("创新", "met", 1),
  row("创新", "met", 2),
  row("创新", "met-in-words", 3),
  row("创新", "missed", 4),
  row("创新", "not-checkable", 5),
  row("绿色", "not-reported", 6),
  row("绿色", "pending", 7),
];

test("verdicts are counted in the key, and those that nobody has are left out", () => {
  const { keys } = placeScores(rows.slice(0, 4), options(720));
  expect(keys.map(({ verdict, count }) => [verdict, count])).toEqual([
    ["met", "2"],
    ["met-in-words", "1"],
    ["missed", "1"],
  ]);
});

test("a square is at least as large as a finger needs and all stand inside", () => {
  const many = Array.from({ length: 48 }, (_, i) => row("创新", "not-reported", i));
  for (const width of [344, 720]) {
    const { squares, square } = placeScores(many, options(width));
    expect(square).toBeGreaterThanOrEqual(24);
    expect(Math.max(...squares.map(({ x }) => x + square))).toBeLessThanOrEqual(width);
  }
});

test("groups stand under one another in the order given", () => {
  const { groups, squares } = placeScores(rows, options(344));
  expect(groups.map(({ lines }) => lines[0])).toEqual(["创新", "绿色"]);
  expect(squares[5]!.y).toBeGreaterThan(squares[4]!.y);
});

test("every verdict differs in filling, outline or sign, not in colour alone", () => {
  const drawn = verdicts.map((verdict) => drawVerdict(verdict, { x: 0, y: 0, size: 20 }).replace(/verdict-[\w-]+/, ""));
  expect(new Set(drawn).size).toBe(verdicts.length);
});

test.each([344, 720])("a scorecard at %i px", async (width) => {
  await expect(scoreChart(rows, options(width))).toMatchFileSnapshot(`snapshots/scorecard-${width}.svg`);
});

test("no rows make an empty chart", () => {
  expect(scoreChart([], options(344))).toContain('height="24"');
});
