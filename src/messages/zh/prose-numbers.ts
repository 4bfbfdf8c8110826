/** How numbers are written in prose: what the check of articles looks for. Each pattern finds all (g). */

const ones = "一二两三四五六七八九壹贰叁肆伍陆柒捌玖";
const powers = "十百千万亿拾佰仟萬億";
const numeral = `[〇零${ones}${powers}]`;
const measures =
  "个|项|家|条|座|处|份|倍|件|名|成|所|篇|类|组|人|户|元|亩|吨|米|公里|平方|次|位|棵|台|套|间|辆|天|小时|个百分点";

export const proseNumberWords = {
  /** What makes an amount of the digits before it; alternatives of a regular expression. */
  ofAmount: "[万亿千百]|元",
  /** Words with digits that state no quantity: dates, years, plans by their number. */
  harmless: [
    /20\d\d(?:年?[–—至、和到](?:20\d\d))*年/g,
    /\d{1,2}月(?:\d{1,2}日)?/g,
    /[一二三]?十[一二三四五六七八九]五|[一二三]?十[一二三四五六七八九]?(?:大|届)|二十国集团/g,
  ],
  /** Numbers in digits, with the word behind them. */
  digits: /\d(?:[\d.,]*\d)?(?:\s?(?:%|个百分点|[万亿]?(?:美元|平方米|[\p{Script=Han}])))?/gu,
  /** Numbers in words. */
  inWords: [
    /* @__PURE__ */ new RegExp(`(?:${numeral}|\\d)+分之[点${numeral.slice(1, -1)}\\d]+`, "gu"),
    /百分之[\p{Script=Han}]/gu,
    // 三万人, 二十多, 一百零五, 十二: a digit makes a number of a power of ten, and a power of ten of a digit.
    /* @__PURE__ */ new RegExp(
      `(?<!第|${numeral})${numeral}*(?:[${ones}几数][${powers}]|十[${ones}])${numeral}*(?:多|余)?(?:${measures})?`,
      "gu",
    ),
    // 两 is left alone: it says "both" as often as it counts.
    /* @__PURE__ */ new RegExp(`(?<!第|${numeral})[二三四五六七八九十百千]+(?:多|余)?(?:${measures})`, "gu"),
    /[一二三四五六七八九十]成(?![为了功立果本员])|(?<!每)一半|半数|过半/gu,
  ],
};
