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
  label: `目标${i}`,
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

test("every target has a finger's room of its own, and all stand inside", () => {
  for (const verdict of ["met", "not-reported"] as const)
    for (const width of [344, 720]) {
      const many = Array.from({ length: 48 }, (_, i) => row(i < 30 ? "创新" : "绿色", verdict, i));
      const boxes = placeScores(many, options(width)).squares.map(({ box }) => box);
      expect(boxes.every(({ width: wide, height }) => wide >= 24 && height >= 24)).toBe(true);
      expect(Math.max(...boxes.map(({ x, width: wide }) => x + wide))).toBeLessThanOrEqual(width);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true,
          );
    }
});

test("what is answered says its name, and what nothing answers is small", () => {
  const { squares } = placeScores(rows, options(720));
  expect(squares.map(({ lines }) => lines.join(""))).toEqual(["目标1", "目标2", "目标3", "目标4", "目标5", "", ""]);
  expect(squares[5]!.size).toBeLessThan(squares[4]!.size);
});

test("groups stand beside one another where there is width, else under one another", () => {
  const tops = (width: number) => {
    const { squares } = placeScores([row("创新", "met", 1), row("绿色", "met", 2)], options(width));
    return squares.map(({ y }) => y);
  };
  expect(tops(720)[0]).toBe(tops(720)[1]);
  expect(tops(240)[1]).toBeGreaterThan(tops(240)[0]!);
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
