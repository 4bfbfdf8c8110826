/** How a town's targets stand to its city's, in sentences. */
import { townFindingWords } from "../messages/messages.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { percentWords } from "./chart-words.ts";
import { joinSentences, sayer } from "./findings.ts";
import { named } from "./terms.ts";

/** What the signs of the matrix mean. */
export const stanceWords = /* @__PURE__ */ named<"same" | "higher" | "lower" | "number" | "words">(
  (language) => townFindingWords[language].key,
);

type Cell = {
  readonly stance: string;
  readonly town: Fact | undefined;
  readonly comparison: Comparison | undefined;
};

/** Returns how many yearly targets are the same as the city's, higher, lower, a share of it, or not set. */
export function matrixFinding(
  rows: number,
  cells: readonly Cell[],
  town: string,
  report: Report,
  language: Language,
): string {
  const text = townFindingWords[language];
  const count = (...stances: string[]) => cells.filter(({ stance }) => stances.includes(stance)).length;
  const shares = cells.flatMap(({ comparison }) => comparison?.percentage?.value ?? []).sort((a, b) => a - b);
  const compared = (["same", "higher", "lower"] as const)
    .map((sign) => ({ sign, count: count(sign) }))
    .filter((each) => each.count > 0);
  const none = count("not-set", "not-its-own", "not-compared");
  const range = shares.length > 0 && [shares[0]!, shares.at(-1)!, median(shares)].map(percentWords);
  return joinSentences(
    [
      text.matrix(rows, cells.length, sayer(report, language).place(town), compared),
      range ? text.shareRange(shares.length, range[0]!, range[1]!, range[2]!) : "",
      none === 0 ? "" : text.none(none),
    ],
    language,
  );
}

/** Returns the range of the shares in the last year, with the largest and smallest by name, and how many grow. */
export function sharesFinding(
  rows: readonly { readonly name: string; readonly first: number; readonly last: number; readonly year: number }[],
  town: string,
  report: Report,
  language: Language,
): string {
  if (rows.length === 0) return "";
  const text = townFindingWords[language];
  const ordered = [...rows].sort((a, b) => b.last - a.last);
  const share = ({ name, last, year }: (typeof rows)[number]) => ({ name, year, share: percentWords(last) });
  const up = rows.filter(({ first, last }) => last > first).length;
  const down = rows.filter(({ first, last }) => last < first).length;
  const middle = percentWords(median(rows.map(({ last }) => last).sort((a, b) => a - b)));
  const name = sayer(report, language).place(town);
  return joinSentences(
    [text.shares(name, share(ordered[0]!), share(ordered.at(-1)!), rows.length, middle), text.course(up, down)],
    language,
  );
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
