/** How a town's target stands to its city's, in words and as a sign. */
import type { Percentage, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { percentageText } from "./margins.ts";

export const stanceNames = {
  same: { zh: "与市相同", en: "Same as the city" },
  higher: { zh: "高于市", en: "Above the city" },
  lower: { zh: "低于市", en: "Below the city" },
  share: { zh: "占市的份额", en: "Share of the city" },
  "not-set": { zh: "镇未设", en: "Town sets none" },
  "not-its-own": { zh: "不由镇定", en: "Not the town’s to set" },
  "not-compared": { zh: "不作比较", en: "Not compared" },
} as const satisfies Readonly<Record<string, Text>>;
export type StanceName = keyof typeof stanceNames;

/** Returns what a cell says: the share as a percentage, else the stance. */
export function formatStance(stance: StanceName, percentage: Percentage | undefined, language: Language): string {
  if (stance !== "share" || percentage === undefined) return stanceNames[stance][language];
  const share = percentageText(percentage, language);
  return language === "zh" ? `占市${share}` : `${share} of the city`;
}
