/** What became of targets, counted: never without what it is out of. */
import type { DueScore } from "../views/subject-stories.ts";
import { mdx, type Mdx } from "./mdx.ts";
import { count, either, placeName, plainList, type Words } from "./phrases.ts";
import { verdictNames } from "./terms.ts";

/** "昆山市2020年到期的目标有48个：达到14个，未达到3个，未见报告31个。" `said` leaves the place out. */
export function scoreSentence(words: Words, { place, year, counts, outOf }: DueScore, said = false): Mdx {
  const parts = counts
    .filter(({ count: n }) => n > 0)
    .map(({ verdict, count: n }) =>
      either(words, `${verdictNames[verdict].zh}${n}个`, `${n} ${verdictNames[verdict].en.toLowerCase()}`),
    );
  const who = said ? undefined : placeName(place);
  return words.language === "zh"
    ? mdx`${who}${year}年到期的目标有${outOf}个：${parts.join("，")}。`
    : mdx`${who ? mdx`${who}: ` : ""}${count(words, outOf, "", "target")} due in ${year}: ${plainList(words, parts)}.`;
}

/** What a reader must know of every such score. */
export function scoreCaution(words: Words): string {
  return either(
    words,
    "报告写什么由报告自己选择，这些数不是抽样。",
    "A report chooses what it mentions, so this is no sample.",
  );
}
