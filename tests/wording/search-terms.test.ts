import { expect, test } from "vitest";
import { holds, matches, queryTerms, searchable, textRuns } from "../../src/wording/search-terms.ts";

test("a text is cut where Han meets other letters and digits", () => {
  expect(textRuns("年均PM2.5浓度")).toEqual(["年均", "pm2.5", "浓度"]);
  expect(textRuns("R&D经费占比1.8%")).toEqual(["r&d", "经费占比", "1.8"]);
});

test("full width, capitals and thousands separators make no difference", () => {
  expect(textRuns("４，２５０亿元 GDP")).toEqual(textRuns("4250亿元 gdp"));
  expect(textRuns("11,700 and 1,2")).toEqual(["11700", "and", "1", "2"]);
});

test("Han is found anywhere, words and numbers from their beginning only", () => {
  const text = searchable("实际使用外资10.58亿美元 foreign investment");
  expect(holds(text, "用外")).toBe(true);
  expect(holds(text, "10.5")).toBe(true);
  expect(holds(text, "0.58")).toBe(false);
  expect(holds(text, "invest")).toBe(true);
  expect(holds(text, "vest")).toBe(false);
});

const known = (text: string) => (term: string) => holds(searchable(text), term);

test("a run that stands nowhere is cut into the fewest pieces that do, and what is asked of a thing is parted from it", () => {
  expect(queryTerms("甲市外资目标", known("甲市2020年实际使用外资目标"))).toEqual({
    terms: ["甲市", "外资", "目标"],
    partly: false,
  });
});

test("a single character left over is not looked for, and that is said", () => {
  expect(queryTerms("外商投资", known("投资，外贸，商业"))).toEqual({ terms: ["投资"], partly: true });
});

test("figures are parted from letters where they stand together nowhere", () => {
  expect(queryTerms("甲市2020gdp", known("甲市 GDP 2020")).terms).toEqual(["甲市", "2020", "gdp"]);
  expect(queryTerms("5g", known("5G base stations")).terms).toEqual(["5g"]);
});

test("what a question is asked with is passed over, but for who types nothing else", () => {
  expect(queryTerms("甲市有哪些公园？", known("甲市，公园")).terms).toEqual(["甲市", "公园"]);
  expect(queryTerms("how many parks are there", known("parks")).terms).toEqual(["park"]);
  expect(queryTerms("多少", known("多少")).terms).toEqual(["多少"]);
});

test("the year of 2020年外资 is looked for as a number", () => {
  expect(queryTerms("2020年外资", known("2020年，外资")).terms).toEqual(["2020", "外资"]);
});

test("a word is looked for without its ending where only that is there; a number never is", () => {
  expect(queryTerms("indicative", known("indicator"))).toEqual({ terms: ["indicat"], partly: true });
  expect(queryTerms("indicators", known("indicator"))).toEqual({ terms: ["indicator"], partly: false });
  expect(queryTerms("53802", known("5380")).terms).toEqual(["53802"]);
});

test("what a term matches in a shown text is marked once, and not inside a word", () => {
  expect(matches("Start of art: ART", ["art"])).toEqual([
    [9, 12],
    [14, 17],
  ]);
  expect(matches("高新技术企业", ["高新", "新技术"])).toEqual([[0, 4]]);
});
