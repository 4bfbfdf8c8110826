/** What looks wrong in a copy: nothing is mended here, a person looks at each place. */
import { numbersIn, type NumberToken } from "./numbers.ts";

export type Suspicion = {
  readonly line: number;
  readonly passage: string;
  readonly message: string;
  readonly hint: string;
};

const mend = "look it up in another copy and mend it under copy.repairs";
/** Amounts that a sentence states by a verb or a noun: what follows is a number. */
const stating =
  "增长|下降|增加|减少|提高到?|提升到?|提高至|降至|增至|达到?|达|为|超过?|突破|约|完成|实现|收入|总额|总值|投资|支出";

const patterns: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [
    /[\ufffd□■▯〓]|(?<=[\p{Script=Han}\p{L}\d])\?+(?=.)|\?+(?=[\p{Script=Han}\p{L}\d])/gu,
    "a lost character beside or in place of others",
    mend,
  ],
  [
    /\d+\.\d+\.\d+(?![\d.]*[-/])/gu,
    "a number with two points",
    "look up which point is true; mend it under copy.repairs",
  ],
  [/[%％](?=\d)/gu, "a per cent sign before a number", "look up where it belongs, and what stood between the numbers"],
  [
    /(?<![A-Za-z\d])[OoIlｌ|](?=\d*[.．]?\d)(?![OoIlｌ|]?\d{0,2}[A-Za-z])|\d[OolIＯ](?=[\d.．%％]|\p{Script=Han})|[二三两〇][OoＯ][一二三四五六七八九十〇OoＯ]/gu,
    "a letter that stands for a digit",
    mend,
  ],
  [
    /(?<=\p{Script=Han})[.．]\d|(?<=\p{Script=Han}\d*)\d[.．](?=[%％]|[亿万千百]?(?:元|亩|人|吨|个|户|家|公里|平方))/gu,
    "a number that lost its digits before or behind the point",
    mend,
  ],
  [
    new RegExp(
      `(?<=${stating})(?:[%％](?!\\d)|[亿万](?:元|美元|人|亩|吨|平方米|户|千瓦时)(?=[,，。;；、]|增|下|其|$)|个百分点)|(?<=[,，、和至到])[%％]`,
      "gu",
    ),
    "a unit without its number",
    mend,
  ],
  [/\d{1,3},\d{1,2}(?!\d)(?=[亿万%％元])/gu, "a comma within a number, where a point may belong", mend],
  [
    /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+ ?\)|[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/gu,
    "pinyin",
    "the cleaning rule pinyin takes it out of brackets; what is left of a broken one goes under copy.repairs",
  ],
  [
    /[\u{e000}-\u{f8ff}]/gu,
    "a private-use character",
    "the cleaning rule private-use takes it out; see what it stood for",
  ],
  [/(?:(?:19|20)\d{2})\d{3,5}(?=日)/gu, "a date run together", "年 and 月 are lost; set it aside as a date"],
  [
    /(?<=[\p{Script=Han}])[ \u3000]+(?=\d)(?!(?:19|20)\d{2}[年-])|(?<=\d)[ \u3000]+(?=[\d.．])|(?<=\d[.．])[ \u3000]+(?=\d)/gu,
    "a gap in or before a number",
    "a digit may be lost there; look it up in another copy",
  ],
  [
    /(?:体育|彩票|博彩|娱乐城|棋牌|投注|竞猜)(?:直播|网|平台|官网|注册|彩票)|扫码|扫一扫|加微信|微信号|关注.{0,8}公众号|点击(?:下载|购买|查看|这里)|免费下载|下载(?:全文|APP)|更多(?:精彩|内容|资讯|范文)|百度文库|文档(?:视界|之家)|VIP|优惠|限时|代写|低价|发票|贷款热线|广告位/giu,
    "advertising or words of the copying site",
    "mend it under copy.repairs, with nothing read instead, or set its digits aside as clutter",
  ],
  [/&?(?:[lr]dquo|[lr]squo|nbsp|amp|middot|mdash|hellip|lt|gt);|<\/?[a-z]+[^>]*>/gu, "a code of a web page", mend],
  [
    /锟斤拷|烫烫|屯屯|Ã|[\u0080-\u00af\u00b8-\u00ff]{2}|[锛銆鈥鐨鍦骞鏈].{0,8}[锛銆鈥鐨鍦骞鏈]/gu,
    "text read in a wrong charset",
    "find the file as it was before and take it in again",
  ],
];

/** Returns the suspicious places of a text of half-width lines. `lastYear` is the last year the document can look back on. */
export function suspicionsIn(lines: readonly string[], lastYear?: number): Suspicion[] {
  const seen = new Map<string, number>();
  return lines.flatMap((text, i): Suspicion[] => {
    const line = i + 1;
    const around = (from: number, length: number) => text.slice(Math.max(0, from - 8), from + length + 8).trim();
    const found = patterns.flatMap(([pattern, message, hint]) => {
      const matches = [...text.replace(/https?:\S+/gu, (url) => " ".repeat(url.length)).matchAll(pattern)];
      // A fault that is all over a line is said once.
      return matches.slice(0, 1).map(({ 0: match, index }) => {
        const times = matches.length > 1 ? `, ${matches.length} times in this line` : "";
        return { line, passage: around(index, match.length), message: message + times, hint };
      });
    });
    return [
      ...found,
      ...brokenNumber(text, lines[i + 1] ?? "", line),
      ...unmatchedQuotes(text, line),
      ...repeated(text, line, seen),
      ...strangeYears(text, line, lastYear),
      ...partsAndTotals(text, line),
      ...sharesOfTooMuch(text, line),
      ...unevenLists(text, line),
    ];
  });
}

/** A line that ends within a number, and the next goes on with it. */
function brokenNumber(text: string, next: string, line: number): Suspicion[] {
  if (text.startsWith("\t") || next.startsWith("\t")) return [];
  const [end, begin] = [text.trimEnd(), next.trimStart()];
  const isBroken =
    /\p{Script=Han}.*\d[.．]?$/u.test(end) &&
    (/^[.．]?\d+(?:[.．]\d+)?(?:[%％]|[亿万千百]*\p{Script=Han})/u.test(begin) || /^[%％.．]/u.test(begin)) &&
    !/^\d{1,2}[.．、](?!\d)/u.test(begin);
  const hint = "the line was broken within a number: put both parts together in the file and take it in again";
  return isBroken
    ? [{ line, passage: `${end.slice(-8)} / ${begin.slice(0, 8)}`, message: "a number broken over two lines", hint }]
    : [];
}

function unmatchedQuotes(text: string, line: number): Suspicion[] {
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”]/gu)) {
    const wrong = mark === "“" ? open > 0 : open === 0;
    if (wrong)
      return [
        {
          line,
          passage: text.slice(Math.max(0, index - 8), index + 9),
          message: "quotation marks that do not match",
          hint: `one was lost; where digits stand near, ${mend}`,
        },
      ];
    open = mark === "“" ? 1 : 0;
  }
  return [];
}

/** A paragraph that stands twice would give every number twice. */
function repeated(text: string, line: number, seen: Map<string, number>): Suspicion[] {
  const bare = text.trim();
  if (bare.length < 40 || !/\d/.test(bare)) return [];
  const first = seen.get(bare);
  seen.set(bare, first ?? line);
  const hint = "delete one of them in the file and take it in again, or set its digits aside as clutter";
  return first === undefined
    ? []
    : [{ line, passage: bare.slice(0, 16), message: `the same paragraph as line ${first}`, hint }];
}

/** The year that a report looks back on cannot be the year it was given in, nor can it look ahead to a year that is past. */
function strangeYears(text: string, line: number, lastYear: number | undefined): Suspicion[] {
  if (lastYear === undefined) return [];
  const hint = "where the year was changed by the copying site, put the true one under corrections";
  const back = /((?:19|20)\d{2})年(?:是.{0,12}收官之年|工作回顾|[^。,，]{0,6}回顾)/u.exec(text);
  if (back && Number(back[1]) > lastYear)
    return [
      {
        line,
        passage: back[0],
        message: `looks back on ${back[1]}, and the document's last year is ${lastYear}`,
        hint,
      },
    ];
  const opening = /^\s*((?:19|20)\d{2})年(?:是|,|，)/u.exec(text);
  if (opening && Number(opening[1]) > lastYear + 1)
    return [
      {
        line,
        passage: text.trim().slice(0, 16),
        message: `speaks of ${opening[1]}, and the document is of ${lastYear + 1}`,
        hint,
      },
    ];
  const ahead = /^[^\d。]{0,4}((?:19|20)\d{2})年(?:的)?(?:目标|重点|主要|工作(?:安排|任务|重点|打算))/u.exec(
    text.trim(),
  );
  if (ahead && Number(ahead[1]) !== lastYear + 1 && text.trim().length < 40)
    return [
      { line, passage: ahead[0], message: `sets targets of ${ahead[1]}, and the document is of ${lastYear + 1}`, hint },
    ];
  return [];
}

/** 其中 begins parts: one that is larger than its total, or shares of more than a hundred, is most likely misprinted. */
function partsAndTotals(text: string, line: number): Suspicion[] {
  const tokens = numbersIn(text);
  const found: Suspicion[] = [];
  tokens.forEach((token, i) => {
    const before = text.slice(0, token.from);
    const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"), before.lastIndexOf(";"));
    const parts = before.lastIndexOf("其中");
    if (parts <= from || /[%]|点$/u.test(token.unit) || token.unit === "") return;
    const total: NumberToken | undefined = tokens.slice(0, i).findLast(({ end }) => end <= parts);
    if (!total || total.from < from || total.unit !== token.unit || Number(token.digits) <= Number(total.digits))
      return;
    if (!/^[^其]{0,24}$/u.test(text.slice(parts + 2, token.from)) || text.slice(total.end, parts).length > 12) return;
    const message = `a part (${token.digits}) is larger than its total (${total.digits})`;
    found.push({ line, passage: text.slice(total.from, token.end), message, hint: "look both up in another copy" });
  });
  for (const { 0: passage } of text.matchAll(
    /(?:比例|比重|结构)[^。；]{0,12}?\d+(?:\.\d+)?\s?[:∶：]\s?\d+(?:\.\d+)?\s?[:∶：]\s?\d+(?:\.\d+)?/gu,
  )) {
    const shares = passage.match(/\d+(?:\.\d+)?/g)!.map(Number);
    const sum = shares.reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 100) > 0.5)
      found.push({ line, passage, message: `shares add up to ${sum.toFixed(1)}, not 100`, hint: "look them up" });
  }
  return found;
}

/** A rate or a share of more than a hundred per cent has lost its point or is another one's. */
function sharesOfTooMuch(text: string, line: number): Suspicion[] {
  return [...text.matchAll(/([^,，。;；、\d]{0,16}(?:率|占比|比重|比例))[^,，。;；、\d]{0,6}?(\d+(?:\.\d+)?)[%％]/gu)]
    .filter(([, name, digits]) => Number(digits) > 100 && !/增长|任务|计划|完成率|产销率|负债率|拨备/u.test(name!))
    .slice(0, 1)
    .map(({ 0: passage, 2: digits }) => ({
      line,
      passage: passage.slice(-24),
      message: `a share of ${digits} %`,
      hint: "its point may be lost; look it up",
    }));
}

/** A、B分别增长1%、2%、3%: where names and numbers are not as many, one of them is lost. */
function unevenLists(text: string, line: number): Suspicion[] {
  return [...text.matchAll(/([^,，。;；:：\d]+?)分别([^,，。;；]*\d[^,，。;；]*)/gu)].flatMap(
    ({ 0: passage, 1: list, 2: behind }) => {
      const [names, numbers] = [list!.split("、"), numbersIn(behind!).length];
      const least = names.length;
      const most = least + (list!.match(/[和及与]/gu)?.length ?? 0);
      // 分别 may share out more than numbers; only lists of three are plain enough.
      if (least < 3 || numbers < 2 || (numbers >= least && numbers <= most)) return [];
      const message = `${least} names or more, and ${numbers} numbers`;
      return [{ line, passage: passage.slice(0, 40), message, hint: "one may be lost; look it up" }];
    },
  );
}
