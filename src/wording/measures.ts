/** What a number measures, in words: a rate of growth never goes by the name of what grows. */
import { measureWords } from "../messages/messages.ts";
import type { Fact } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { formNames } from "./terms.ts";

/** Returns the form to be said beside the label, "增长率"; "" where it is no growth or the label says so itself. */
export function growthForm({ form, label }: Pick<Fact, "form" | "label">, language: Language): string {
  if (form !== "growth" && form !== "average-growth") return "";
  return measureWords[language].saysGrowth(label[language]) ? "" : formNames[form][language];
}

/** Returns the label with the form: "地区生产总值增长率"; "Gross domestic product, growth". */
export function measureName(fact: Pick<Fact, "form" | "label">, language: Language): string {
  const label = fact.label[language];
  const form = growthForm(fact, language);
  return form === "" ? label : measureWords[language].withForm(label, form);
}
