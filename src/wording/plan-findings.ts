/** What plans speak of, in sentences. */
import type { Plan, Report, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { joinSentences, sayer } from "./findings.ts";

/** What the signs of the timeline mean. */
export const timelineKeys: Readonly<Record<"published" | "reports" | "targets", Text>> = {
  published: { zh: "发布", en: "Published" },
  reports: { zh: "报告实绩的年份", en: "Years reported on" },
  targets: { zh: "设目标的年份", en: "Years with targets" },
};

/** Returns "48个目标，176个实绩". */
export function planDetail(targets: number, results: number, language: Language): string {
  if (language === "zh") return [`${targets}个目标`, ...(results > 0 ? [`${results}个实绩`] : [])].join("，");
  const of = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
  return [of(targets, "target"), ...(results > 0 ? [of(results, "result")] : [])].join(", ");
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
  return joinSentences(
    [
      say.zh
        ? `${rows.length}份文件发布于${span}年，其中${reporting.length}份也报告实绩。`
        : `${rows.length} plans were published in ${span}; ${reporting.length} of them also report results.`,
      say.zh
        ? `目标最远到${Math.max(...years(farthest.targets))}年（${say.plan(farthest.plan.id)}）。`
        : `Their targets reach as far as ${Math.max(...years(farthest.targets))} (${say.plan(farthest.plan.id)}).`,
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
  return joinSentences(
    [
      say.zh
        ? `${plans.length}份文件共${total}个数：最多的是${say.plan(most.id)}，${most.count}个；最少的是${say.plan(least.id)}，${least.count}个。`
        : `${plans.length} plans state ${total} facts: most in ${say.plan(most.id)} (${most.count}), fewest in ${say.plan(least.id)} (${least.count}).`,
      say.zh
        ? `按主题，${theme.name}最多，${theme.count}个。`
        : `By theme, most are on ${theme.name.toLowerCase()}: ${theme.count}.`,
    ],
    language,
  );
}
