/** Every number of a line: digits, ranges, ratios, and Chinese numerals that count something. */
import { parseChineseNumeral } from "../data/numerals.ts";
import { measures, notCounted, notMeasures, unitSpellings } from "./lexicons.ts";

export type NumberToken = {
  /** 0-based places in the line, `to` excluded; a range or a ratio is one token. */
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** The upper end of a range. */
  readonly digitsMax: string | undefined;
  readonly script: "digits" | "chinese";
  /** The unit as the site writes it, "" where none follows. */
  readonly unit: string;
  /** Where the unit ends. */
  readonly end: number;
  /** 10多家: what stands between the number and its unit. */
  readonly between: string;
};

const spelled = Object.keys(unitSpellings);
const unitWords = [...measures, ...spelled].toSorted((a, b) => b.length - a.length);
const power = /^[十百千万亿]*/u;

/** Returns the unit that `text` begins with, its length in `text`, and what stood before it (多, 余). */
export function unitAt(text: string): { unit: string; length: number; between: string } {
  // A lost character between a number and its unit hides neither.
  const between = /^(?:多|余)?[\s?\ufffd]?/u.exec(text)![0];
  const rest = text.slice(between.length);
  const magnitude = power.exec(rest)![0];
  const behind = rest.slice(magnitude.length);
  const later = /^(?:多|余)/u.exec(behind)?.[0] ?? "";
  const word = unitWords.find((each) => behind.startsWith(each, later.length));
  const taken = word !== undefined && !notMeasures[word]?.test(behind.slice(later.length)) ? word : "";
  if (taken === "" && magnitude === "") return { unit: "", length: 0, between: "" };
  const unit = magnitude + (unitSpellings[taken] ?? taken);
  const length = between.length + magnitude.length + (taken === "" ? 0 : later.length + taken.length);
  return { unit, length, between: (between + (taken === "" ? "" : later)).replace(/[^多余]/gu, "") };
}

const part = String.raw`\d+(?:\.\d+)?(?:[:∶：]\d+(?:\.\d+)?){2}`;

/** 8.2:47.5:44.3, the shares of three industries: what the number and its neighbours at colons are together. */
function partsAround(line: string, from: number, to: number): string {
  return /[\d.:∶：]*$/u.exec(line.slice(0, from))![0] + line.slice(from, to) + /^[\d.:∶：]*/u.exec(line.slice(to))![0];
}

const joined = String.raw`\d+(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*`;
/** 零感染: what there was none of, and its measure. */
const nones: Readonly<Record<string, string>> = { 感染: "例", 确诊: "例", 事故: "起", 死亡: "人", 伤亡: "人" };
const chinese = "[一二两三四五六七八九十百千万亿]+";

/** Returns the tokens of a line of half-width text in order. */
export function numbersIn(line: string): NumberToken[] {
  const found: NumberToken[] = [];
  const pattern = new RegExp(
    `(?:${joined})|百分之${chinese}(?:点${chinese})?|${chinese}|零(?=${Object.keys(nones).join("|")})`,
    "gu",
  );
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const token = /\d/.test(match[0])
      ? digitsToken(line, match.index, match[0])
      : numeralToken(line, match.index, match[0]);
    if (!token) continue;
    found.push(token);
    pattern.lastIndex = Math.max(token.to, match.index + match[0].length);
  }
  return found;
}

function digitsToken(line: string, from: number, text: string): NumberToken {
  const to = from + text.length;
  const digits = text.replaceAll(",", "");
  const isPartOfThree = new RegExp(`^${part}$`, "u").test(partsAround(line, from, to));
  if (isPartOfThree)
    return { from, to, digits, digitsMax: undefined, script: "digits", unit: "%", end: to, between: "" };
  const ratio = /^\s?[:∶：]\s?1(?![\d.])/u.exec(line.slice(to));
  if (ratio && !/\d[:：]$/u.test(line.slice(0, from))) {
    const end = to + ratio[0].length;
    return { from, to: end, digits, digitsMax: undefined, script: "digits", unit: ":1", end, between: "" };
  }
  const range = rangeBehind(line, to, digits);
  if (range) return { from, digits, script: "digits", ...range };
  const { unit, length, between } = unitAt(line.slice(to));
  return { from, to, digits, digitsMax: undefined, script: "digits", unit, end: to + length, between };
}

/** 1~2家, 10%-15%: two numbers of one unit, the second the larger; years are no range of amounts. */
function rangeBehind(line: string, to: number, low: string) {
  const match = /^(%|[十百千万亿]*\p{Script=Han}{0,3})?\s?(?:[~～—–-]{1,2}|至|到)\s?(\d+(?:\.\d+)?)/u.exec(
    line.slice(to),
  );
  if (!match || Number(match[2]) <= Number(low)) return undefined;
  const high = to + match[0].length;
  const { unit, length, between } = unitAt(line.slice(high));
  const first = match[1] ?? "";
  if (unit === "" || (first !== "" && first !== unit) || /^\s?[年月日号]/u.test(line.slice(high))) return undefined;
  if (/[-—–.]\d*$/u.test(line.slice(0, to - low.length))) return undefined;
  return { to: high, digitsMax: match[2], unit, end: high + length, between };
}

const counted = /^[个家座项条所张支艘例种套件户场宗间处名台头起份大]/u;
/** 建成一座, 一个千亿级: where one is a number; elsewhere it is an article. */
const one = {
  before: /(?:建成|新建|新增|新辟|开通|引进|投用|设立|创成|改建|共)(?:了)?$/u,
  after: /^[座家所条处台]|^个[百千]亿/u,
};
const standing = /(?:位居|位列|名列|排名|位次|跃居|跃升|居|列|升至|升到|成为|全[国省市县])[^,，。;；、]{0,14}$/u;

const facility = "(?:中心|驿站|站|馆|基地)";
/** 一中心、七站: what a whole is made of, each part counted without a measure word and beside another that is counted so. */
function isPartOfList(before: string, after: string): boolean {
  if (/[第市县区镇]$/u.test(before)) return false;
  const next = new RegExp(`^${facility}、(?:${chinese})(?:${facility}|个)`, "u");
  const last = new RegExp(`(?:${chinese})${facility}、$`, "u");
  return next.test(after) || (last.test(before) && new RegExp(`^${facility}`, "u").test(after));
}

/** A Chinese numeral that counts: 两座, 三个重大项目, 一万亿元, 位居第二; the many that only speak (一批, 两手抓) are none. */
function numeralToken(line: string, from: number, text: string): NumberToken | undefined {
  const to = from + text.length;
  const [before, after] = [line.slice(0, from), line.slice(to)];
  const token = { from, to, digitsMax: undefined, script: "chinese" as const, between: "" };
  if (text.startsWith("百分之")) return { ...token, digits: perCent(text), unit: "%", end: to };
  const value = parseChineseNumeral(text);
  if (text === "零") return { ...token, digits: "0", unit: nones[after.slice(0, 2)]!, end: to };
  if (/连续$/u.test(before) && /^年/u.test(after) && value)
    return { ...token, digits: String(value), unit: "年", end: to + 1 };
  if (text === "万亿" && /^(?:元|美元)/u.test(after) && !isQuoted(before))
    return { ...token, digits: "1", unit: text + unitAt(after).unit, end: to + unitAt(after).length };
  if (value === undefined) return undefined;
  if (/第$/u.test(before)) {
    if (!standing.test(before.slice(0, -1)) || !/^(?:[名位个]|[,，。;；、]|$)/u.test(after)) return undefined;
    const unit = /^[位个]/u.exec(after)?.[0] ?? "名";
    return { ...token, digits: String(value), unit: unit === "位" ? "名" : unit, end: to };
  }
  if (isQuoted(before) || /[统同专唯第之每某逐“"]$/u.test(before)) return undefined;
  const magnitude = /[万亿]+$/u.exec(text)?.[0];
  if (magnitude && /^(?:元|美元|人|亩|吨)/u.test(after)) {
    const { unit, length } = unitAt(magnitude + after);
    const digits = parseChineseNumeral(text.slice(0, -magnitude.length));
    return digits === undefined
      ? undefined
      : { ...token, digits: String(digits), unit, end: to + length - magnitude.length };
  }
  if (/^个百分点/u.test(after)) return { ...token, digits: String(value), unit: "个百分点", end: to + 4 };
  if (isPartOfList(before, after)) return { ...token, digits: String(value), unit: "个", end: to };
  if (!counted.test(after) || notCounted.test(after) || notMeasures[after[0]!]?.test(after)) return undefined;
  if (value < 2 && !(value === 1 && one.after.test(after) && (one.before.test(before) || after.startsWith("个"))))
    return undefined;
  const counts = { unit: countedUnit(after), end: to + (after.startsWith("大类") ? 2 : 1) };
  const range = numeralRange(before, text);
  return { ...token, digits: String(value), ...counts, ...(range && { ...range, from: from - range.behind }) };
}

/** 百分之八点五 is 8.5 %. */
function perCent(text: string): string {
  const [whole, part = ""] = text.slice("百分之".length).split("点");
  const behind = [...part].map((char) => parseChineseNumeral(char)).join("");
  return `${parseChineseNumeral(whole!)}${behind && `.${behind}`}`;
}

/** 一至两家, 三四家: from how much to how much, and how far before its last numeral it begins. */
function numeralRange(before: string, text: string) {
  const [, first = "", joint = ""] = /([一二两三四五六七八九十]+)([至到])$/u.exec(before) ?? [];
  const two = joint === "" && /^[一二两三四五六七八九]{2}$/u.test(text) ? [...text] : [first, text];
  const [low, high] = two.map((each) => parseChineseNumeral(each!));
  if (low === undefined || high === undefined || low >= high) return undefined;
  return { digits: String(low), digitsMax: String(high), behind: (first + joint).length };
}

/** 六大行动 are counted in 项, 五大类 in 类, 四大基地 in 个. */
function countedUnit(after: string): string {
  if (!after.startsWith("大")) return after[0]!;
  if (after.startsWith("大类")) return "类";
  return /^大[^,，。;；、]{0,12}(?:行动|工程|任务|专项|计划|改革|举措)/u.test(after) ? "项" : "个";
}

/** Whether the last quotation mark before is an opening one. */
export function isQuoted(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”") || before.lastIndexOf("《") > before.lastIndexOf("》");
}
