/** Which years a number is of, and whether it is a result or a target, from the words around it. */
import type { Period } from "../data/model.ts";
import { formatPeriod } from "../data/periods.ts";
import type { Form, Kind } from "../data/vocabulary.ts";
import type { Subject } from "./clauses.ts";
import { arrives, yearlyAmounts } from "./lexicons.ts";
import type { NumberToken } from "./numbers.ts";
import { settingInSentence, type DocumentFrame, type Setting } from "./settings.ts";

export type Timed = {
  readonly kind: Kind;
  readonly period: string;
  /** Whether the number only counts what is there, or what the document itself consists of. */
  readonly isOfDocument: boolean;
};

/** Returns when a number of a line is of; `near` is its clause up to it, `form` is asked for once it is known what it counts. */
export function timeOf(
  { line, setting, frame }: { readonly line: string; readonly setting: Setting; readonly frame: DocumentFrame },
  { token, subject, unit, near }: { token: NumberToken; subject: Subject; unit: string; near: string },
  form: Form,
): Timed {
  const when = settingInSentence(subject.sentence, setting, frame);
  const isTarget = when.kind === "target";
  if (isTarget && countsItself(unit, near, line.slice(token.end), frame))
    return { kind: "actual", period: String(frame.period.first), isOfDocument: true };
  if (isBaseOf(line, token))
    return {
      kind: isTarget ? "actual" : when.kind,
      period: baseYear(when.period, setting, frame),
      isOfDocument: false,
    };
  const period = periodFor(when.period, form, subject, when, setting.period, frame);
  return { kind: when.kind, period, isOfDocument: false };
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
export function periodFor(
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
