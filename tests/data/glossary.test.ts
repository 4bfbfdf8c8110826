import { languages } from "../../src/data/vocabulary.ts";
import { expect, test } from "vitest";
import { checkGlossary, readGlossary } from "../../src/data/glossary.ts";
import { formatProblem } from "../../src/data/problems.ts";

const file = (text: string) => ({ path: "content/glossary.yaml", name: "glossary.yaml", text });
const entry = (id: string, term: string, more = "") =>
  `- id: ${id}\n  term: ${term}\n  term_en: a term\n  pinyin: yī\n  explanation: 说明\n  explanation_en: What it is\n${more}`;
const problems = (text: string) => checkGlossary(file(text))[1].map(formatProblem);

test("reads a term with what it is called, how it is read and what it means", () => {
  const [terms, found] = checkGlossary(file(entry("two-illegals", "两违", "  aliases: [二违]\n")));
  expect(found).toEqual([]);
  expect(terms).toEqual([
    {
      id: "two-illegals",
      term: { zh: "两违", en: "a term" },
      pinyin: "yī",
      aliases: { zh: ["二违"], en: [] },
      explanation: { zh: "说明", en: "What it is" },
    },
  ]);
});

test("names the line of a key that is not one, of English that is Chinese, and of a reading without tones", () => {
  const text = entry("a", "两违").replace("a term", "两违").replace("pinyin: yī", "pinyin: YI!") + "  colour: red\n";
  expect(problems(text)).toEqual([
    'content/glossary.yaml:3 term_en: "两违" holds the Chinese character "两"; expected English text',
    'content/glossary.yaml:4 pinyin: "YI!" is not well formed; expected syllables with their tones, as guī shàng',
    "content/glossary.yaml:7 colour: is not a key that is known here; expected aliases, aliases_en",
  ]);
});

test("a word is explained once, under whatever name", () => {
  expect(problems(entry("a", "两违") + entry("b", "乙", "  aliases: [两违]\n"))).toEqual([
    'content/glossary.yaml:13 aliases: "两违" is explained already, by a; expected each word once',
  ]);
});

test("an edition may have no glossary", () => {
  expect(readGlossary("tests/fixtures/small", languages)).toEqual([]);
});

test("the edition's glossary has no problems and explains the words that are asked about", () => {
  const terms = readGlossary("content", languages).map(({ term }) => term.zh);
  const asked = ["规上", "两违", "一廊一园一港", "昆如意", "三定一督", "小升规", "昆小薇", "红管先锋", "无黑城市"];
  expect(terms).toEqual(expect.arrayContaining([...asked, "头雁人才", "三优三保", "增减挂钩"]));
});
