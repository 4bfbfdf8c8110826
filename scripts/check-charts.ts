/** Draws the charts that an edition names, and says which of them cannot be drawn. */
import type { Comparison, Report } from "../src/data/model.ts";
import { quote } from "../src/data/plain-text.ts";
import type { Problem } from "../src/data/problems.ts";
import { viewChart } from "../src/views/charts.ts";

/** Returns a problem for each chart of the report that no view can answer; `report` has all charts. */
export function chartProblems(folder: string, report: Report, comparisons: readonly Comparison[]): Problem[] {
  return [...report.charts.values()].flatMap((spec): Problem[] => {
    try {
      for (const language of report.edition.languages)
        viewChart(report, comparisons, spec, language, (kind, id) => `/${kind}/${id}/`);
      return [];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const message = `${quote(spec.id)} cannot be drawn: ${error.message}`;
      return [
        { file: `${folder}/charts.yaml`, line: 0, column: "", message, expected: "options that its view can answer" },
      ];
    }
  });
}
