/**
 * From a copy as it was found to a copy that can be read: the documented rules of cleaning, each
 * keeping track of where every character stood. The copies themselves are not part of the project.
 */
import { Converter } from "opencc-js/t2cn";

/** A place in a copy as found: line and code points, 1-based, last included. */
export type Span = { readonly line: number; readonly first: number; readonly last: number };

/** One character of the reading copy and the code points of the found line it stands for. */
type ReadChar = { readonly char: string; readonly first: number; readonly last: number };

export const cleaningRules = ["pinyin", "traditional", "private-use", "typesetting", "space"] as const;
export type CleaningRule = (typeof cleaningRules)[number];

/** A lost or false passage mended by hand: what is printed at `at`, and what is read instead ("" = nothing). */
export type Repair = { readonly at: string; readonly printed: string; readonly read: string };

export type ReadingCopy = {
  /** The found text, a line each, as code points. */
  readonly found: readonly (readonly string[])[];
  /** The cleaned text, a line each. */
  readonly lines: readonly (readonly ReadChar[])[];
};

// A syllable in brackets behind the character it spells, with the copying site's stray space.
// Brackets that hold Han characters, digits or capitals are the text's own.
const pinyin = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+ ?\)/gu;
// Codes of a Founder typesetter, as [JP3]: squeeze the characters of the following lines.
const typesetting = /\[[A-Z]{2}[0-9]*[A-Z]*\]/gu;
const privateUse = /[\u{e000}-\u{f8ff}]/gu;

const toSimplified = Converter({ from: "t", to: "cn" });

/** Returns the span `line:first-last` or `line:only`, or undefined where the text is neither. */
export function parseSpan(text: string): Span | undefined {
  const match = /^([1-9]\d*):([1-9]\d*)(?:-([1-9]\d*))?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[2]);
  const last = match[3] === undefined ? first : Number(match[3]);
  return last < first ? undefined : { line: Number(match[1]), first, last };
}

export function formatSpan({ line, first, last }: Span): string {
  return first === last ? `${line}:${first}` : `${line}:${first}-${last}`;
}

function asText(line: readonly ReadChar[]): string {
  return line.map((c) => c.char).join("");
}

/** Removes every match of `pattern`; indexes are UTF-16, so the line is walked by code point. */
function remove(line: readonly ReadChar[], pattern: RegExp): ReadChar[] {
  const text = asText(line);
  const cut = new Set<number>();
  for (const match of text.matchAll(pattern)) for (let i = 0; i < match[0].length; i++) cut.add(match.index + i);
  let offset = 0;
  return line.filter((c) => {
    const kept = !cut.has(offset);
    offset += c.char.length;
    return kept;
  });
}

function simplify(line: readonly ReadChar[]): ReadChar[] {
  const whole = [...toSimplified(asText(line))];
  // A phrase rule that changes the length would move every later character: then go one by one.
  if (whole.length === line.length) return line.map((c, i) => ({ ...c, char: whole[i]! }));
  return line.map((c) => ({ ...c, char: toSimplified(c.char) }));
}

const cleaners: Record<CleaningRule, (line: readonly ReadChar[]) => ReadChar[]> = {
  pinyin: (line) => remove(line, pinyin),
  traditional: simplify,
  "private-use": (line) => remove(line, privateUse),
  typesetting: (line) => remove(line, typesetting),
  // A gap between two digits parts two numbers: 05-19 09:57.
  space: (line) => remove(line, /(?<!\d)[\s\u00a0]+|[\s\u00a0]+(?!\d)/gu),
};

/**
 * Returns the reading copy of `text`: repairs first, then `rules` in the given order.
 * Throws RangeError for a repair whose `printed` does not stand at its `at`, or that meets another.
 */
export function makeReadingCopy(
  text: string,
  rules: readonly CleaningRule[],
  repairs: readonly Repair[] = [],
): ReadingCopy {
  const found = text.split("\n").map((line) => [...line]);
  const lines: ReadChar[][] = found.map((line) => line.map((char, i) => ({ char, first: i + 1, last: i + 1 })));
  for (const [i, repair] of repairs.entries()) {
    const span = parseSpan(repair.at);
    const printed = span && found[span.line - 1]?.slice(span.first - 1, span.last).join("");
    if (!span || printed !== repair.printed)
      throw new RangeError(`repair at ${repair.at}: the copy has "${printed ?? ""}", not "${repair.printed}"`);
    const other = repairs.slice(0, i).find(({ at }) => placesMeet(at, repair.at));
    if (other) throw new RangeError(`repair at ${repair.at}: it overlaps that at ${other.at}`);
    const line = lines[span.line - 1]!;
    const start = line.findIndex((c) => c.first === span.first);
    const read = [...repair.read].map((char) => ({ char, first: span.first, last: span.last }));
    line.splice(start, span.last - span.first + 1, ...read);
  }
  return { found, lines: lines.map((line) => rules.reduce((l, rule) => cleaners[rule](l), line)) };
}

/** The cleaned line `number` (1-based) as text; "" where there is none. */
export function readingLine(copy: ReadingCopy, number: number): string {
  return asText(copy.lines[number - 1] ?? []);
}

/** The cleaned characters that stand for `span`, as text; "" where nothing is left of it. */
export function readingAt(copy: ReadingCopy, { line, first, last }: Span): string {
  return asText((copy.lines[line - 1] ?? []).filter((c) => c.first >= first && c.last <= last));
}

/** The span in the found copy of the cleaned characters `from` to `to` (0-based, `to` excluded) of a line. */
export function spanOf(copy: ReadingCopy, line: number, from: number, to: number): Span {
  const chars = copy.lines[line - 1]!.slice(from, to);
  return { line, first: Math.min(...chars.map((c) => c.first)), last: Math.max(...chars.map((c) => c.last)) };
}

/** Whether two places of a copy share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.line === b.line && a.first <= b.last && b.first <= a.last;
}

/** The same of places as tables write them; one that is no place meets none. */
export function placesMeet(a: string, b: string): boolean {
  const [left, right] = [parseSpan(a), parseSpan(b)];
  return left !== undefined && right !== undefined && overlap(left, right);
}
