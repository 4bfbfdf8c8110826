/** The growth that goals need beside the growth there was, in sentences. */
import { paceFindingWords } from "../messages/messages.ts";
import type { Fact, Percentage, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { joinSentences, sayer } from "./findings.ts";
import { percentageText } from "./margins.ts";
import { formNames } from "./terms.ts";

type Pace = { readonly base: Fact; readonly goal: Fact; readonly needed: Percentage; readonly past: readonly Fact[] };

/** Returns a sentence for each of the first three goals. */
export function paceFinding(rows: readonly Pace[], report: Report, language: Language): string {
  const say = sayer(report, language);
  const stated = (fact: Fact) => ({ period: say.period(fact), value: say.value(fact) });
  const form = (fact: Fact) => (fact.form === "change" ? formNames.change[language] : "");
  const sentences = rows.slice(0, 3).map(({ base, goal, needed, past }) =>
    paceFindingWords[language].pace({
      place: say.place(base.place),
      label: base.label[language],
      base: stated(base),
      goal: stated(goal),
      needed: percentageText(needed, language),
      past: past.slice(0, 2).map((fact) => ({ ...stated(fact), form: form(fact) })),
    }),
  );
  return joinSentences(sentences, language);
}
