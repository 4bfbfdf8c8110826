/**
 * How high a frame is at each width, by the sizes of its drawings and the lines of its texts, and the few words of CSS
 * that give a frame this height where no script of ours runs.
 */
import { textPieces, textWidth } from "../charts/text-width.ts";
import type { FrameHeight } from "../wording/embed-snippets.ts";

/** Around all that a frame holds, in px. */
export const padding = 12;
/** From this width on a frame shows the wide drawing of a chart, in px. */
export const wideFrom = 640;

/** The height in px that a frame of a width needs, a little above what a browser finds: the fonts there are not known. */
export type HeightAt = (width: number) => number;

export type Size = { readonly width: number; readonly height: number };

/** Returns the size of a drawing in px, by its markup. */
export function sizeOf(svg: string): Size {
  const [, width, height] = / viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}

/** Returns the height of a drawing that is shown at a width. */
export function heightIn({ width, height }: Size, shown: number): number {
  return (shown * height) / width;
}

/** Returns what a frame of a width has within its padding. */
export function inner(width: number): number {
  return width - 2 * padding;
}

export type LinePart = string | { readonly whole: string };
type Letters = { readonly size: number; readonly bold?: boolean };

/** Drawings keep such a word whole; a browser breaks it after its dash. */
const dash = /(?<=[\p{L}\d]–)|(?<=\p{L}-)(?=\p{L})/u;

/** Returns how many lines parts of a text take at a width of the frame; a part that is `whole` is not broken. */
export function textLines(parts: readonly LinePart[], letters: Letters): (width: number) => number {
  const pieces = parts.flatMap((part) =>
    typeof part === "string" ? textPieces(part).flatMap((piece) => piece.split(dash)) : [part.whole],
  );
  const taken = pieces.map((piece) => ({ all: wide(piece, letters), seen: wide(piece.trimEnd(), letters) }));
  return (width) => {
    const room = inner(width);
    let [lines, at] = [1, 0];
    for (const { all, seen } of taken) {
      if (at > 0 && at + seen > room) [lines, at] = [lines + 1, 0];
      // What has no place to break is broken anywhere.
      lines += Math.max(0, Math.ceil(seen / room) - 1);
      at += Math.min(all, room);
    }
    return lines;
  };
}

/**
 * Han characters and full-width marks are one em wide in every font; other letters, and digits still more, take so much
 * more in the wider ones of systems than drawings leave them.
 */
const han = /[\u2E80-\uFE0F\uFF00-\uFFEF]/u;
const wider = { plain: { letter: 1.02, digit: 1.06 }, bold: { letter: 1.15, digit: 1.16 } };
/** Where a letter or a digit meets a Han character the browser puts an eighth of an em. */
const seam = /[\p{Script=Han}](?=[\p{Script=Latin}\d])|[\p{Script=Latin}\d%](?=\p{Script=Han})/gu;

function wide(text: string, { size, bold = false }: Letters): number {
  // The fonts that stand first have quotation marks no wider than a digit, in Chinese too.
  const characters = [...text.replace(/[‘’“”]/g, '"')];
  const digits = characters.filter((character) => /\d/.test(character));
  const letters = characters.filter((character) => !/\d/.test(character) && !han.test(character));
  const full = characters.length - digits.length - letters.length;
  const more = bold ? wider.bold : wider.plain;
  // What is before a piece is not known: a digit or a letter may be met by a Han character.
  const seams = (text.match(seam) ?? []).length + (/^[\p{Script=Latin}\d]/u.test(text) && full > 0 ? 1 : 0);
  return (
    (full + seams / 8) * size +
    textWidth(letters.join(""), size) * more.letter +
    textWidth(digits.join(""), size) * more.digit
  );
}

/** The widths that are looked at, in px: from an article on a small phone to a desk, on both sides of the change of drawings. */
const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);
const below = [...range(308, wideFrom, 2), wideFrom - 1];
// Beyond a desk a line that falls must not have fallen too low.
const from = [...range(wideFrom, 1200, 2), ...range(1200, 2600, 100)];
/** Widths from which on what a frame has too much matters, and those at which it matters most: a phone, a column, a desk. */
const seenFrom = 320;
const mattersMost = [320, wideFrom, 1000];

/**
 * Returns the height of a frame: one that is enough at any width, and as CSS, in which 100% is the width that the frame
 * is given, one that follows the width: for either drawing the lower of two lines, neither of them lower than what is drawn.
 */
export function frameHeight(heightAt: HeightAt): FrameHeight {
  const known = knownHeights.get(heightAt);
  if (known) return known;
  const [narrow, wide] = [below, from].map((widths) => {
    const heights = widths.map(heightAt);
    return { css: linesCss(lowLines(widths, heights)), highest: Math.max(...heights) };
  }) as [{ css: string; highest: number }, { css: string; highest: number }];
  const height = {
    any: Math.max(narrow.highest, wide.highest),
    fitted: `max(min(${narrow.css},(${wideFrom}px - 100%)*9999),min(${wide.css},(100% - ${wideFrom - 1}px)*9999))`,
  };
  knownHeights.set(heightAt, height);
  return height;
}

/** The pages of every language offer the frames of all. */
const knownHeights = new WeakMap<HeightAt, FrameHeight>();

/** `base` px and `percent` of the width. */
type Line = { readonly base: number; readonly percent: number };

function linesCss(lines: readonly Line[]): string {
  const signed = ({ base, percent }: Line) =>
    percent === 0 ? `${base}px` : `${base}px ${percent < 0 ? "-" : "+"} ${Math.abs(percent)}%`;
  return [...new Set(lines.map(signed))].join();
}

const rising = range(-100, 1000, 20);
const falling = [...range(-100, 0, 10), -3, -2, -1, 0];

/**
 * Returns a line for where the drawing grows with the width and one for where only lines of text get fewer, such that the
 * greatest distance of the lower one from the heights is the smallest.
 */
function lowLines(widths: readonly number[], heights: readonly number[]): readonly [Line, Line] {
  const looked = widths
    .map((width, i) => ({ width, height: heights[i]!, weight: mattersMost.includes(width) ? 6 : 1 }))
    .filter(({ width, weight }, i) => weight > 1 || (width >= seenFrom && i % 4 === 0));
  const candidate = (percent: number) => {
    const base = Math.max(...widths.map((width, i) => Math.ceil(heights[i]! - (percent * width) / 100)));
    const over = looked.map(({ width, height, weight }) => (base + (percent * width) / 100 - height) * weight);
    return { line: { base, percent }, over };
  };
  const falls = falling.map(candidate);
  const bestOf = (percents: readonly number[]) => {
    const pairs = percents.map(candidate).flatMap((rise) =>
      falls.map((fall) => ({
        lines: [rise.line, fall.line] as const,
        most: rise.over.reduce((most, each, i) => Math.max(most, Math.min(each, fall.over[i]!)), 0),
      })),
    );
    return pairs.reduce((best, pair) => (pair.most < best.most ? pair : best)).lines;
  };
  // Roughly first, then more closely around what was found.
  const [{ percent }] = bestOf(rising);
  return bestOf(range(percent - 20, percent + 25, 5));
}
