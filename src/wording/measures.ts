/** What a fact measures, in words: its label, and the form that the label does not say. */
import type { Fact } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { formNames } from "./terms.ts";

/** What a fact measures beside the thing that `name` names: its label and form, "" where that is the thing itself. */
export function measureOf(fact: Pick<Fact, "label" | "form">, language: Language, name = ""): string {
  const label = fact.label[language];
  const isGrowth = fact.form === "growth" || fact.form === "average-growth";
  const said = language === "zh" ? label.includes("增长") : /growth/i.test(label);
  const form = isGrowth && !said ? formNames[fact.form][language] : "";
  if (label === name) return form;
  if (form === "") return label;
  return language === "zh" ? `${label}${form}` : `${label}, ${form.toLowerCase()}`;
}
