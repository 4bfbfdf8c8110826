/** Compares all that an edition states and says where the decisions of people come to nothing. */
import type { Report } from "../src/data/model.ts";
import { DataError, type Problem } from "../src/data/problems.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";

/** Returns what is wrong with comparisons.yaml of `folder` beyond its rows: decisions that give no verdict where no rule has one. */
export function comparisonProblems(folder: string, report: Report): readonly Problem[] {
  try {
    compareAll(report);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  }
}
