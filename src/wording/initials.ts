/** The letter under which a name stands in an A–Z index: of its first Latin letter, or of its first character's pinyin. */
import { inEveryLanguage } from "../data/languages.ts";
import { initialOf } from "../data/pinyin.ts";
import type { Language } from "../data/vocabulary.ts";
import { languageTags } from "./languages.ts";

// Chinese goes by pinyin.
const collators = inEveryLanguage(
  (language) => new Intl.Collator(languageTags[language], { sensitivity: "base", numeric: true }),
);

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
