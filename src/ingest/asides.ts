/** Numbers that state no quantity, and why: what `set-aside.csv` is to say of them. */
import type { SetAsideReason } from "../data/vocabulary.ts";
import { isQuoted, type NumberToken } from "./numbers.ts";

export type Aside = { readonly reason: SetAsideReason; readonly why: string };

const clutterLine =
  /(?:访问量|浏览次数|索引号|备案|ICP|电话|邮箱|版权所有|字体|责任编辑|https?:|www\.|@\w|体育(?:直播|彩票)|竞猜|博彩|点击数|阅读量:|上一篇|下一篇|打印本页|关闭窗口)/iu;
const year = /^(?:19|20)\d{2}$/;

/** One rule: what must stand before and behind the number, or what it must be itself. */
type Rule = readonly [reason: SetAsideReason, why: string, test: (n: Place) => boolean];
type Place = {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly line: string;
  readonly token: NumberToken;
};

const rules: readonly Rule[] = [
  ["clutter", "the index of a web page", ({ line }) => /^\s*\d{6,}\/[\d/-]+\s*$/u.test(line)],
  ["clutter", "a code of a typesetter", ({ before, after }) => /\[[A-Z]{2}$/u.test(before) && /^[A-Z]*\]/u.test(after)],
  [
    "document",
    "the number of a document",
    ({ before, after }) => /[〔[【(（]$/u.test(before) && /^[〕\]】)）]\s*\d+\s*号/u.test(after),
  ],
  [
    "document",
    "the number of a document",
    ({ before, after }) => /[〕\]】)）]\s*(?:第\s*)?$/u.test(before) && /^\s*号/u.test(after),
  ],
  ["document", "the edition of a document", ({ text, after }) => year.test(text) && /^年?版/u.test(after)],
  [
    "date",
    "a year, or the first of two",
    ({ text, after }) => year.test(text) && /^\s*(?:年|[-~～—–至到]{1,2}\s*(?:19|20)\d{2})/u.test(after),
  ],
  [
    "date",
    "a year of a period",
    ({ text, before }) => year.test(text) && /(?:19|20)\d{2}年?\s*[-~～—–至到]{1,2}\s*$/u.test(before),
  ],
  [
    "date",
    "a date in figures",
    ({ before, after }) =>
      /(?:19|20)\d{2}[-./](?:\d{1,2}[-./])?$/u.test(before) || /^[-./]\d{1,2}[-./]\d{1,2}(?!\d)/u.test(after),
  ],
  [
    "date",
    "a time of day",
    ({ before, after }) =>
      /\d[-./]\d{1,2}\s+(?:\d{1,2}:)*$/u.test(before) || (/^:\d{2}/u.test(after) && /\d{2}\s+$/u.test(before)),
  ],
  [
    "date",
    "a month or a day",
    ({ text, before, after }) =>
      Number(text) <= 31 && (/^\s*月(?!均)/u.test(after) || (/月\s*$/u.test(before) && /^\s*[日号]/u.test(after))),
  ],
  [
    "date",
    "digits of a date run together",
    ({ text, after }) => /^(?:19|20)\d{4,6}$/.test(text) && /^\s*日/u.test(after),
  ],
  [
    "clutter",
    "a line of the copying site",
    ({ line, token }) => line.length < 200 && clutterLine.test(line) && token.unit === "",
  ],
  [
    "date",
    "the anniversary of a party or a state",
    ({ before, after }) => /(?:建党|建国|建军|党成立)$/u.test(before) && /^周年/u.test(after),
  ],
  ["name", "an anniversary", ({ after }) => /^周年/u.test(after)],
  [
    "date",
    "a year",
    ({ text, token, after }) =>
      year.test(text) && token.unit === "" && /^(?:远景|目标|规划|行动|愿景|$|\s)/u.test(after),
  ],
  [
    "ordinal",
    "the number of a heading",
    ({ before, after, token }) =>
      /^\s*[(（]?$/u.test(before) &&
      (/^\s*[.．、)）](?!\d)/u.test(after) || (after.trim() === "" && token.unit === "")),
  ],
  [
    "ordinal",
    "the number of an annex, a session or a chapter",
    ({ before, after }) =>
      /(?:附件|附表|表|图|专栏)\s*[:：]?\s*$/u.test(before) ||
      (/第\s*$/u.test(before) && !/^\s*[名位]/u.test(after) && !isStanding(before, after)),
  ],
  [
    "name",
    "joined to letters",
    ({ before, after }) => /[A-Za-z][-.]?$/u.test(before) || /^\s?(?:[A-Z](?![A-Z]{2})|[a-z])/u.test(after),
  ],
  [
    "name",
    "part of a formula",
    ({ before, after }) =>
      /[+＋×*]\s*$/u.test(before) || /^\s*[+＋×*]/u.test(after) || /^(?:个|[ANnXx])?[+＋]/u.test(after),
  ],
  ["name", "the name of a list of firms or places", ({ before, after }) => /^强/u.test(after) && !/前$/u.test(before)],
  [
    "name",
    "the number of a road, a line, a plot or a building",
    ({ before, after }) =>
      /(?:国道|省道|县道|高速|热线)$/u.test(before) ||
      /^\s*(?:号|国道|省道|县道|线|路(?!公交)|热线|平台|工程|行动|版|体系|机制|战略|计划|模式|格局|产业布局)/u.test(
        after,
      ),
  ],
  [
    "name",
    "the minutes or metres of a circle that is named by them",
    ({ before, after }) =>
      /^分钟[^,，。;；、]{0,8}圈/u.test(after) || (isQuoted(before) && /^(?:米|公里|分钟)[见可有]/u.test(after)),
  ],
  ["duration", "hours or minutes", ({ after }) => /^(?:个)?(?:小时|多小时|工作日|个工作日)/u.test(after)],
  ["slogan", "a distance in minutes", ({ after }) => /^分钟/u.test(after)],
  [
    "duration",
    "the length of a stretch of time",
    ({ text, after, before }) =>
      (text.length <= 2 && /^\s*(?:余|多)?(?:年|个月|周|天内|天办|天发)/u.test(after) && !/寿命/u.test(before)) ||
      /^个?季度/u.test(after),
  ],
  [
    "document",
    "how many measures a document has",
    ({ before, after }) =>
      /^条/u.test(after) &&
      /(?:新政|政策|措施|意见|企业|难关|发展)$/u.test(before) &&
      /^条(?:等|[,，。;；、])/u.test(after) &&
      /(?:支持|出台|印发|若干|关于)[^,，。;；]{0,16}$/u.test(before),
  ],
  ["name", "ages of a group", ({ after }) => /^(?:周?岁)(?:及?以上|及?以下|-)/u.test(after)],
  ["name", "a threshold in a name", ({ line, token }) => isThreshold(line, token)],
  [
    "slogan",
    "a catch-phrase",
    ({ before, after, token }) =>
      isQuoted(before) &&
      token.unit !== "" &&
      !/^[^“]*[”]/u.test(after.slice(0, 1)) &&
      /^(?:个|项|天|次|证|步|窗|网|门)/u.test(after) &&
      /^[^“”]{1,8}\d?[^“”]{0,8}”/u.test(after) &&
      /“[^“”]{0,6}$/u.test(before),
  ],
  ["name", "in quotation marks, with no unit", ({ before, token }) => isQuoted(before) && token.unit === ""],
  ["date", "a year", ({ text, token }) => year.test(text) && token.unit === ""],
  [
    "name",
    "nothing is counted",
    ({ token, after, before }) =>
      token.unit === "" &&
      !/^强/u.test(after) &&
      !/(?:达|为|到|至|超|超过|突破|第|指数|得分|约|增|稳定在|以上|保持)$/u.test(before),
  ],
];

/** 居全市第2，: a place in an order, without a word behind it. */
function isStanding(before: string, after: string): boolean {
  return (
    /(?:居|列|排名|位次|升[至到]|名次)[^,，。;；、第]{0,14}第\s*$/u.test(before) &&
    /^\s*(?:[,，。;；、)）]|$)/u.test(after)
  );
}

/** 超10亿元内资项目8个: a bound amount whose noun is counted by a later number of the clause. */
export function isThreshold(line: string, token: NumberToken): boolean {
  const before = line.slice(0, token.from);
  if (!/元$|平方米$|亩$|吨$|千瓦$/u.test(token.unit) || token.unit === "%") return false;
  const rest = line.slice(token.end);
  const bounded = /(?:超|超过|总额超|过|达|投资|投资额|规模|额)$/u.test(before) || /^(?:及)?以上/u.test(rest);
  if (!bounded) return false;
  const noun =
    /^(?:及?以上|级|及以上)?(?:的)?[^,，。;；、\d]{0,16}?(?:项目|企业|工程|产业|外资|内资|投资|人才|基地|小区|载体|楼宇|镇|村)/u.exec(
      rest,
    );
  if (!noun) return false;
  // Where nothing else is counted, the amount is what the sentence states.
  return (
    /^[^,，。;；、]{0,14}?(?:\d|[一二两三四五六七八九十]+[个家项])/u.test(rest.slice(noun[0].length)) ||
    /(?:\d|[一二两三四五六七八九十])+(?:个|家|项|只)[^,，。;；、]{0,12}$/u.test(before)
  );
}

/** Returns why the number at `token` states no quantity, or undefined where it states one. */
export function asideOf(line: string, token: NumberToken): Aside | undefined {
  if (token.script === "chinese") return undefined;
  const place: Place = {
    text: token.digits,
    before: line.slice(0, token.from),
    after: line.slice(token.to),
    line,
    token,
  };
  const rule = rules.find(([, , holds]) => holds(place));
  return rule && { reason: rule[0], why: rule[1] };
}
