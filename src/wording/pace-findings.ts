/** The growth that goals need beside the growth there was, in sentences. */
import type { Fact, Percentage, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { uncapital } from "./chart-words.ts";
import { joinSentences, sayer } from "./findings.ts";
import { percentageText } from "./margins.ts";
import { formNames } from "./terms.ts";

type Pace = { readonly base: Fact; readonly goal: Fact; readonly needed: Percentage; readonly past: readonly Fact[] };

/** Returns a sentence for each of the first three goals. */
export function paceFinding(rows: readonly Pace[], report: Report, language: Language): string {
  const say = sayer(report, language);
  return joinSentences(
    rows.slice(0, 3).map(({ base, goal, needed, past }) => {
      const before = past
        .slice(0, 2)
        .map((fact) =>
          say.zh
            ? `${say.period(fact)}${fact.form === "change" ? formNames.change.zh : ""}${say.value(fact)}`
            : `${fact.form === "change" ? "a change of " : ""}${say.value(fact)} (${say.period(fact)})`,
        );
      return say.zh
        ? `${say.place(base.place)}${base.label.zh}由${say.period(base)}的${say.value(base)}到${say.period(goal)}的${say.value(goal)}，每年须增长${percentageText(needed, language)}${before.length > 0 ? `；此前${say.list(before)}` : ""}。`
        : `From ${say.value(base)} in ${say.period(base)} to ${say.value(goal)} in ${say.period(goal)}, ${say.place(base.place)}’s ${uncapital(base.label.en)} must grow ${percentageText(needed, language)} a year${before.length > 0 ? `; so far: ${say.list(before)}` : ""}.`;
    }),
    language,
  );
}
