/** How to read the data in ten lines: in JavaScript, in DuckDB, over several editions, and in a spreadsheet. A test runs or checks each. */
import type { Report } from "../data/model.ts";
import { dataPath, absoluteUrl } from "../links.ts";
import { factColumns, type FactColumn } from "../data/facts.ts";
import { keysIn } from "../data/languages.ts";

export type Examples = {
  readonly javascript: string;
  readonly sql: string;
  readonly formula: string;
  readonly across: string;
};

/** Where the example across editions looks for a second one: an address that nobody can have. */
export const otherEdition = "https://other-edition.example.org/data/";

/** Returns the examples over the indicator with the most facts, with addresses that work as they stand. */
export function examples(report: Report): Examples {
  const indicator = mostStated(report);
  const url = (name: string) => absoluteUrl(dataPath(name), report.edition.languages[0], report.edition);
  const columns = keysIn(factColumns, report.edition.languages);
  const column = (name: FactColumn) => {
    const letter = String.fromCharCode("A".charCodeAt(0) + columns.indexOf(name));
    return `facts!${letter}:${letter}`;
  };
  return {
    javascript: `const facts = await (await fetch("${url("facts.json")}")).json();
const places = await (await fetch("${url("places.json")}")).json();
const name = new Map(places.map((place) => [place.id, place.name]));

const targets = facts
  .filter((fact) => fact.indicator === "${indicator}" && fact.kind === "target")
  .sort((a, b) => a.period.localeCompare(b.period));
for (const { place, period, bound, value, unit } of targets) {
  console.log(name.get(place), period, bound, value, unit);
}`,
    sql: `SELECT places.name, facts.period, facts.bound, facts.value, facts.unit
FROM '${url("facts.parquet")}' AS facts
JOIN '${url("places.parquet")}' AS places
  ON places.id = facts.place
WHERE facts.indicator = '${indicator}'
  AND facts.kind = 'target'
ORDER BY facts.period;`,
    across: `SELECT facts.filename, places.name, facts.period, facts.bound, facts.value, facts.unit
FROM read_parquet(['${url("facts.parquet")}',
    '${otherEdition}facts.parquet'], filename = true) AS facts
JOIN read_parquet(['${url("places.parquet")}',
    '${otherEdition}places.parquet'], filename = true) AS places
  ON places.id = facts.place
 AND parse_dirpath(places.filename) = parse_dirpath(facts.filename)
WHERE facts.indicator = '${indicator}' AND facts.kind = 'target'
ORDER BY facts.period, facts.filename, places.id;`,
    formula: `=COUNTIFS(${column("indicator")},"${indicator}",${column("kind")},"target")`,
  };
}

function mostStated({ facts }: Report): string {
  const counts = new Map<string, number>();
  for (const { indicator, kind, value } of facts.values())
    if (indicator !== undefined && kind === "target" && value !== undefined)
      counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}
