/** Results against targets of later years, in words: "reached" of no pair that numbers leave open. */
import { aheadWords } from "../messages/messages.ts";
import type { Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { stands, type AheadRow, type AheadSet, type Stand } from "../views/ahead.ts";
import { marginSizeText } from "./margins.ts";
import { measureName } from "./measures.ts";
import { midSentence } from "./mid-sentence.ts";
import { named } from "./terms.ts";

export const standNames = /* @__PURE__ */ named<Stand>((language) => aheadWords[language].stand);
export const standExplanations = /* @__PURE__ */ named<Stand>((language) => aheadWords[language].explanation);

/** Returns the stand with how far: "已达到，低5微克/立方米"; "Not yet, lower by 1,000". */
export function standText({ stand, margin }: AheadRow, report: Report, language: Language): string {
  const words = aheadWords[language];
  const name = words.stand[stand];
  if (margin === undefined) return name;
  if (margin.value === 0) return words.equal(name);
  return words.apart(name, margin.value > 0, marginSizeText(margin, report.units, language));
}

/** Returns the rows of a stand. */
export function rowsOfStand({ rows }: AheadSet, stand: Stand): AheadRow[] {
  return rows.filter((row) => row.stand === stand);
}

/** Returns a set's name: "甲市2020年的结果与2022年的目标"; "Hill: results of 2020, targets for 2022". */
export function aheadName({ place, year, targetYear }: AheadSet, report: Report, language: Language): string {
  return aheadWords[language].title(report.places.get(place)!.name[language], year, targetYear);
}

/**
 * Returns what a set comes to, by name: "甲市2020年的结果，有12对能与2022年的目标相比：已达到6对（上市企业、…），还没有到5对（…）。"
 * A pair is a result and a target: a number may have targets in two plans.
 */
export function aheadSentence(set: AheadSet, report: Report, language: Language): string {
  const words = aheadWords[language];
  const parts = stands.flatMap((stand) => {
    const rows = rowsOfStand(set, stand);
    if (rows.length === 0) return [];
    const labels = [...new Set(rows.map(({ target }) => measureName(target, language)))];
    const names = labels.map((label) => midSentence(label, report, language));
    return [words.part(words.stand[stand], rows.length, names)];
  });
  const name = report.places.get(set.place)!.name[language];
  return words.sentence(name, set.year, set.rows.length, set.targetYear, parts);
}
