/** What an edition knows so far. A plan with problems stops no work on another: nothing is checked across files here. */
import type { SourceFile } from "../data/files.ts";
import { parseParts } from "../data/load.ts";
import type { Fact, Report } from "../data/model.ts";
import type { Parsed, Row } from "../data/rows.ts";
import { languagesIn } from "../data/lists.ts";
import type { Languages } from "../data/vocabulary.ts";

export type Knowledge = Pick<Report, "places" | "themes" | "topics" | "indicators" | "units" | "plans" | "setAside"> & {
  readonly facts: readonly Fact[];
  /** Of the edition; every language that the engine knows where its own file cannot be read. */
  readonly languages: Languages;
  /** The ids that the lists have, also of entries that are not complete. */
  readonly listed: Readonly<Record<"indicators" | "units", ReadonlySet<string>>>;
};

function idsIn([rows, , ids]: Parsed<{ readonly id: string }>): ReadonlySet<string> {
  return ids ?? new Set(rows.map(({ item }) => item.id));
}

/** Returns what the files of an edition say that can be read. */
export function knownOf(files: readonly SourceFile[], folder?: string): Knowledge {
  const [, parts] = parseParts(files, folder);
  const byId = <T extends { readonly id: string }>(rows: readonly Row<T>[]) =>
    new Map(rows.map(({ item }) => [item.id, item] as const));
  return {
    languages: languagesIn(files),
    listed: { indicators: idsIn(parts.indicators), units: idsIn(parts.units) },
    places: byId(parts.places[0]),
    themes: byId(parts.themes[0]),
    topics: byId(parts.topics[0]),
    indicators: byId(parts.indicators[0]),
    units: byId(parts.units[0]),
    plans: byId(parts.plans.flatMap(({ plan }) => (plan ? [plan] : []))),
    facts: parts.plans.flatMap(({ facts }) => facts[0].map(({ item }) => item)),
    setAside: parts.plans.flatMap(({ setAside }) => setAside[0].map(({ item }) => item)),
  };
}
