/** What became of targets, counted: never without what it is out of. */
import { listWords, scoreWords } from "../messages/messages.ts";
import type { Language, Verdict } from "../data/vocabulary.ts";
import type { DueScore } from "../views/subject-stories.ts";
import { toMdx, type Mdx } from "./mdx.ts";
import { placeName, type Words } from "./phrases.ts";
import { verdictNames } from "./terms.ts";

/** "昆山市2020年到期的目标有48个：达到14个，未达到3个，未见报告31个。" `said` leaves the place out. */
export function scoreSentence({ language }: Words, { place, year, counts, outOf }: DueScore, said = false): Mdx {
  return toMdx(
    scoreWords[language].due(said ? undefined : placeName(place), year, outOf, verdictCounts(counts, language)),
  );
}

type Counts = readonly { readonly verdict: Verdict; readonly count: number }[];

/** Returns how many there are of each verdict that occurs: ["达到10个", "未达到2个"]; ["10 met", "2 missed"]. */
export function verdictCounts(counts: Counts, language: Language): string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => scoreWords[language].count(verdictNames[verdict][language], count));
}

/** Returns the same within a sentence: "达到10个、未达到2个"; "10 met and 2 missed". */
export function countsSentence(counts: Counts, language: Language): string {
  return listWords[language].and(verdictCounts(counts, language));
}

/** What a reader must know of every such score. */
export function scoreCaution({ language }: Words): string {
  return scoreWords[language].caution;
}
