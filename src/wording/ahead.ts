/** Results against targets of later years, in words: "reached" of no pair that numbers leave open. */
import type { Comparison, Fact, Margin, Report, Text } from "../data/model.ts";
import type { ComparabilityReason, Language } from "../data/vocabulary.ts";
import { marginSizeText } from "./margins.ts";
import { measureName } from "./measures.ts";
import { midSentence } from "./mid-sentence.ts";

/** At the target's level or better; short of it; too close for numbers that are about or open to one side. */
export const stands = ["reached", "not-yet", "unsettled"] as const;
export type Stand = (typeof stands)[number];

export type AheadRow = {
  readonly result: Fact;
  /** Of the same place, indicator and form, for a later year. */
  readonly target: Fact;
  readonly stand: Stand;
  /** Result less target; undefined where a bound leaves nothing to say of it, and where nothing is settled. */
  readonly margin: Margin | undefined;
  readonly withCare: boolean;
  readonly reasons: readonly ComparabilityReason[];
  /** The comparison by which this result answers this row of targets at all. */
  readonly answers: Comparison;
};

/** The results of a place for a year against its targets for a later one. */
export type AheadSet = {
  readonly place: string;
  readonly year: number;
  readonly targetYear: number;
  readonly rows: readonly AheadRow[];
};

export const standNames: Readonly<Record<Stand, Text>> = {
  reached: { zh: "已达到", en: "Already there" },
  "not-yet": { zh: "还没有到", en: "Not yet" },
  unsettled: { zh: "定不下来", en: "Not settled" },
};

export const standExplanations: Readonly<Record<Stand, Text>> = {
  reached: {
    zh: "结果等于那一年的目标，或比它更好；越低越好的指标则不高于目标。",
    en: "The result equals the later target or is better; where lower is better it is no higher.",
  },
  "not-yet": {
    zh: "结果还不及那一年的目标；离那一年还有时间，不是没有完成。",
    en: "The result is short of the later target. That year is still to come: nothing has been missed.",
  },
  unsettled: {
    zh: "有一方是约数，或只给出界限，两数又靠得近，说不准。",
    en: "One number is approximate, or only a bound is stated, and the two are too close to tell.",
  },
};

/** Returns the stand with how far: "已达到，低5微克/立方米"; "Not yet, lower by 1,000". */
export function standText({ stand, margin }: AheadRow, report: Report, language: Language): string {
  const name = standNames[stand][language];
  if (margin === undefined) return name;
  if (margin.value === 0) return language === "zh" ? `${name}，相等` : `${name}, equal`;
  const size = marginSizeText(margin, report.units, language);
  if (language === "zh") return `${name}，${margin.value > 0 ? "高" : "低"}${size}`;
  return `${name}, ${margin.value > 0 ? "higher" : "lower"} by ${size}`;
}

/** Returns the rows of a stand. */
export function rowsOfStand({ rows }: AheadSet, stand: Stand): AheadRow[] {
  return rows.filter((row) => row.stand === stand);
}

/** Returns a set's name: "甲市2020年的结果与2022年的目标"; "Hill: results of 2020, targets for 2022". */
export function aheadName({ place, year, targetYear }: AheadSet, report: Report, language: Language): string {
  const name = report.places.get(place)!.name[language];
  return language === "zh"
    ? `${name}${year}年的结果与${targetYear}年的目标`
    : `${name}: results of ${year}, targets for ${targetYear}`;
}

/**
 * Returns what a set comes to, by name: "甲市2020年的结果，有12对能与2022年的目标相比：已达到6对（上市企业、…），还没有到5对（…）。"
 * A pair is a result and a target: a number may have targets in two plans.
 */
export function aheadSentence(set: AheadSet, report: Report, language: Language): string {
  const name = report.places.get(set.place)!.name[language];
  const zh = language === "zh";
  const parts = stands.flatMap((stand) => {
    const rows = rowsOfStand(set, stand);
    if (rows.length === 0) return [];
    const labels = [...new Set(rows.map(({ target }) => measureName(target, language)))];
    const names = zh ? labels.join("、") : labels.map((label) => midSentence(label, report)).join("; ");
    return [
      zh
        ? `${standNames[stand].zh}${rows.length}对（${names}）`
        : `${standNames[stand].en.toLowerCase()} ${rows.length} (${names})`,
    ];
  });
  return zh
    ? `${name}${set.year}年的结果，有${set.rows.length}对可与${set.targetYear}年的目标相比：${parts.join("，")}。`
    : `Of ${name}’s results of ${set.year}, ${set.rows.length} can be held against targets for ${set.targetYear}: ${parts.join(", ")}.`;
}
