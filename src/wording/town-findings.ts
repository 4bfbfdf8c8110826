/** How a town's targets stand to its city's, in sentences. */
import type { Comparison, Fact, Report, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { percentWords, uncapital } from "./chart-words.ts";
import { joinSentences, sayer } from "./findings.ts";

/** What the signs of the matrix mean. */
export const stanceWords: Readonly<Record<"same" | "higher" | "lower" | "number" | "words", Text>> = {
  same: { zh: "与市相同", en: "Same as the city" },
  higher: { zh: "比市高", en: "Higher" },
  lower: { zh: "比市低", en: "Lower" },
  number: { zh: "占市的份额", en: "Share of the city’s amount" },
  words: { zh: "没有镇的数", en: "No figure of the town’s" },
};

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
  const { place, zh, list } = sayer(report, language);
  const count = (...stances: string[]) => cells.filter(({ stance }) => stances.includes(stance)).length;
  const shares = cells.flatMap(({ comparison }) => comparison?.percentage?.value ?? []).sort((a, b) => a - b);
  const compared = [
    ["same", count("same")],
    ["higher", count("higher")],
    ["lower", count("lower")],
  ] as const;
  const words = compared
    .filter(([, n]) => n > 0)
    .map(([sign, n]) => (zh ? `${n}个${stanceWords[sign].zh}` : `${n} are ${enWords[sign]}`));
  const none = count("not-set", "not-its-own", "not-compared");
  return joinSentences(
    [
      zh
        ? `${rows}个指标、${cells.length}个年度目标中，${place(town)}${list(words.length > 0 ? words : ["没有可与市比的比率"])}。`
        : `Of ${cells.length} yearly targets on ${rows} indicators, ${place(town)}’s ${words.length > 0 ? list(words) : "rates cannot be set beside the city’s"}.`,
      shares.length === 0
        ? ""
        : zh
          ? `${shares.length}个数额占市的份额从${percentWords(shares[0]!)}到${percentWords(shares.at(-1)!)}，中位数${percentWords(median(shares))}。`
          : `${shares.length} amounts are between ${percentWords(shares[0]!)} and ${percentWords(shares.at(-1)!)} of the city’s, ${percentWords(median(shares))} in the middle.`,
      none === 0
        ? ""
        : zh
          ? `${none}个没有镇的数：未设、由上级统筹或不涉及。`
          : `For ${none} the town has no figure of its own: not set, left to the city, or no concern of the town’s.`,
    ],
    language,
  );
}

const enWords = { same: "the same as the city’s", higher: "higher", lower: "lower" } as const;

/** Returns the range of the shares in the last year, with the largest and smallest by name, and how many grow. */
export function sharesFinding(
  rows: readonly { readonly name: string; readonly first: number; readonly last: number; readonly year: number }[],
  town: string,
  report: Report,
  language: Language,
): string {
  if (rows.length === 0) return "";
  const { place, zh } = sayer(report, language);
  const ordered = [...rows].sort((a, b) => b.last - a.last);
  const [most, least] = [ordered[0]!, ordered.at(-1)!];
  const up = rows.filter(({ first, last }) => last > first).length;
  const down = rows.filter(({ first, last }) => last < first).length;
  return joinSentences(
    [
      zh
        ? `${place(town)}的目标占市的份额，最大的是${most.name}（${most.year}年${percentWords(most.last)}），最小的是${least.name}（${percentWords(least.last)}），${rows.length}项的中位数是${percentWords(median(rows.map(({ last }) => last).sort((a, b) => a - b)))}。`
        : `As shares of the city’s targets, ${place(town)}’s are largest for ${uncapital(most.name)} (${percentWords(most.last)} in ${most.year}) and smallest for ${uncapital(least.name)} (${percentWords(least.last)}); of ${rows.length} amounts the middle is ${percentWords(median(rows.map(({ last }) => last).sort((a, b) => a - b)))}.`,
      zh
        ? `由第一年到最后一年，${up}项份额上升，${down}项下降。`
        : `From the first year to the last, ${up} shares rise and ${down} fall.`,
    ],
    language,
  );
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
