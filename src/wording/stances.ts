/** How a town's target stands to its city's, in words and as a sign. */
import { stanceWords } from "../messages/messages.ts";
import type { Percentage } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { percentageText } from "./margins.ts";
import { named } from "./terms.ts";

export type StanceName = keyof (typeof stanceWords)[Language]["stance"];
export const stanceNames = /* @__PURE__ */ named<StanceName>((language) => stanceWords[language].stance);

/** Returns what a cell says: the share as a percentage, else the stance. */
export function formatStance(stance: StanceName, percentage: Percentage | undefined, language: Language): string {
  if (stance !== "share" || percentage === undefined) return stanceNames[stance][language];
  return stanceWords[language].share(percentageText(percentage, language));
}
