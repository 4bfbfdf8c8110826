/** Where in a document a line stands, and what its numbers are about: what was done or is to be done, and when. */
import type { Period } from "../data/model.ts";
import { headingLevel, sectionsOf } from "../data/sections.ts";
import type { Kind, PlanKind } from "../data/vocabulary.ts";
import { futureCues, pastCues } from "./lexicons.ts";
import { isQuoted } from "./numbers.ts";

/** What is known of a document before it is read. */
export type DocumentFrame = { readonly kind: PlanKind; readonly period: Period };
export type Setting = { readonly section: string; readonly kind: Kind; readonly period: Period };

/** 预计（下同）: all that a part says it did is an estimate. */
const allExpected = /预计(?:数|值)?[,，]?[(（]?[,，]?下同/u;

/** Returns the setting of every line. Reports and bulletins look back first; any other document looks ahead. */
export function settingsOf(lines: readonly string[], frame: DocumentFrame): Setting[] {
  const sections = sectionsOf(lines);
  let [kind, period] = opening(frame);
  let isExpected = false;
  return lines.map((line, i) => {
    const level = headingLevel(line);
    const first = line
      .trim()
      .split(/[。；]/u)[0]!
      .slice(0, 90);
    if (level <= 0 && first !== "") [kind, period] = turn(first, level === 0, frame, [kind, period]);
    isExpected = allExpected.test(line) || (isExpected && level !== 0);
    const said = kind === "actual" && isExpected ? "estimate" : kind;
    return { section: sections[i] || "1", kind: said, period };
  });
}

function opening({ kind, period }: DocumentFrame): [Kind, Period] {
  if (kind === "statistical-bulletin") return ["actual", period];
  return kind === "government-work-report" ? ["actual", yearBefore(period)] : ["target", period];
}

function yearBefore({ first }: Period): Period {
  return { first: first - 1, last: first - 1 };
}

function fiveYearsBefore({ first }: Period): Period {
  return { first: first - 5, last: first - 1 };
}

const openings =
  /^(?:(?:19|20)\d{2}年|今年|去年|刚刚过去|过去|今后|未来|[一三五]年来|“?十[一二三四五六]五|全[市县区镇])/u;

/** Returns what a heading or a paragraph's first sentence turns to: what was done or is to be done, and when. */
function turn(first: string, isHeading: boolean, frame: DocumentFrame, now: [Kind, Period]): [Kind, Period] {
  if (frame.kind === "statistical-bulletin" || (!isHeading && !openings.test(first))) return now;
  const isReport = frame.kind === "government-work-report";
  const [past, future] = [pastCues.test(first), futureCues.test(first)];
  const year = Number(/((?:19|20)\d{2})年(?!远景)/u.exec(first)?.[1]);
  const one = Number.isNaN(year) ? undefined : { first: year, last: year };
  const five = fiveYears(first);
  const isOfFive = five && five.last < frame.period.first && /以来|期间|时期/u.test(first);
  if (isOfFive || (five && past && !/收官之年/u.test(first) && (isReport || (isHeading && !future))))
    return ["actual", five];
  if (isReport && /^“?(?:过去)?五年(?:来|里)?/u.test(first) && !future)
    return ["actual", fiveYearsBefore(frame.period)];
  if (one && one.first < frame.period.first) return ["actual", one];
  if (past && !future) return isReport || isHeading ? ["actual", one ?? yearBefore(frame.period)] : now;
  if (isReport ? future || one : one || (isHeading && future)) return ["target", one ?? frame.period];
  return now;
}

const ordinals = "〇一二三四五六七八九";

/** Returns the years of the five-year plan a text names: 十四五 is 2021 to 2025. */
export function fiveYears(text: string): Period | undefined {
  const match = /十([一二三四五六])五/u.exec(text);
  if (!match) return undefined;
  const first = 2001 + 5 * ordinals.indexOf(match[1]!);
  return { first, last: first + 4 };
}

/** What a sentence says of all its items before a semicolon, and the item itself. */
function scopeOf(before: string): string {
  const item = before.slice(before.search(/[^;；]*$/u));
  if (item === before) return before;
  const head =
    /^(?:(?:[^,，;；]|[,，](?=[^,，;；]*年[,，]))*年[末底]?[,，](?:力争|预计|预期|有望)?|[^,，;；\d]{0,6}(?:预计|预期|有望)|[^,，;；]{0,12}?(?:年[末底]?|来|间|时期))/u;
  return `${head.exec(before)?.[0] ?? ""};${item}`;
}

/** 比2020年, 2016年的1.6倍, 2020年基础上: a year that something is held against. */
function isBasis(before: string, from: number, to: number): boolean {
  const [left, right] = [before.slice(0, from), before.slice(to)];
  return (
    /(?:比|较)$/u.test(left) ||
    /^的?(?:相比|基础上)/u.test(right) ||
    (/(?:是|为|相当于)$/u.test(left) && right === "的")
  );
}

const years =
  /(到|至)?\s?((?:19|20)\d{2})(?:\s?[-~～—–至到]{1,2}\s?((?:19|20)\d{2}))?年(?!版|远景|工作|度?规划|召开)(末|底)?/gu;

/** Returns what the words of a sentence before its number make of the setting of its line. */
export function settingInSentence(
  sentence: string,
  setting: Setting,
  frame: DocumentFrame,
): Setting & { readonly until: boolean } {
  let { kind, period } = setting;
  let until = false;
  const before = scopeOf(sentence.replace(/(?:19|20)\d{2}年远景目标/gu, "远景目标"));
  const last = [...before.matchAll(years)].findLast(
    ({ 0: text, index }) => !isQuoted(before.slice(0, index)) && !isBasis(before, index, index + text.length),
  );
  const looksBack = frame.kind === "statistical-bulletin";
  const ahead = /(?:今后|未来)([三五])年/u.exec(before)?.[1];
  if (last) {
    period = { first: Number(last[2]), last: Number(last[3] ?? last[2]) };
    until = last[1] !== undefined || last[4] !== undefined;
    if (period.last > frame.period.last || (period.first >= frame.period.first && kind !== "target" && !looksBack))
      kind = "target";
  } else if (ahead && frame.period.first === frame.period.last)
    [kind, period] = ["target", { first: frame.period.first, last: frame.period.first + (ahead === "三" ? 2 : 4) }];
  const five = /“?十[一二三四五六]五”?(?:期间|时期|以来|末|累计)|五年(?:来|累计|间)/u.exec(before);
  if (five && !last) period = fiveYears(five[0]) ?? period;
  // What a project is to bring once it runs is no result yet, whatever section it stands in.
  if (kind === "actual" && /预计[^。；]*(?:投产|达产|建成|完工|运营)后/u.test(before)) kind = "expectation";
  else if (kind === "actual" && /预计|预期|有望/u.test(before)) kind = "estimate";
  return { ...setting, kind, period, until };
}
