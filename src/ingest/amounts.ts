/** What a number in its clause amounts to: its bound, its form and its sign. */
import { statedBound } from "../data/bounds.ts";
import type { Bound, Form } from "../data/vocabulary.ts";
import { arrives, falls, flowWords, levelWords, rises, yearlyAmounts } from "./lexicons.ts";
import type { NumberToken } from "./numbers.ts";

/** Returns the bound of a number from the words at its sides. */
export function boundOf(token: NumberToken, before: string, after: string): Bound {
  if (token.digitsMax !== undefined) return "range";
  if (/前$/u.test(before) && (/^(?:名|位|个)?$/u.test(token.unit) || /^强/u.test(after))) return "le";
  const stated = statedBound(before, after);
  if (!stated && token.between === "" && /[多余]$/u.test(token.unit)) return "gt";
  return stated ?? (token.between !== "" ? "gt" : "eq");
}

/** A fall by more than 10 % is a change below -10 %. */
export function boundOfFall(bound: Bound): Bound {
  return ({ gt: "lt", lt: "gt", ge: "le", le: "ge" } as Partial<Record<Bound, Bound>>)[bound] ?? bound;
}

export type Formed = { readonly form: Form; readonly isFall: boolean };

/**
 * Returns the form of a number: `near` is its clause up to it, `subject` the words that name what is measured, and
 * `goesOn` whether these stand in an earlier clause.
 */
export function formOf(unit: string, near: string, subject: string, after: string, goesOn = false): Formed {
  const isFall = falls.test(lastMove(near));
  const moves = lastMove(near) !== "";
  const own = after.split(/[,，。;；、]/u)[0]!;
  if (unit === "个百分点") return { form: "change", isFall };
  if (/(?:第|前)$/u.test(near) || /排名|位次|名次/u.test(near.slice(-14))) {
    if (/(?:上升|提升|前进|下降)(?:了)?$/u.test(near)) return { form: "change", isFall };
    if (/^(?:名|位|个|强|)$/u.test(unit)) return { form: "rank", isFall: false };
  }
  if (unit === "位" && /(?:上升|提升|前进|跃升|[上前]移)(?:了)?$/u.test(near)) return { form: "change", isFall: false };
  if (unit === "位" && moves) return { form: "change", isFall };
  if (unit === "%" || unit === "‰")
    return { ...percentForm(near), isFall: isFall && percentForm(near).form !== "share" };
  if (unit === "分" || /指数$|得分$|评分$/u.test(near)) return { form: "index", isFall: false };
  if (/净增[^,，。;；、]*$/u.test(near)) return { form: "change", isFall: false };
  if (/^(?:微克|毫克|元\/)/u.test(unit) || unit === ":1") return { form: "level", isFall: false };
  if (isMoveBy(near, goesOn)) return { form: "change", isFall };
  const text = subject + near;
  if (/每(?:百|千|万|十万)(?:名|人|户)/u.test(text)) return { form: "level", isFall: false };
  if (/[人村户]均.{0,8}(?:收入|支配|生产总值)|[亩地]均|低保|标准|浓度|形成[^,，。;；]*$/u.test(text))
    return { form: "level", isFall: false };
  if (
    /(?:总量|总数|总计|累计达|拥有量|达到?|突破|保持|现有|共有|增至)(?:超过?|约|近)?$/u.test(near) &&
    !/新增|完成/u.test(text) &&
    !yearlyAmounts.test(text)
  )
    return { form: "level", isFall: false };
  if (flowWords.test(text) || flowWords.test(own.slice(0, 16))) return { form: "flow", isFall: false };
  return { form: levelWords.test(text) ? "level" : "flow", isFall: false };
}

function percentForm(near: string): { form: Form } {
  const move = lastMove(near);
  if (/年均|平均每年/u.test(near.slice(-24)) && move !== "") return { form: "average-growth" };
  if (move === "" || new RegExp(`${arrives.source}[^,，。;；]{0,4}$`, "u").test(near)) return { form: "share" };
  return { form: "growth" };
}

/** 比上年增加11天, 减少0.2万吨: by how much, where no 至 or 到 says where it came to. */
function isMoveBy(near: string, goesOn: boolean): boolean {
  const move = lastMove(near);
  if (move === "" || new RegExp(`${arrives.source}[^,，。;；]{0,4}$`, "u").test(near)) return false;
  const before = near.slice(0, near.trimEnd().length - move.trimEnd().length);
  return (
    (goesOn && before.trim() === "") ||
    /^(?:减少|下降|减产|回落)/u.test(move) ||
    /(?:比|较)[^,，。;；]{0,8}$|同比$|环比$/u.test(before)
  );
}

/** The last words of movement before a number, where nothing but bounds stands between. */
function lastMove(near: string): string {
  const tail = near.slice(-16);
  const match = new RegExp(
    `(?:${falls.source}|${rises.source})(?:率|幅)?(?:了|为|达到?|约|近|超过?|突破|分别|均|各|至|到|保持|控制在|不低于|力争|在|高于|低于|不超过)*\\s?$`,
    "u",
  ).exec(tail);
  return match?.[0] ?? "";
}
