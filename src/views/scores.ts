/** How many of each verdict, and out of how many: a score never stands without what it is out of. */
import type { Report } from "../data/model.ts";
import type { Verdict } from "../data/vocabulary.ts";

export type Judged = { readonly verdict: Verdict; readonly theme: string };
type Count = { readonly verdict: Verdict; readonly count: number };
export type Score = { readonly counts: readonly Count[]; readonly outOf: number };
export type ThemeScore<Row> = Score & { readonly theme: string; readonly rows: readonly Row[] };

/** Returns the counts in the order of `verdicts`, those that do not occur as 0. */
export function scoreOf(rows: readonly Judged[], verdicts: readonly Verdict[]): Score {
  return {
    counts: verdicts.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length })),
    outOf: rows.length,
  };
}

/** Returns a score for each theme that has rows, in the order of themes.yaml. */
export function scoresByTheme<Row extends Judged>(
  rows: readonly Row[],
  verdicts: readonly Verdict[],
  { themes }: Report,
): ThemeScore<Row>[] {
  return [...themes.keys()].flatMap((theme) => {
    const own = rows.filter((row) => row.theme === theme);
    return own.length === 0 ? [] : [{ theme, rows: own, ...scoreOf(own, verdicts) }];
  });
}
