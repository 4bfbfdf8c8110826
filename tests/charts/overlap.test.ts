import { expect, test } from "vitest";
import { overlappingTexts, textsAtMarks, textsOutside } from "./overlap.ts";

const svg = (...parts: readonly string[]) => `<svg viewBox="0 0 100 100">${parts.join("")}</svg>`;
const word = (text: string, x: number, y: number) => `<text x="${x}" y="${y}" class="label">${text}</text>`;

test("a word under or over a mark of any shape is found, and one beside it is not", () => {
  const marks = [
    '<circle class="mark" cx="50" cy="50" r="5"/>',
    '<rect class="mark" x="45" y="45" width="10" height="10"/>',
    '<path class="mark" d="M50,44L56,55L44,55Z"/>',
  ];
  for (const mark of marks) {
    expect(textsAtMarks(svg(mark, word("在上", 40, 50)))).toEqual(["在上"]);
    expect(textsAtMarks(svg(word("在下", 40, 50), mark))).toEqual(["在下"]);
    expect(textsAtMarks(svg(mark, word("旁边", 62, 50)))).toEqual([]);
  }
});

test("words that cover one another or leave the drawing are found", () => {
  expect(overlappingTexts(svg(word("甲", 10, 50), word("乙", 15, 52)))).toEqual(["甲 × 乙"]);
  expect(textsOutside(svg(word("很长的一句话", 60, 50)))).toEqual(["很长的一句话"]);
});
