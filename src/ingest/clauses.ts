/** The words that name what a number measures: before it, behind it, or in an earlier clause of its sentence. */
import { copulas, verbs } from "./lexicons.ts";
import type { NumberToken } from "./numbers.ts";

export type Subject = {
  /** The name of the quantity as far as the clause gives it, "" where it does not. */
  readonly name: string;
  /** The words around, for looking up what others called it. */
  readonly context: string;
  /** From the beginning of the clause to the number. */
  readonly near: string;
  readonly before: string;
  /** The sentence up to the number. */
  readonly sentence: string;
  /** Whether the name comes from an earlier clause. */
  readonly isInherited: boolean;
};

/** 位列全市第三: where a quantity stands is no part of its name. */
const standing = /(?:位居|位列|名列|排名|跃居|跃升至|列|居)[^,，、]{0,14}第$/u;
/** Names that say nothing without the name before them. */
const generic =
  /^(?:总量|总数|数量|面积|总面积|项目|个人|团队|注册|注册落户|办理注册|金额|总额|出栏|存栏|占比|比重|比例|人数|总投资|产值|有效期内)$/u;
const stop = /[。！？!?]/u;
const comma = /[,，;；:：]|、/u;

function tidy(text: string): string {
  return text
    .replace(/^\s*[(（]?\d{1,2}[.．、)）](?!\d)/u, "")
    .replace(/^[“”"'()（）\s的]+|[（(\s的]+$/gu, "")
    .replace(verbs, "")
    .replace(/^[的\s]+/u, "");
}

function bareName(near: string): string {
  return tidy(tidy(near.replace(/\s/gu, "").replace(standing, "").replace(copulas, "")));
}

/** Returns the subject of each token of a line; `tokens` are those that state amounts, in order. */
export function subjectsOf(line: string, tokens: readonly NumberToken[]): Subject[] {
  let inherited = "";
  let sentenceFrom = -1;
  const names: string[] = [];
  return tokens.map((token, i) => {
    const before = line.slice(0, token.from);
    const from = lastIndex(before, stop) + 1;
    if (from !== sentenceFrom) [inherited, sentenceFrom] = ["", from];
    const sentence = before.slice(from);
    const clauseFrom = Math.max(lastIndex(sentence, comma) + 1, (tokens[i - 1]?.end ?? 0) - from);
    const near = sentence.slice(Math.max(0, clauseFrom));
    const after = line.slice(token.end).split(/[,，。;；:：、\d！？]/u)[0]!;
    const behind = tidy(after.replace(/^(?:及?以上|以内|左右|以下|余|多)/u, "").replace(/(?:和|及|以及|与)$/u, ""));
    const turn = bareTurn(line, from, tokens, i);
    const own = turn === undefined ? nameBefore(sentence, near, tokens, i) : (names[turn] ?? "");
    const notName = /^(?:台阶|大关|关口|规模|水平|目标|以来|基础上)/u.test(behind);
    const isCount = !/^(?:%|.*个百分点|:1)$/u.test(token.unit) && [...behind].length >= 2 && !notName;
    const named =
      [...own].length >= 2 && !own.endsWith("等") && !(isCount && [...own].length < 3) ? own : isCount ? behind : "";
    const name = generic.test(named) && inherited !== "" ? wholeName(inherited, named) : named;
    const isInherited = name === "";
    if (isInherited) inherited = nameBetween(sentence, (tokens[i - 1]?.end ?? 0) - from) || inherited;
    if (!isInherited && !generic.test(named)) inherited = name;
    const found = isInherited ? inherited || bareName(sentence.slice(-24)) || behind : name;
    names.push(found);
    return { name: found.slice(0, 30), context: `${found} ${near} ${behind}`, near, before, sentence, isInherited };
  });
}

/** 投资31亿元、其中工业投资22亿元，分别增长10%、18%: which number before a bare 分别 is the one that is meant. */
function bareTurn(line: string, from: number, tokens: readonly NumberToken[], i: number): number | undefined {
  const start = line.lastIndexOf("分别", tokens[i]!.from);
  if (start < from || !/[,，;；]$/u.test(line.slice(0, start))) return undefined;
  const end = line.slice(start).search(/[,，。;；]|$/u) + start;
  const behind = tokens.flatMap((token, j) => (token.from > start && token.from < end ? [j] : []));
  const turn = behind.indexOf(i);
  const first = behind[0]! - behind.length;
  return turn < 0 || behind.length < 2 || (tokens[first]?.from ?? -1) < from ? undefined : first + turn;
}

/** The name before a number; 分别 and 均 share a list of names out among the numbers behind it. */
function nameBefore(sentence: string, near: string, tokens: readonly NumberToken[], i: number): string {
  const shared = /([^,，。;；:：]+?)分别/u.exec(
    sentence.slice(sentence.search(/[^,，。;；:：]+?分别[^,，。;；:：]*$/u)),
  );
  if (shared && /分别[^,，。;；:：]*$/u.test(sentence)) {
    const whole = sentence.slice(0, sentence.lastIndexOf("分别"));
    const items = whole
      .slice(lastIndex(whole, /[,，;；:：]/u) + 1)
      .split(/、|和|及|与/u)
      .map(bareName);
    const start = sentence.lastIndexOf("分别");
    const base = tokens[i]!.from - sentence.length;
    const index = tokens.filter((t, j) => j < i && t.from >= base + start).length;
    if (items.length > 1 && items[index]) return withTail(items[index]!, items.at(-1)!);
    if (index > 0) return "";
  }
  return bareName(near);
}

/** 高新技术企业实现翻一番、达到600家: the clause between two numbers that names the second without a number itself. */
function nameBetween(sentence: string, from: number): string {
  const clauses = sentence.slice(Math.max(0, from)).split(/[,，;；:：、]/u);
  const doubled = clauses.slice(0, -1).find((each) => /翻[一两三]?番/u.test(each));
  return doubled === undefined ? "" : bareName(doubled.replace(/(?:在.*?基础上)|实现|翻[一两三]?番.*$/gu, ""));
}

/** 新增企业45家，总数300家: a total is of all, not of the new ones. */
function wholeName(inherited: string, named: string): string {
  return (/^总[量数]/u.test(named) ? inherited.replace(/^(?:新增|净增|新)/u, "") : inherited) + named;
}

/** 城镇、农村居民收入分别: an item that is much shorter than the last one leaves out what follows in both. */
function withTail(item: string, last: string): string {
  if ([...item].length > [...last].length - 3) return item;
  const meets = last.indexOf(item.at(-1)!);
  return item + last.slice(meets >= 0 ? meets + 1 : item.length);
}

function lastIndex(text: string, pattern: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (pattern.test(text[i]!) && !isInNumber(text, i)) return i;
  return -1;
}

/** 1,234 and 12:30 hold no boundary of clauses. */
function isInNumber(text: string, i: number): boolean {
  return /[,:：]/u.test(text[i]!) && /\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? "");
}

/** Returns a subject for each quantity that shares one number: A、B均增长10%, A和B各35家. */
export function sharers(subject: Subject): Subject[] {
  const list = /^(.*?)(?:(?<![人年户月日平])均|各)(?=[^,，。;；:：、]{0,8}$)/u.exec(
    subject.sentence.slice(lastIndex(subject.sentence, /[,，;；:：]/u) + 1),
  );
  const items =
    list?.[1]!
      .split(/、|和|及|与/u)
      .map(bareName)
      .filter((item) => [...item].length >= 2) ?? [];
  if (items.length < 2 || items.length > 5) return [subject];
  return items.map((name) => ({ ...subject, name, context: `${name} ${items.at(-1)}`, isInherited: false }));
}
