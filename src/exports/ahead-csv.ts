/** Results of one year against targets of later ones, as a table: one pair a row. */
import { csvFile } from "../data/csv-line.ts";
import { columnsOf, spokenColumns } from "../data/languages.ts";
import type { Report } from "../data/model.ts";
import { languages } from "../data/vocabulary.ts";
import type { AheadSet } from "../views/ahead.ts";

/** Returns the pairs with both values as stated; ids lead to where each is printed, `answers` to the comparison it rests on. */
export function aheadCsv(sets: readonly AheadSet[], report: Report): string {
  const head = [
    ...["place", "indicator", ...columnsOf("label"), "form", "unit"],
    ...["result", "result_year", "result_kind", "result_value", "result_bound", "result_unit"],
    ...["target", "target_year", "target_value", "target_bound"],
    ...["verdict", "margin", "margin_bound", "margin_unit", "class", "reasons", "answers"],
  ];
  const rows = sets.flatMap((set) =>
    set.rows.map(({ result, target, stand, margin, withCare, reasons, answers }) => [
      ...[set.place, target.indicator!],
      ...languages.map((language) => report.indicators.get(target.indicator!)!.name[language]),
      ...[target.form, target.unit],
      ...[result.id, String(set.year), result.kind, result.digits, result.bound ?? "", result.unit],
      ...[target.id, String(set.targetYear), target.digits, target.bound ?? ""],
      ...[stand, margin === undefined ? "" : String(margin.value), margin?.bound ?? "", margin?.unit ?? ""],
      ...[withCare ? "with-care" : "comparable", reasons.join("+"), answers.id],
    ]),
  );
  return csvFile(spokenColumns([head, ...rows], report.edition.languages));
}
