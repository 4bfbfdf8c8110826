/** Compares all that an edition states and says where the decisions of people come to nothing. */
import type { Comparison, Report } from "../src/data/model.ts";
import { quote } from "../src/data/plain-text.ts";
import { DataError, type Problem } from "../src/data/problems.ts";
import { compareAll } from "../src/views/comparisons/compare-all.ts";

/** A comparison's id is the name of a file, with a suffix; systems have names of at most 255 bytes. */
const longestId = 240;

/**
 * Returns the comparisons of an edition, undefined where they do not come out, and what is wrong with comparisons.yaml of
 * `folder` beyond its rows: decisions that give no verdict where no rule has one.
 */
export function compareProblems(
  folder: string,
  report: Report,
): [comparisons: readonly Comparison[] | undefined, problems: readonly Problem[]] {
  try {
    const comparisons = compareAll(report);
    const long = comparisons.find(({ id }) => id.length > longestId);
    if (!long) return [comparisons, []];
    const message = `the comparison ${quote(long.id)} has a name of ${long.id.length} characters`;
    const expected = `at most ${longestId}: shorter ids of facts, or fewer on the left`;
    return [undefined, [{ file: `${folder}/comparisons.yaml`, line: 0, column: "", message, expected }]];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [undefined, error.problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }))];
  }
}
