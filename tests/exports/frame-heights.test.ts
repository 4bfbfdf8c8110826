import { expect, test } from "vitest";
import { frameHeight, textLines, type HeightAt } from "../../src/exports/frame-heights.ts";

/** The height in px that the CSS of a frame gives at a width. */
function fittedAt(fitted: string, width: number): number {
  const sum = fitted
    .replaceAll(/([\d.]+)%/g, (_, percent: string) => String((Number(percent) * width) / 100))
    .replaceAll("px", "")
    .replaceAll(/\b(?:max|min)\(/g, (name) => `Math.${name}`);
  return Number(new Function(`return ${sum}`)());
}
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** As charts are: a drawing that grows up to a limit, another one on a desk, and texts with fewer lines the wider it is. */
const likeCharts: Readonly<Record<string, HeightAt>> = {
  "much higher on a phone": (width) => (width < 640 ? Math.min(width, 454) * 6 + 90 : Math.min(width, 924) * 1.7 + 60),
  "higher on a desk": (width) => (width < 640 ? 240 : 420),
  "mostly text": (width) => 300 + Math.ceil(2400 / width) * 18,
  "a drawing and text": (width) =>
    Math.min(width, width < 640 ? 454 : 924) * (width < 640 ? 1.4 : 0.6) + Math.ceil(4000 / width) * 18,
};

for (const [name, heightAt] of Object.entries(likeCharts))
  test(`a frame ${name} is nowhere lower than its content, and at a phone, a column and a desk at most 40 px higher`, () => {
    const { any, fitted } = frameHeight(heightAt);
    const low = range(320, 2400).filter((width) => fittedAt(fitted, width) < heightAt(width) - 1);
    expect(low).toEqual([]);
    for (const width of [320, 640, 1000]) expect(fittedAt(fitted, width) - heightAt(width)).toBeLessThanOrEqual(40);
    expect(any).toBeGreaterThanOrEqual(Math.max(...range(320, 1200).map(heightAt)) - 1);
  });

test("the code of a height is short", () => {
  for (const heightAt of Object.values(likeCharts)) expect(frameHeight(heightAt).fitted.length).toBeLessThan(120);
});

test("lines are counted as a browser breaks them: words whole, Han anywhere, a link not at all, a long word where it must", () => {
  const small = { size: 12 };
  expect(textLines([""], small)(320)).toBe(1);
  expect(textLines(["目".repeat(24)], small)(24 + 12 * 24)).toBe(1);
  expect(textLines(["目".repeat(25)], small)(24 + 12 * 24)).toBe(2);
  const [words, link] = ["甲".repeat(20), "图表与数据表"];
  expect(textLines([words, link], small)(24 + 12 * 24)).toBe(2);
  expect(textLines([words, link, "目".repeat(22)], small)(24 + 12 * 24)).toBe(2);
  expect(textLines([words, { whole: link }, "目".repeat(22)], small)(24 + 12 * 24)).toBe(3);
  expect(textLines(["m".repeat(100)], small)(320)).toBeGreaterThan(3);
  expect(textLines(["five-year plan"], small)(24 + 40)).toBe(3);
});

test("bold letters and digits take more room", () => {
  const text = ["2020 targets ".repeat(40)];
  expect(textLines(text, { size: 12, bold: true })(320)).toBeGreaterThan(textLines(text, { size: 12 })(320));
});
