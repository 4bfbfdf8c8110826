/** What is said under a chart: what is not in it, and why. */
import type { Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { factSentence } from "./sentences.ts";

/** Returns which sums over several years are not on the axis; undefined where none is left out. */
export function leftOutNote(facts: readonly Fact[], report: Report, language: Language): string | undefined {
  if (facts.length === 0) return undefined;
  const said = facts.map((fact) => factSentence(fact, report, language));
  return language === "zh"
    ? `几年合计的数不在图上：${said.join("；")}。`
    : `Totals of several years are not drawn: ${said.join("; ")}.`;
}

/** Returns numbers of another form that stand alone; undefined where there are none, at most three of them. */
export function otherFormsNote(facts: readonly Fact[], report: Report, language: Language): string | undefined {
  if (facts.length === 0) return undefined;
  const said = facts.slice(0, 3).map((fact) => factSentence(fact, report, language));
  return language === "zh"
    ? `形式不同的数不在图上：${said.join("；")}${facts.length > 3 ? "等" : ""}。`
    : `Figures of another form are not drawn: ${said.join("; ")}${facts.length > 3 ? " and others" : ""}.`;
}
