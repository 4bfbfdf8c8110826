/** How a town's target stands to its city's, in words and as a sign. */
import { inEveryLanguage, sourceLanguage } from "../data/languages.ts";
import type { Percentage, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { stanceWords } from "../messages/messages.ts";
import { percentageText } from "./margins.ts";

export type StanceName = keyof (typeof stanceWords)[Language]["names"];

/** Every stance by its name. */
export const stanceNames = Object.fromEntries(
  Object.keys(stanceWords[sourceLanguage].names).map((stance) => [
    stance,
    inEveryLanguage((language) => stanceWords[language].names[stance as StanceName]),
  ]),
) as Readonly<Record<StanceName, Text>>;

/** Returns what a cell says: the share as a percentage, else the stance. */
export function formatStance(stance: StanceName, percentage: Percentage | undefined, language: Language): string {
  if (stance !== "share" || percentage === undefined) return stanceWords[language].names[stance];
  return stanceWords[language].shareOf(percentageText(percentage, language));
}
