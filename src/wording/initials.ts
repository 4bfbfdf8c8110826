/** The letter under which a name stands in an A–Z index: of its first Latin letter, or of its first character's pinyin. */
import type { Language } from "../data/vocabulary.ts";

/** The first character of each letter in the pinyin order; no syllable begins with I, U or V. */
const firsts = "A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M妈 N拏 O噢 P妑 Q七 R呥 S仨 T他 W屲 X夕 Y丫 Z匝"
  .split(" ")
  .map(([letter, character]) => ({ letter: letter!, character: character! }));

const collators = {
  zh: new Intl.Collator("zh-Hans-u-co-pinyin"),
  en: new Intl.Collator("en", { sensitivity: "base", numeric: true }),
} as const;

/** Returns the capital letter of a name, "#" for one that begins with a digit or sign. Quotation marks are passed over. */
export function initialOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "";
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return "#";
  return firsts.findLast(({ character }) => collators.zh.compare(character, first) <= 0)?.letter ?? "#";
}

/** Returns a name as it is typed by first letters: "固定资产投资" → "gdzctz"; what is Latin or a digit stays whole. */
export function initialsOf(name: string): string {
  return [...name.normalize("NFKC")]
    .map((each) => (/\p{Script=Han}/u.test(each) ? initialOf(each) : /[\p{L}\p{N}]/u.test(each) ? each : ""))
    .join("")
    .toLowerCase();
}

/** Returns the items by initial, letters in order and "#" last, in each the names in order. */
export function byInitial<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  language: Language,
): [string, Item[]][] {
  const bare = (item: Item) => name(item).replace(/^[^\p{L}\p{N}]+/u, "");
  const sorted = items.toSorted((a, b) => collators[language].compare(bare(a), bare(b)));
  const groups = Map.groupBy(sorted, (item) => initialOf(name(item)));
  return [...groups].sort(([a], [b]) => Number(a === "#") - Number(b === "#") || (a < b ? -1 : 1));
}
