import fc from "fast-check";
import { expect, test } from "vitest";
import type { Term } from "../../src/data/glossary.ts";
import { segments, termFinder } from "../../src/wording/segments.ts";
import { inEveryLanguage } from "../../src/data/languages.ts";
import { text } from "../texts.ts";

const term = (id: string, zh: string, en: string, aliases: Partial<Term["aliases"]> = {}): Term => ({
  id,
  term: text(zh, en),
  pinyin: "x",
  aliases: { ...inEveryLanguage(() => []), ...aliases },
  explanation: text("说明", "What it is"),
});
const glossary = [
  term("grid", "网格", "grid", { en: ["grids"] }),
  term("gang-free", "无黑网格", "gang-free grid"),
  term("plus", "C++（甲）", "C++ (a)"),
];
const [zh, en] = [termFinder(glossary, "zh"), termFinder(glossary, "en")];
const shown = (pieces: ReturnType<typeof segments>) =>
  pieces.map(({ text, term: of }) => (of ? `[${of.id}:${text}]` : text));

test("the longest name wins, and each term is marked once", () => {
  expect(shown(segments("无黑网格和网格、网格", zh))).toEqual(["[gang-free:无黑网格]", "和", "[grid:网格]", "、网格"]);
});

test("an English name is found in any case and as a whole word only", () => {
  expect(shown(segments("Grids, gridlock and a Grid", en))).toEqual(["[grid:Grids]", ", gridlock and a Grid"]);
});

test("what the page has marked already stays plain", () => {
  expect(shown(segments("网格", zh, new Set(["grid"])))).toEqual(["网格"]);
});

test("signs in a name are no pattern", () => {
  expect(shown(segments("学C++（甲）", zh))).toEqual(["学", "[plus:C++（甲）]"]);
});

test("Chinese words in English are told apart", () => {
  expect(segments("the town’s “三年行动” plan", en)).toEqual([
    { text: "the town’s “" },
    { text: "三年行动", chinese: true },
    { text: "” plan" },
  ]);
});

test("the pieces put together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(zh, en), (text, finder) => {
      expect(
        segments(text, finder)
          .map(({ text: piece }) => piece)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("no glossary finds nothing", () => {
  expect(segments("网格", termFinder([], "zh"))).toEqual([{ text: "网格" }]);
});
