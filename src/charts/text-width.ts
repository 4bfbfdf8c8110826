/**
 * How wide text is, without measuring it: Han and full-width characters are 1 em, the others have the
 * advances of Noto Sans SC. Other system fonts differ by up to 5 %, so every width has 8 % of slack.
 */

/** Font sizes of the charts in px; `src/styles/chart.css` has the same, and a test compares them. */
export const textSize = { label: 13, value: 13, tick: 12, note: 12 } as const;

/** The height of a line of text, as a multiple of its size. */
export const lineHeight = 1.3;

/** Advances of U+0020 to U+007E in Noto Sans SC Regular, in thousandths of an em. */
const asciiAdvances = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];
const slack = 1.08;
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
 * punctuation; Latin words, and numbers with their unit, are kept whole unless one alone is too wide.
 * What does not fit into `maxLines` is cut with an ellipsis. An empty text has no lines.
 */
export function wrapLabel(
  text: string,
  width: number,
  { size = textSize.label, maxLines = Infinity }: { size?: number; maxLines?: number } = {},
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const pieces = breakable(text);
  for (const [i, piece] of pieces.entries()) {
    if (line === "" || textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
    } else if (lines.length + 1 >= maxLines) {
      line += pieces.slice(i).join("");
      break;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines.map((each) => fitLabel(each, width, size));
}

/** The widest of several texts in px; 0 for none. */
export function widestText(texts: readonly string[], size: number = textSize.label): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);
}

/** Pieces between which a line may break. */
function breakable(text: string): readonly string[] {
  const pieces = text.match(
    /[（《〈「『“‘【［(]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}（《〈「『“‘【［]+?(?=[\s\p{Script=Han}（《〈「『“‘【［]|$))[，。、；：！？）》〉」』”’】］％…)\]]*\s*|\s+/gu,
  );
  return pieces ?? [];
}

function advance(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= 0x20 && code <= 0x7e) return asciiAdvances[code - 0x20]!;
  if (combining.test(character)) return 0;
  return narrow.test(character) ? 560 : 1000;
}
