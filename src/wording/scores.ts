/** What became of targets, counted: never without what it is out of. */
import { scoreWords } from "../messages/messages.ts";
import type { DueScore } from "../views/subject-stories.ts";
import { toMdx, type Mdx } from "./mdx.ts";
import { placeName, type Words } from "./phrases.ts";
import { verdictNames } from "./terms.ts";

/** "昆山市2020年到期的目标有48个：达到14个，未达到3个，未见报告31个。" `said` leaves the place out. */
export function scoreSentence({ language }: Words, { place, year, counts, outOf }: DueScore, said = false): Mdx {
  const text = scoreWords[language];
  const present = counts.filter(({ count }) => count > 0);
  const parts = present.map(({ verdict, count }) => text.count(verdictNames[verdict][language], count));
  return toMdx(text.due(said ? undefined : placeName(place), year, outOf, parts));
}

/** What a reader must know of every such score. */
export function scoreCaution({ language }: Words): string {
  return scoreWords[language].caution;
}
