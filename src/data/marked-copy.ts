/** A reading copy as a person works with it: every number with its place, and the place of any phrase. */
import { halfWidth } from "./numerals.ts";
import { formatSpan, readingLine, spanOf, type ReadingCopy } from "./reading-copy.ts";

/** Returns the lines that hold text as `number|text`, each number in digits followed by ⟨its place as found⟩. */
export function markedLines(copy: ReadingCopy): string[] {
  return copy.lines.flatMap((_, i) => {
    const line = halfWidth(readingLine(copy, i + 1));
    if (line.trim() === "") return [];
    const marked = line.replace(/[0-9]+(?:\.[0-9]+)*/g, (number, at: number) => {
      const from = codePoints(line.slice(0, at));
      return `${number}⟨${formatSpan(spanOf(copy, i + 1, from, from + number.length))}⟩`;
    });
    return [`${i + 1}|${marked}`];
  });
}

/** Returns where `phrase` stands, with up to 15 characters on either side; in every line, or in one. */
export function findPhrase(copy: ReadingCopy, phrase: string, only?: number): { at: string; around: string }[] {
  const length = codePoints(phrase);
  return copy.lines.flatMap((_, i) => {
    if (only !== undefined && only !== i + 1) return [];
    const line = [...readingLine(copy, i + 1)];
    return line.flatMap((_, from) => {
      if (line.slice(from, from + length).join("") !== phrase) return [];
      const around = line.slice(Math.max(0, from - 15), from + length + 15).join("");
      return [{ at: formatSpan(spanOf(copy, i + 1, from, from + length)), around }];
    });
  });
}

function codePoints(text: string): number {
  return [...text].length;
}
