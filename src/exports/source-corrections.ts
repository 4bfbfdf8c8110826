/** What was set right in the source documents and in their copies, as rows of a table. */
import type { Plan, Text } from "../data/model.ts";
import { inEveryLanguage } from "../data/languages.ts";
import { tableWords } from "../messages/messages.ts";

export type SourceCorrection = {
  readonly plan: string;
  readonly type: keyof typeof sourceCorrectionTypes;
  readonly at: string;
  readonly printed: string;
  readonly taken: string;
  readonly reason: Text;
};

/** How a source was set right: what it prints is wrong, or the copy lost what it printed. */
export const sourceCorrectionTypes = {
  correction: inEveryLanguage((language) => tableWords[language].sourceCorrectionTypes.correction),
  repair: inEveryLanguage((language) => tableWords[language].sourceCorrectionTypes.repair),
};

/** Returns what was corrected in the source documents and repaired in their copies, plan by plan. */
export function sourceCorrections(plans: Iterable<Plan>): SourceCorrection[] {
  return [...plans].flatMap((plan) => [
    ...plan.corrections.map((c) => ({ ...c, plan: plan.id, type: "correction" as const })),
    ...plan.copy.repairs.map(({ read, ...r }) => ({ ...r, taken: read, plan: plan.id, type: "repair" as const })),
  ]);
}
