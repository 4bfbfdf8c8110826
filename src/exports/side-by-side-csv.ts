/** The table of all places as CSV, one column a place. */
import { columnsOf, spokenColumns } from "../data/languages.ts";
import type { Fact, Report } from "../data/model.ts";
import { formatPeriod } from "../data/periods.ts";
import { languages } from "../data/vocabulary.ts";
import { groupBy } from "../views/comparisons/subjects.ts";
import type { MeasureRow } from "../views/side-by-side-rows.ts";
import { factsOfRow, type SideBySideTable } from "../views/side-by-side-table.ts";
import { boundSigns } from "../wording/margins.ts";
import { csvFile } from "../data/csv-line.ts";

/** Returns a line for each measure, kind, form, unit and period, and for each number that stands alone; `facts` are the ids. */
export function sideBySideCsv({ columns, themes }: SideBySideTable, report: Report): string {
  const head = ["theme", "topic", "indicator", ...columnsOf("label"), "kind", "form", "unit", "period"];
  const written = (fact: Fact) =>
    fact.absent ??
    (fact.valueMax === undefined
      ? `${boundSigns[fact.bound ?? "eq"]}${fact.digits}`
      : `${fact.digits}–${fact.valueMax}`);
  const line = (topic: string, name: Fact["label"], facts: readonly Fact[], column: (fact: Fact) => string) => {
    const [one] = facts;
    const { kind, form, unit, period, indicator = "" } = one!;
    const cells = columns.map(({ id }) =>
      facts
        .filter((fact) => column(fact) === id)
        .map(written)
        .join(" | "),
    );
    const ids = facts.map(({ id }) => id).join("+");
    const theme = report.topics.get(topic)!.theme;
    const names = languages.map((language) => name[language]);
    return [theme, topic, indicator, ...names, kind, form, unit, formatPeriod(period), ...cells, ids];
  };
  const ofRow = (topic: string, row: MeasureRow) => {
    const facts = factsOfRow(row);
    const alike = groupBy(facts, ({ kind, form, unit, period }) => `${kind} ${form} ${unit} ${formatPeriod(period)}`);
    return [...alike.values()].map((group) =>
      line(topic, report.indicators.get(row.indicator)!.name, group, ({ place }) => place),
    );
  };
  const lines = themes.flatMap(({ topics }) =>
    topics.flatMap(({ topic, rows, rest }) => [
      ...rows.flatMap((row) => ofRow(topic, row)),
      ...rest.flatMap(({ place, facts }) => facts.map((fact) => line(topic, fact.label, [fact], () => place))),
    ]),
  );
  return csvFile(
    spokenColumns([[...head, ...columns.map(({ id }) => id), "facts"], ...lines], report.edition.languages),
  );
}
