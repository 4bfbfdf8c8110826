/**
 * From the text of a copy to a draft for every number: a fact as it may be, or a row that sets it aside. Nothing
 * is decided here: every draft says how sure it is and why, and a person accepts it or not.
 */
import type { Fact, Period } from "../data/model.ts";
import { halfWidth } from "../data/numerals.ts";
import { formatPeriod } from "../data/periods.ts";
import { longestQuotation } from "../data/plain-text.ts";
import { formatSpan, spanOf, type ReadingCopy } from "../data/reading-copy.ts";
import type { Absence, Bound, Form, Kind, SetAsideReason } from "../data/vocabulary.ts";
import { boundOf, boundOfFall, formOf } from "./amounts.ts";
import { asideOf, isThreshold } from "./asides.ts";
import { sharers, subjectsOf, type Subject } from "./clauses.ts";
import { arrives, flowWords, yearlyAmounts } from "./lexicons.ts";
import { numbersIn, unitAt, type NumberToken } from "./numbers.ts";
import { settingInSentence, settingsOf, type DocumentFrame, type Setting } from "./settings.ts";
import { readTables, type TableCell } from "./tables.ts";
import type { Candidate, Teaching } from "./teaching.ts";

export type FactDraft = {
  readonly at: string;
  readonly line: number;
  readonly value: string;
  readonly valueMax: string;
  readonly unit: string;
  readonly bound: Bound | "";
  readonly absent: Absence | "";
  readonly form: Form;
  readonly kind: Kind;
  readonly period: string;
  readonly section: string;
  readonly wording: string;
  readonly label: string;
  /** The indicators it may measure, the likeliest first; "" is none of them. */
  readonly indicators: readonly Candidate[];
  /** The checked fact that is most like it. */
  readonly like: Fact | undefined;
  /** Whether the number is of the place above, as a table's first columns are. */
  readonly ofParent: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: readonly string[];
};
export type AsideDraft = {
  readonly at: string;
  readonly token: string;
  readonly reason: SetAsideReason;
  readonly why: string;
};
export type Drafts = { readonly facts: readonly FactDraft[]; readonly asides: readonly AsideDraft[] };

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
    const open: NumberToken[] = [];
    for (const token of numbersIn(line)) {
      const at = (from: number, to: number) => formatSpan(spanOf(copy, i + 1, from, to));
      const inName = tables.nameLines.has(i + 1) && token.script === "digits";
      const aside = inName ? { reason: "name" as const, why: "in the name of a row" } : asideOf(line, token);
      if (aside) asides.push({ at: at(token.from, token.to), token: line.slice(token.from, token.to), ...aside });
      else if (!tables.lines.has(i + 1) && !isThreshold(line, token)) open.push(token);
    }
    if (!tables.lines.has(i + 1)) facts.push(...wordDrafts(copy, i + 1, line, settings[i]!, frame, teaching));
    const subjects = subjectsOf(line, open);
    open.forEach((token, j) => {
      for (const subject of sharers(subjects[j]!))
        facts.push(lineDraft(copy, i + 1, line, token, subject, settings[i]!, frame, teaching, open[j - 1]));
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

function lineDraft(
  copy: ReadingCopy,
  number: number,
  line: string,
  token: NumberToken,
  subject: Subject,
  setting: Setting,
  frame: DocumentFrame,
  teaching: Teaching,
  previous: NumberToken | undefined,
): FactDraft {
  const after = line.slice(token.end);
  const why: string[] = [];
  const between = previous === undefined ? "" : line.slice(previous.end, token.from);
  const isShared = previous !== undefined && /分别[^,，。;；]*$/u.test(line.slice(0, previous.from));
  // 增长6%，力争7%: what is hoped for is of the kind of what stands before it.
  const shares =
    (isShared && /^[^,，。;；]{0,6}$/u.test(between)) ||
    /^[^,，。;；]{0,3}[,，]\s?(?:力争|争取|冲刺)\D{0,2}$/u.test(between);
  const near = shares && previous ? `${line.slice(Math.max(0, previous.from - 24), previous.from)}` : subject.near;
  const before = line.slice(0, token.from);
  let unit = ranked(unitOf(token, line, subject), near, after);
  const { form: guessed, isFall } = formOf(unit, near, subject.name, after, subject.isInherited);
  const question = { name: subject.name, context: subject.context, unit, form: guessed };
  const likest = teaching.likest(question);
  const like = likest && likest.score > 0.6 ? likest.fact : undefined;
  if (/^[万亿]+$/u.test(unit)) unit = wholeUnit(unit, near, like);
  const stated = boundOf(token, before, after);
  const shared = shares && stated === "eq" && previous ? sharedBound(line, token, previous) : stated;
  const bound = isFall ? boundOfFall(shared) : shared;
  // What a sentence calls a total is one, whatever others said of the same words.
  const counts = (guessed === "level" || guessed === "flow") && !/(?:总量|总数|拥有量|存量)[^,，]*$/u.test(near);
  const when = settingInSentence(subject.sentence, setting, frame);
  const isOfDocument = when.kind === "target" && countsItself(unit, near, after, frame);
  const form = isOfDocument
    ? "level"
    : counts && like && likest!.score > 0.75 && (like.form === "level" || like.form === "flow")
      ? like.form
      : guessed;
  const isBase = isBaseOf(line, token);
  const period = isOfDocument
    ? String(frame.period.first)
    : isBase
      ? baseYear(when.period, setting, frame)
      : periodFor(when.period, form, subject, when, setting.period, frame);
  if (subject.isInherited) why.push("its name stands in an earlier clause");
  if (unit === "") why.push("no unit follows");
  if (token.script === "chinese") why.push("in Chinese numerals");
  const indicators = indicatorsFor(teaching.candidates(question));
  const sure = (unit === "" ? 0.3 : 0.9) * (token.script === "chinese" ? 0.6 : 1) * (subject.isInherited ? 0.8 : 1);
  return {
    ...{ at: formatSpan(spanOf(copy, number, token.from, token.to)), line: number, section: setting.section },
    ...{
      value: `${isFall ? "-" : ""}${token.digits}`,
      valueMax: token.digitsMax ?? "",
      unit,
      bound,
      absent: "" as const,
      form,
    },
    ...{
      kind: isOfDocument || (isBase && when.kind === "target") ? ("actual" as const) : when.kind,
      period,
      wording: wordingOf(subject, line, token),
      label: subject.name,
      indicators,
      like,
      ofParent: false,
    },
    ...{ confidence: sure * (0.5 + 0.5 * Math.min(1, indicators[0]?.score ?? 0)), why },
  };
}

/** 前60强, 第2: a place in an order has the unit of ranks. */
function ranked(unit: string, near: string, after: string): string {
  if (unit === "位" && /(?:前|第)$/u.test(near)) return "名";
  return unit === "" && (/(?:前|第)$/u.test(near) || /^强/u.test(after)) ? "名" : unit;
}

/** 阅读数82万: a power of ten alone has the unit of what is counted. */
function wholeUnit(unit: string, near: string, like: Fact | undefined): string {
  if (/(?:阅读|浏览|点击|访问|播放|下载)/u.test(near)) return `${unit}次`;
  if (/人[口数]|用户|粉丝|志愿者/u.test(near)) return `${unit}人`;
  return like?.unit.startsWith(unit) ? like.unit : `${unit}个`;
}

/** 每月1045元 is an amount a month. */
function unitOf(token: NumberToken, line: string, { before }: Subject): string {
  const { unit } = token;
  const per = /每(月|年)(?:每人)?$/u.exec(before.slice(-4))?.[1];
  if (unit === "元" && per) return `元/${per}`;
  // 由每月750元提高到1050元: both are amounts a month.
  const shared = /每(月|年)(?:每人)?[\d.]+元[^,，。;；\d]{0,8}[到至为]$/u.exec(before)?.[1];
  if (unit === "元" && shared) return `元/${shared}`;
  const isSpan = /年限|寿命|期限/u.test(before.slice(-16)) && line.startsWith("年", token.end);
  return unit === "" && isSpan ? "年" : unit;
}

/** 分别突破9亿元、8亿元和7亿元: the bound before the first of them is that of all. */
function sharedBound(line: string, token: NumberToken, previous: NumberToken): Bound {
  const before = line.slice(0, token.from);
  const led = /分别([^\d,，。;；]*)\d/u.exec(before.slice(before.lastIndexOf("分别")));
  return boundOf(previous, led ? led[1]! : line.slice(0, previous.from), "");
}

/** 制定12项行动计划, 28条新政, 全镇68条河道: what there is, or the document itself consists of, is no target. */
function countsItself(unit: string, near: string, after: string, { kind }: DocumentFrame): boolean {
  if (/全[市县区镇乡]$|[现共]有$/u.test(near)) return true;
  const own = after.split(/[,，。;；、]/u)[0]!;
  if (unit === "条") return /^[^\d]{0,6}(?:新政|措施|举措|政策)/u.test(own);
  return (
    unit === "项" && kind !== "government-work-report" && /^[^\d]{0,8}(?:行动计划|任务|具体项目|措施|举措)$/u.test(own)
  );
}

/** 由56家增加到71家, 从第58位上升至第39位: where a quantity came from. */
function isBaseOf(line: string, token: NumberToken): boolean {
  return (
    /(?:由|从)(?:原来|上年|去年|年初|期初|(?:19|20)\d{2}年)?的?(?:第|每[月年])?$/u.test(line.slice(0, token.from)) &&
    new RegExp(`^[^,，。;；、\\d]{0,6}(?:${arrives.source}|跃[升居]|[到至])`, "u").test(line.slice(token.end))
  );
}

/** The year that a base is of: the one said, else the one before the period. */
function baseYear(period: Period, setting: Setting, frame: DocumentFrame): string {
  const isSaid = period.first === period.last && period.first < setting.period.first;
  if (isSaid) return String(period.first);
  return String((setting.kind === "target" ? frame.period : period).first - 1);
}

/** A goal “by” a year: an amount made or added is the sum of the years to it, all else is that year's. */
function periodFor(
  period: Period,
  form: Form,
  { name, near, sentence }: Pick<Subject, "name" | "near" | "sentence">,
  { kind, until }: { readonly kind: Kind; readonly until: boolean },
  own: Period,
  frame: DocumentFrame,
): string {
  const isOneYear = frame.period.first === frame.period.last;
  if (form === "average-growth") return formatPeriod(averaged(period, own, kind, frame));
  if (kind !== "target" && period.first !== period.last) {
    // Where a quantity stands after five years is the last year's; what it kept to or passed is of them all.
    const arrived = new RegExp(`${arrives.source}第?$`, "u").test(near);
    const stands = form === "level" || form === "share" || form === "index";
    return arrived || (stands && !keeps.test(near)) ? String(period.last) : formatPeriod(period);
  }
  if (kind !== "target" || isOneYear) return formatPeriod(period);
  // 到2025年形成3个集群: how things are to stand in that year.
  if (until && /年[末底]?[^。；\d]*(?:形成|拥有|建成后)[^。；]*$/u.test(sentence)) return String(period.last);
  const adds =
    (form === "flow" || form === "change") && !yearlyAmounts.test(name) && !/^年(?![均内底末])/u.test(near.trim());
  if (period.first !== period.last)
    return adds || (form === "growth" && /累计/u.test(near)) || (form === "share" && keeps.test(near))
      ? formatPeriod(period)
      : String(period.last);
  if (until && adds && period.last > frame.period.first)
    return formatPeriod({ first: frame.period.first, last: period.last });
  return formatPeriod(period);
}

/** 控制在…以内, 保持在: what holds in all the years. */
const keeps = /保持|控制在|稳定在|始终|跨过|突破|以上/u;

/** The years that 年均 is about: those said, those of the part of the document, or those of its plan. */
function averaged(period: Period, own: Period, kind: Kind, frame: DocumentFrame): Period {
  if (period.first !== period.last) return period;
  if (own.first !== own.last) return own;
  if (kind === "target" && period.last > frame.period.last) return { first: frame.period.first, last: period.last };
  return kind === "target" ? frame.period : { first: period.last - 4, last: period.last };
}

/** “None of them” comes first where nothing is alike enough. */
function indicatorsFor(candidates: readonly Candidate[]): Candidate[] {
  const none = { indicator: "", score: 0, why: "nothing is alike enough" };
  const best = candidates[0];
  if (!best || best.score < leastAlike)
    return [none, ...candidates.filter(({ indicator }) => indicator !== "").slice(0, 2)];
  return candidates.slice(0, 3);
}
const leastAlike = 0.42;

function wordingOf({ near, name, isInherited }: Subject, line: string, token: NumberToken): string {
  const behind = line.slice(token.to, token.end);
  const own = near.trim() + line.slice(token.from, token.to) + behind;
  const whole = isInherited && name !== "" ? `${name}…${own}` : own;
  return [...whole].slice(-longestQuotation).join("");
}

/** Amounts that a sentence states in words: they are no number, and often worth a row. */
const inWords = /(?:全覆盖|实现正增长|双下降|持续下降|基本消除|全面消除|(?:保持|实现|与经济增长)同步)/gu;

function wordDrafts(
  copy: ReadingCopy,
  number: number,
  line: string,
  setting: Setting,
  frame: DocumentFrame,
  teaching: Teaching,
): FactDraft[] {
  return [...line.matchAll(inWords)].map(({ 0: words, index }) => {
    const to = index + words.length;
    const none = { digits: "", digitsMax: undefined, script: "chinese" as const, unit: "%", end: to, between: "" };
    const [subject] = subjectsOf(line, [{ ...none, from: index, to }]);
    const form: Form = /覆盖|消除/u.test(words) ? "share" : "growth";
    const when = settingInSentence(subject!.sentence, setting, frame);
    const indicators = indicatorsFor(teaching.candidates({ ...subject!, unit: "%", form }));
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

const absentWords: readonly (readonly [RegExp, Absence])[] = [
  [/^[／/—–-]+$/u, "not-set"],
  [/不涉及/u, "not-applicable"],
  [/统筹|市级|县级|省级/u, "city-level"],
  [/\p{Script=Han}/u, "in-words"],
];

function cellDrafts(
  copy: ReadingCopy,
  cell: TableCell,
  setting: Setting,
  frame: DocumentFrame,
  teaching: Teaching,
): FactDraft[] {
  const token = numbersIn(cell.text).find(({ script }) => script === "digits");
  const absent = token ? "" : absentWords.find(([pattern]) => pattern.test(cell.text))?.[1];
  if (absent === undefined) return [];
  const unit = cellUnit(cell.unit.replace(/\s/gu, ""));
  const before = token ? cell.text.slice(0, token.from) : "";
  const form = cellForm(cell, unit, before);
  const question = { name: cell.name.replace(/^其中[:：]?/u, ""), context: cell.name, unit, form };
  const likest = teaching.likest(question);
  const indicators = indicatorsFor(teaching.candidates(question));
  return cell.years.map((year) => ({
    ...{
      at: formatSpan(spanOf(copy, cell.line, cell.from, cell.to)),
      line: cell.line,
      section: `${setting.section}·${cell.row}`,
    },
    ...{
      value: token?.digits ?? "",
      valueMax: "",
      unit,
      absent,
      form,
      kind: year < frame.period.first ? ("actual" as const) : ("target" as const),
      period: String(year),
    },
    bound: token ? boundOf(token, before, cell.text.slice(token.to)) : ("" as const),
    wording: [...`${cell.name}…${cell.text}`].slice(-longestQuotation).join(""),
    ...{ label: question.name, indicators, like: likest?.fact, ofParent: cell.group > 0 },
    ...{ confidence: 0.7 + 0.3 * Math.min(1, indicators[0]?.score ?? 0), why: ["a cell of a table"] },
  }));
}

/** A column of units may say 占比 or 比例, and means per cent. */
function cellUnit(text: string): string {
  return /^(?:占比|比例|比重|百分比)$/u.test(text) ? "%" : unitAt(text).unit || text;
}

function cellForm({ name }: TableCell, unit: string, before: string): Form {
  if (unit === "%") return /增长|增速|增幅/u.test(name) ? "growth" : "share";
  if (/^增|新增$/u.test(before)) return "flow";
  const { form } = formOf(unit, name, name, "");
  // A row that names things and no doing tells how many there are.
  return form === "flow" && !flowWords.test(name) ? "level" : form;
}
