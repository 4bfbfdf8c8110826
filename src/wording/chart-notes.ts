/** What is said under a chart: what is not in it, and why. */
import { chartNoteWords } from "../messages/messages.ts";
import type { Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { factSentence } from "./sentences.ts";

/** Returns which sums over several years are not on the axis; undefined where none is left out. */
export function leftOutNote(facts: readonly Fact[], report: Report, language: Language): string | undefined {
  if (facts.length === 0) return undefined;
  return chartNoteWords[language].leftOut(facts.map((fact) => factSentence(fact, report, language)));
}

/** Returns numbers of another form that stand alone; undefined where there are none, at most three of them. */
export function otherFormsNote(facts: readonly Fact[], report: Report, language: Language): string | undefined {
  if (facts.length === 0) return undefined;
  const said = facts.slice(0, 3).map((fact) => factSentence(fact, report, language));
  return chartNoteWords[language].otherForms(said, facts.length > said.length);
}
