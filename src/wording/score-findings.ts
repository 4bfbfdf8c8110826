/** What scores find: how many of how many, and which results lie farthest from their targets. */
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language, Verdict } from "../data/vocabulary.ts";
import { uncapital } from "./chart-words.ts";
import { joinSentences, outcomeClause, sayer, type Sayer } from "./findings.ts";
import { relativeMargin, widestOf } from "./margins.ts";
import { verdictNames } from "./terms.ts";

export type Counted = {
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly outOf: number;
};
type Outcome = {
  readonly target: Fact;
  readonly results: readonly Fact[];
  readonly comparison: Comparison;
  readonly verdict: Verdict;
};
export type Question = { readonly place: string; readonly year: number; readonly theme?: string | undefined };

/** Returns "48个目标，出自《…》"; "48 targets, set in …". */
export function targetsText(count: number, plan: string | undefined, report: Report, language: Language): string {
  const { plan: nameOf } = sayer(report, language);
  if (language === "zh") return `${count}个目标${plan === undefined ? "" : `，出自${nameOf(plan)}`}`;
  return `${count} ${count === 1 ? "target" : "targets"}${plan === undefined ? "" : `, set in ${nameOf(plan)}`}`;
}

/** Returns "11个中达到3个"; "3 of 11 met". */
export function groupNote({ counts, outOf }: Counted, language: Language): string {
  const met = countOf(counts, "met");
  return language === "zh" ? `${outOf}个中达到${met}个` : `${met} of ${outOf} met`;
}

/** Returns the counts of all verdicts that occur, out of how many, and what a silence means. */
export function outcomesFinding(
  all: Counted,
  themes: readonly { readonly name: string; readonly score: Counted }[],
  { place, year }: Question,
  report: Report,
  language: Language,
): string {
  const { place: nameOf, list } = sayer(report, language);
  const zh = language === "zh";
  const said = countWords(all.counts, language);
  const best = [...themes].sort((a, b) => countOf(b.score.counts, "met") - countOf(a.score.counts, "met"))[0];
  const bestMet = best === undefined ? 0 : countOf(best.score.counts, "met");
  const silent = countOf(all.counts, "not-reported");
  return joinSentences(
    [
      zh
        ? `${nameOf(place)}${year}年的${all.outOf}个目标中，${list(said)}。`
        : `${nameOf(place)}’s ${all.outOf} targets for ${year}: ${list(said)}.`,
      best === undefined || bestMet === 0 || themes.length < 2
        ? ""
        : zh
          ? `达到最多的主题是${best.name}：${best.score.outOf}个中${bestMet}个。`
          : `The theme with most met is ${uncapital(best.name)}: ${bestMet} of ${best.score.outOf}.`,
      silent === 0
        ? ""
        : zh
          ? "报告有选择地写，没有写到不等于没有达到。"
          : "A report chooses what it mentions; silence is not a miss.",
    ],
    language,
  );
}

/** Returns how many were met of those with a result, and the one that lies farthest below or above its target. */
export function bulletsFinding(
  rows: readonly Outcome[],
  { counts, outOf }: Counted,
  { place, year, theme }: Question,
  report: Report,
  language: Language,
): string {
  const say = sayer(report, language);
  const { zh } = say;
  const subject = theme === undefined ? "" : report.themes.get(theme)!.name[language];
  const answered = rows.filter(({ results }) => results.length > 0).length;
  const missed = rows.filter(({ verdict }) => verdict === "missed");
  const far = widestOf(
    missed.length > 0 ? missed : rows.filter(({ verdict }) => verdict === "met"),
    ({ comparison, target }) => relativeMargin(comparison, target),
  );
  const said = countWords(
    counts.filter(({ verdict }) => verdict !== "not-reported" && verdict !== "pending"),
    language,
  );
  return joinSentences(
    [
      zh
        ? `${say.place(place)}${year}年${subject && `“${subject}”`}的${outOf}个目标，后来的报告写到${answered}个${answered > 0 ? `：${say.list(said)}` : ""}。`
        : `Of ${say.place(place)}’s ${outOf} targets for ${year}${subject && ` under ${uncapital(subject)}`}, a later report answers ${answered}${answered > 0 ? `: ${say.list(said)}` : ""}.`,
      far === undefined ? "" : farthest(far, say),
    ],
    language,
  );
}

function farthest({ verdict, target, results, comparison }: Outcome, say: Sayer): string {
  const clause = outcomeClause(comparison, target, results, say);
  if (say.zh)
    return `${verdict === "missed" ? "未达到的目标中相差最大" : "达到的目标中超出最多"}的是${target.label.zh}：${clause}。`;
  return `${verdict === "missed" ? "The widest miss" : "The widest margin"} is in ${uncapital(target.label.en)}: ${clause}.`;
}

/** "达到10个", "10 met": the verdicts that occur. */
function countWords(counts: Counted["counts"], language: Language): readonly string[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) =>
      language === "zh"
        ? `${verdictNames[verdict].zh}${count}个`
        : `${count} ${verdictNames[verdict].en.toLowerCase()}`,
    );
}

function countOf(counts: Counted["counts"], verdict: Verdict): number {
  return counts.find((count) => count.verdict === verdict)?.count ?? 0;
}
