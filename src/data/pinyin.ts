/** The first letters of names by their pinyin: how they are typed, and how a new thing may be called until a person finds better. */

/** The first character of each letter in the pinyin order; no syllable begins with I, U or V. */
const firsts = "A阿 B八 C嚓 D哒 E妸 F发 G旮 H哈 J讥 K咔 L垃 M妈 N拏 O噢 P妑 Q七 R呥 S仨 T他 W屲 X夕 Y丫 Z匝"
  .split(" ")
  .map(([letter, character]) => ({ letter: letter!, character: character! }));

const order = /* @__PURE__ */ new Intl.Collator("zh-Hans-u-co-pinyin");

/** Returns the capital letter of a name, "#" for one that begins with a digit or sign. Quotation marks are passed over. */
export function initialOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? "";
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return "#";
  return firsts.findLast(({ character }) => order.compare(character, first) <= 0)?.letter ?? "#";
}

/** Returns a name as it is typed by first letters: "固定资产投资" → "gdzctz"; what is Latin or a digit stays whole. */
export function initialsOf(name: string): string {
  return [...name.normalize("NFKC")]
    .map((each) => (/\p{Script=Han}/u.test(each) ? initialOf(each) : /[\p{L}\p{N}]/u.test(each) ? each : ""))
    .join("")
    .toLowerCase();
}
