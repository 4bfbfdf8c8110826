/**
 * From the text of a copy to a draft for every number: a fact as it may be, or a row that sets it aside. Nothing
 * is decided here: every draft says how sure it is and why, and a person accepts it or not.
 */
import { boundBefore, boundBehind } from "../data/bounds.ts";
import { halfWidth } from "../data/numerals.ts";
import { longestQuotation } from "../data/plain-text.ts";
import { formatSpan, spanOf, type ReadingCopy } from "../data/reading-copy.ts";
import type { Bound, Form } from "../data/vocabulary.ts";
import { boundOf, boundOfFall, formOf } from "./amounts.ts";
import { asideOf, isThreshold } from "./asides.ts";
import { cellDrafts } from "./cell-drafts.ts";
import { sharers, subjectsOf, type Subject } from "./clauses.ts";
import type { AsideDraft, Drafts, FactDraft } from "./draft.ts";
import { numbersIn, type NumberToken } from "./numbers.ts";
import { settingInSentence, settingsOf, type DocumentFrame, type Setting } from "./settings.ts";
import { readTables } from "./tables.ts";
import type { Teaching } from "./teaching.ts";
import { ranked, unitOf, wholeUnit } from "./unit-of.ts";
import { periodFor, timeOf } from "./years.ts";

/** Returns the lines of a copy with a UTF-16 unit for every character, so that places are counted alike. */
export function linesOf(copy: ReadingCopy): string[] {
  return copy.lines.map((line) => halfWidth(line.map(({ char }) => (char.length === 1 ? char : "\ufffd")).join("")));
}

/** Returns a draft for every number of `copy`; `corrected` gives the true text of places that are printed wrong. */
export function draftAll(
  copy: ReadingCopy,
  frame: DocumentFrame,
  teaching: Teaching,
  corrected: ReadonlyMap<string, string> = new Map(),
): Drafts {
  const lines = linesOf(copy);
  const settings = settingsOf(
    lines.map((line, i) => withCorrections(copy, line, i + 1, corrected)),
    frame,
  );
  const tables = readTables(lines);
  const inCells = new Set(tables.cells.map(({ line }) => line));
  const facts = tables.cells.flatMap((cell) => cellDrafts(copy, cell, settings[cell.line - 1]!, frame, teaching));
  const asides: AsideDraft[] = [];
  lines.forEach((line, i) => {
    if (inCells.has(i + 1)) return;
    const place = { copy, number: i + 1, line, setting: settings[i]!, frame, teaching };
    const open: NumberToken[] = [];
    for (const token of numbersIn(line)) {
      const at = (from: number, to: number) => formatSpan(spanOf(copy, i + 1, from, to));
      const inName = tables.nameLines.has(i + 1) && token.script === "digits";
      const aside = inName ? { reason: "name" as const, why: "in the name of a row" } : asideOf(line, token);
      if (aside) asides.push({ at: at(token.from, token.to), token: line.slice(token.from, token.to), ...aside });
      else if (!tables.lines.has(i + 1) && !isThreshold(line, token)) open.push(token);
    }
    if (!tables.lines.has(i + 1)) facts.push(...wordDrafts(place));
    const subjects = subjectsOf(line, open);
    open.forEach((token, j) => {
      for (const subject of sharers(subjects[j]!)) facts.push(lineDraft(place, token, subject, open[j - 1]));
    });
  });
  return { facts, asides: [...asides, ...removedDigits(copy)] };
}

/** Digits of the copy as found that cleaning or a repair took out of the text. */
function removedDigits({ found, lines }: ReadingCopy): AsideDraft[] {
  return found.flatMap((points, i) => {
    const kept = new Set(
      lines[i]!.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, j) => first + j)),
    );
    const left = points.map((char, j) => (/\d/.test(char) && !kept.has(j + 1) ? char : " ")).join("");
    return [...left.matchAll(/\d+(?:\.\d+)*/g)].map(({ 0: token, index }) => ({
      ...{ at: formatSpan({ line: i + 1, first: index + 1, last: index + token.length }), token },
      ...{ reason: "clutter" as const, why: "cleaning takes it out" },
    }));
  });
}

function withCorrections(
  copy: ReadingCopy,
  line: string,
  number: number,
  corrected: ReadonlyMap<string, string>,
): string {
  let text = line;
  for (const { from, to } of numbersIn(line)) {
    const taken = corrected.get(formatSpan(spanOf(copy, number, from, to)));
    if (taken?.length === to - from) text = text.slice(0, from) + taken + text.slice(to);
  }
  return text;
}

/** A line of the copy and what is known of it. */
type Place = {
  readonly copy: ReadingCopy;
  readonly number: number;
  readonly line: string;
  readonly setting: Setting;
  readonly frame: DocumentFrame;
  readonly teaching: Teaching;
};

function lineDraft(place: Place, token: NumberToken, subject: Subject, previous: NumberToken | undefined): FactDraft {
  const { copy, number, line, setting, teaching } = place;
  const after = line.slice(token.end);
  const led = previous && sharesWith(line, token, previous) ? previous : undefined;
  const near = led ? line.slice(Math.max(0, led.from - 24), led.from) : subject.near;
  const ownUnit = ranked(unitOf(token, line, subject), near, after);
  const { form: guessed, isFall } = formOf(ownUnit, near, subject.name, after, subject.isInherited);
  const question = { name: subject.name, context: subject.context, unit: ownUnit, form: guessed };
  const likest = teaching.likest(question);
  const like = likest && likest.score > 0.6 ? likest.fact : undefined;
  const unit = /^[万亿]+$/u.test(ownUnit) ? wholeUnit(ownUnit, near, like) : ownUnit;
  const stated = boundOf(token, line.slice(0, token.from), after);
  const shared = led && stated === "eq" ? sharedBound(line, token, led) : stated;
  // The words that make a number a bound belong to its wording, wherever they stand.
  const bounding = {
    before: led && stated === "eq" && shared !== "eq" ? boundBefore(beforeFirst(line, token, led)) : "",
    behind: boundBehind(after),
  };
  const likeForm = like && likest!.score > 0.75 && isAmountForm(like.form) ? like.form : guessed;
  // What a sentence calls a total or new is so, whatever others said of the same words.
  const isSaid = /(?:总量|总数|拥有量|存量|新增|新认定|新建|新获)[^,，]*$/u.test(near);
  const form = isAmountForm(guessed) && !isSaid ? likeForm : guessed;
  const time = timeOf(place, { token, subject, unit, near }, form);
  const indicators = teaching.proposals(question);
  const sure = (unit === "" ? 0.3 : 0.9) * (token.script === "chinese" ? 0.6 : 1) * (subject.isInherited ? 0.8 : 1);
  return {
    ...{ at: formatSpan(spanOf(copy, number, token.from, token.to)), line: number, section: setting.section },
    ...{ value: `${isFall ? "-" : ""}${token.digits}`, valueMax: token.digitsMax ?? "", unit, absent: "" },
    ...{ bound: isFall ? boundOfFall(shared) : shared, form: time.isOfDocument ? "level" : form },
    ...{
      kind: time.kind,
      period: time.period,
      wording: wordingOf(subject, line, token, bounding),
      label: subject.name,
    },
    ...{ indicators, like, ofParent: false },
    confidence: sure * (0.5 + 0.5 * Math.min(1, indicators[0]?.score ?? 0)),
    why: [
      ...(subject.isInherited ? ["its name stands in an earlier clause"] : []),
      ...(unit === "" ? ["no unit follows"] : []),
      ...(token.script === "chinese" ? ["in Chinese numerals"] : []),
    ],
  };
}

function isAmountForm(form: Form): boolean {
  return form === "level" || form === "flow";
}

/** 分别增长6%、7%, 增长6%，力争7%: a number that is of the kind of the one before it. */
function sharesWith(line: string, token: NumberToken, previous: NumberToken): boolean {
  const between = line.slice(previous.end, token.from);
  return (
    (/分别[^,，。;；]*$/u.test(line.slice(0, previous.from)) && /^[^,，。;；]{0,6}$/u.test(between)) ||
    /^[^,，。;；]{0,3}[,，]\s?(?:力争|争取|冲刺)\D{0,2}$/u.test(between)
  );
}

/** 分别突破9亿元、8亿元和7亿元: the bound before the first of them is that of all. */
function sharedBound(line: string, token: NumberToken, previous: NumberToken): Bound {
  return boundOf(previous, beforeFirst(line, token, previous), "");
}

/** What stands before the first number of those that a 分别 leads, else before the one that leads this. */
function beforeFirst(line: string, token: NumberToken, previous: NumberToken): string {
  const before = line.slice(0, token.from);
  const led = /分别([^\d,，。;；]*)\d/u.exec(before.slice(before.lastIndexOf("分别")));
  return led ? led[1]! : line.slice(0, previous.from);
}

type Bounding = { readonly before: string; readonly behind: string };

/** The words that carry a number, what bounds it and what it measures; what stands between these is left out. */
function wordingOf({ near, name }: Subject, line: string, token: NumberToken, bounding: Bounding): string {
  const lead = near.trim().replace(/^(?:\d{1,2}[.．、](?!\d)|[和及、])\s*/u, "");
  const number = line.slice(token.from, token.end) + bounding.behind;
  const own = bounding.before === "" ? lead + number : `${lead}${bounding.before}…${number}`;
  const behind = name !== "" && line.startsWith(name, token.end + bounding.behind.length) ? name : "";
  const isNamed = behind !== "" || own.includes(name.slice(-2));
  return [...(isNamed ? own + behind : `${name}…${own}`)].slice(-longestQuotation).join("");
}

/** Amounts that a sentence states in words: they are no number, and often worth a row. */
const inWords = /(?:全覆盖|实现正增长|双下降|持续下降|基本消除|全面消除|(?:保持|实现|与经济增长)同步)/gu;

function wordDrafts({ copy, number, line, setting, frame, teaching }: Place): FactDraft[] {
  return [...line.matchAll(inWords)].map(({ 0: words, index }) => {
    const to = index + words.length;
    const none = { digits: "", digitsMax: undefined, script: "chinese" as const, unit: "%", end: to, between: "" };
    const [subject] = subjectsOf(line, [{ ...none, from: index, to }]);
    const form: Form = /覆盖|消除/u.test(words) ? "share" : "growth";
    const when = settingInSentence(subject!.sentence, setting, frame);
    const indicators = teaching.proposals({ ...subject!, unit: "%", form });
    return {
      ...{ at: formatSpan(spanOf(copy, number, index, to)), line: number, section: setting.section },
      ...{ value: "", valueMax: "", unit: "%", bound: "" as const, absent: "in-words" as const, form, kind: when.kind },
      period: periodFor(when.period, form, subject!, when, setting.period, frame),
      wording: [...(subject!.near.trim() + words)].slice(-longestQuotation).join(""),
      ...{ label: subject!.name, indicators, like: undefined, ofParent: false, confidence: 0.3 },
      why: ["stated in words, without a number"],
    };
  });
}
