/** Titles of the charts that no one has named. */
import { chartTitleWords } from "../messages/messages.ts";
import type { Indicator } from "../data/model.ts";
import type { Form, Language } from "../data/vocabulary.ts";

export type TitleParts = {
  readonly form: Form;
  readonly second: boolean;
  readonly targets: boolean;
  readonly results: boolean;
};

/** Returns "实际使用外资：目标与结果"; "Foreign investment, growth: targets". */
export function familyTitle(
  indicator: Indicator,
  { form, second, targets, results }: TitleParts,
  language: Language,
): string {
  const text = chartTitleWords[language];
  const word = text.always[form] ?? (second ? text.second[form] : undefined);
  const name = indicator.name[language];
  const plain = word === undefined || name.toLowerCase().includes(word.toLowerCase());
  const of = targets && results ? "both" : targets ? "targets" : "results";
  return text.title(plain ? name : text.withForm(name, word), text.of[of]);
}
