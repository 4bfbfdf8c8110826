/**
 * How wide text is, without measuring it: Han and full-width characters are 1 em, the others have the
 * advances of Noto Sans SC. Other system fonts differ by up to 5 %, so every width has 8 % of slack.
 */

/** Font sizes of the charts in px; `src/styles/chart.css` has the same, and a test compares them. */
export const textSize = { label: 13, value: 13, tick: 12, note: 12 } as const;

/** Advances of U+0020 to U+007E in Noto Sans SC Regular, in thousandths of an em. */
const asciiAdvances = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];
const slack = 1.08;
/** Some system fonts are wider still: what must not touch a text, a mark before it or the text beside, leaves it so much more. */
export const wideFont = 1.1;
/** Small superscripts, the en dash, the minus and accented Latin letters are near the width of a digit. */
const narrow = /[\u00A0-\u00A7\u00A9-\u00B6\u00B8-\u00D6\u00D8-\u024F\u2010-\u2013\u2212]/u;
const combining = /\p{M}|\u200B|\u200D|[\uFE00-\uFE0F]/u;

/** The width of one line of text in px at a font size in px, slack included. */
export function textWidth(text: string, size: number = textSize.label): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths / 1000) * size * slack;
}

/** The text, or its longest beginning that fits `width` px with an ellipsis. At least one character stays. */
export function fitLabel(text: string, width: number, size: number = textSize.label): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  let kept = characters.length - 1;
  while (kept > 1 && textWidth(`${characters.slice(0, kept).join("")}…`, size) > width) kept -= 1;
  return `${characters.slice(0, kept).join("").trimEnd()}…`;
}

/**
 * The text in lines of at most `width` px. Han text breaks anywhere but before closing and after opening
 * punctuation; Latin words, and numbers with the character after them (2020年), are kept whole unless one
 * alone is too wide. Lines are about equally long. A bracket that would be torn apart goes to the next line if it fits there. What does
 * not fit into `maxLines` is cut with an ellipsis. An empty text has no lines.
 */
export function wrapLabel(
  text: string,
  width: number,
  { size = textSize.label, maxLines = Infinity }: { size?: number; maxLines?: number } = {},
): readonly string[] {
  const pieces = textPieces(text);
  const lines = breakLines(pieces, { width, size, maxLines });
  if (lines.length < 2 || lines[lines.length - 1]!.endsWith("…")) return lines;
  // The narrowest width that needs no further line makes lines of about equal length.
  let [low, high] = [width / 2, width];
  let balanced = lines;
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    const narrower = breakLines(pieces, { width: middle, size, maxLines: Infinity });
    if (narrower.length === lines.length && !narrower.some((line) => line.endsWith("…")))
      [high, balanced] = [middle, narrower];
    else low = middle;
  }
  return balanced;
}

function breakLines(
  pieces: readonly string[],
  { width, size, maxLines }: { width: number; size: number; maxLines: number },
): readonly string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size) <= width;
  const lines: string[] = [];
  let rest = pieces;
  while (rest.length > 0 && lines.length < maxLines) {
    let count = rest.length;
    while (count > 1 && !fits(rest.slice(0, count).join(""))) count -= 1;
    if (lines.length + 1 === maxLines) count = rest.length;
    else if (count < rest.length) count = beforeBracket(rest, count, fits);
    lines.push(fitLabel(rest.slice(0, count).join("").trimEnd(), width, size));
    rest = rest.slice(count);
  }
  return lines.filter((line) => line !== "");
}

/** Where to break instead of at `count`, so that a bracket left open there stays whole. */
function beforeBracket(pieces: readonly string[], count: number, fits: (line: string) => boolean): number {
  let open = count - 1;
  while (open >= 0 && !/^[（(]/.test(pieces[open]!)) open -= 1;
  const close = pieces.findIndex((piece, i) => i >= open && /[）)]/.test(piece));
  if (open < 1 || close < count) return count;
  return fits(pieces.slice(open, close + 1).join("")) ? open : count;
}

/** The widest of several texts in px; 0 for none. */
export function widestText(texts: readonly string[], size: number = textSize.label): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);
}

const han = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const opening = "（《〈「『“‘【［(";
const closing = "，。、；：！？）》〉」』”’】］％…)";
/** Opening marks, then a number with the character after it, a Han character or a word; then closing marks and spaces. */
const piece = new RegExp(
  `[${opening}]*(?:[\\d.,]+[${han}]|[${han}]|[^\\s${han}${opening}]+)[${closing}]*\\s*|.`,
  "gsu",
);

/** Pieces between which a line may break; joined they are the text. */
export function textPieces(text: string): readonly string[] {
  return text.match(piece) ?? [];
}

function advance(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x20 && code <= 0x7e) return asciiAdvances[code - 0x20]!;
  // Han and full-width forms, the bulk of all text, need no look at their properties.
  if (code >= 0x3000 && code < 0xfe00) return 1000;
  if (combining.test(character)) return 0;
  return narrow.test(character) ? 560 : 1000;
}
