/** What plans speak of, in sentences. */
import { planFindingWords } from "../messages/messages.ts";
import type { Plan, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { joinSentences, sayer } from "./findings.ts";
import { named } from "./terms.ts";

/** What the signs of the timeline mean. */
export const timelineKeys = /* @__PURE__ */ named<"published" | "reports" | "targets">(
  (language) => planFindingWords[language].key,
);

/** Returns "48个目标，176个实绩". */
export function planDetail(targets: number, results: number, language: Language): string {
  return planFindingWords[language].detail(targets, results);
}

/** Returns how many plans of which years there are, and the farthest year they aim at. */
export function timelineFinding(
  rows: readonly { readonly plan: Plan; readonly targets: string; readonly reports: string }[],
  report: Report,
  language: Language,
): string {
  if (rows.length === 0) return "";
  const say = sayer(report, language);
  const dates = rows.map(({ plan }) => plan.date.slice(0, 4)).sort();
  const span = dates[0] === dates.at(-1) ? dates[0]! : `${dates[0]}–${dates.at(-1)}`;
  const reporting = rows.filter(({ reports }) => reports !== "");
  const years = (text: string) => text.split(/[–, ]+/).map(Number);
  const farthest = rows.reduce((a, b) => (Math.max(...years(b.targets)) > Math.max(...years(a.targets)) ? b : a));
  const text = planFindingWords[language];
  return joinSentences(
    [
      text.published(rows.length, span, reporting.length),
      text.farthest(Math.max(...years(farthest.targets)), say.plan(farthest.plan.id)),
    ],
    language,
  );
}

type Count = { readonly id: string; readonly count: number };

/** Returns how many facts there are, which plan has most and fewest, and on which theme there are most. */
export function countsFinding(
  plans: readonly Count[],
  themes: readonly { readonly name: string; readonly count: number }[],
  report: Report,
  language: Language,
): string {
  if (plans.length === 0) return "";
  const say = sayer(report, language);
  const total = plans.reduce((sum, { count }) => sum + count, 0);
  const ordered = plans.toSorted((a, b) => b.count - a.count);
  const [most, least] = [ordered[0]!, ordered.at(-1)!];
  const theme = themes.toSorted((a, b) => b.count - a.count)[0]!;
  const countOf = ({ id, count }: Count) => ({ name: say.plan(id), count });
  const text = planFindingWords[language];
  return joinSentences([text.counts(plans.length, total, countOf(most), countOf(least)), text.theme(theme)], language);
}
