/** What a version said of one thing, in words of that version only, and how it stands to the present. */
import type { Text } from "../data/model.ts";
import type { FrozenKind, FrozenRow, Release } from "../data/releases.ts";
import { comparisonKinds, type ComparisonKind, type Language } from "../data/vocabulary.ts";
import { columnNames } from "../wording/column-names.ts";
import { rowDifference, standingOf, type Present, type Standing } from "./versions.ts";

export type FrozenEntry = {
  readonly name: string;
  readonly value: string;
  /** Whether the value is Chinese whatever the page's language. */
  readonly chinese: boolean;
};

export type ShownChange = { readonly name: string; readonly was: string; readonly is: string };

export type FrozenFact = { readonly id: string; readonly title: Text };

export type FrozenPage = {
  readonly kind: FrozenKind;
  readonly id: string;
  readonly title: Text;
  /** The value or verdict in words. */
  readonly text: Text;
  readonly entries: readonly FrozenEntry[];
  /** undefined where it is no comparison, or of a kind that is gone. */
  readonly comparisonKind: ComparisonKind | undefined;
  /** The facts of a comparison, as that version stated them. */
  readonly left: readonly FrozenFact[];
  readonly right: readonly FrozenFact[];
  readonly standing: Standing["state"];
  /** What is different now, column by column; of a chart, its title. */
  readonly changes: readonly ShownChange[];
  /** The lines of a chart's data that are gone and that have come. */
  readonly rows: { readonly gone: readonly string[]; readonly come: readonly string[] } | undefined;
};

/** Columns whose text is quoted from the source or in the source's language. */
const chineseColumns = new Set(["wording", "section", "unit", "margin_unit"]);
/** What each language leaves out: the other one's texts, and what the page says anyway. */
const otherLanguage: Record<Language, ReadonlySet<string>> = {
  zh: new Set(["id", "left", "right", "label_en", "note_en", "caveat_en", "title_en"]),
  en: new Set(["id", "left", "right", "label", "note", "caveat", "title"]),
};

/** Returns the page of a frozen thing. Throws RangeError where the version does not have it. */
export function frozenPage(
  release: Release,
  kind: FrozenKind,
  id: string,
  present: Present,
  language: Language,
): FrozenPage {
  const row = release.things(kind).get(id);
  const words = release.words(kind, id);
  if (!row || !words) throw new RangeError(`${release.version} has no ${kind}/${id}`);
  const current = present[kind].get(id);
  const standing = standingOf(row, current);
  const changes = standing.state === "changed" ? standing.changes : [];
  return {
    kind,
    id,
    ...words,
    entries: kind === "charts" ? [] : entriesOf(release, row, language),
    comparisonKind: kind === "comparisons" ? comparisonKinds.find((each) => each === row["kind"]) : undefined,
    left: factsOf(release, row["left"]),
    right: factsOf(release, row["right"]),
    standing: standing.state,
    changes: changes
      .filter(({ column }) => column !== "rows" && !otherLanguage[language].has(column))
      .map(({ column, was, is }) => ({
        name: nameOf(column, language),
        was: decode(release, column, was, row, language),
        is: decode(release, column, is, current!, language),
      })),
    rows: kind === "charts" && current ? rowDifference(row["rows"]!, current["rows"]!) : undefined,
  };
}

/** The ids of the facts that a version's thing rests on; those of a chart stand in its rows. */
export function frozenFacts(release: Release, kind: FrozenKind, id: string): string[] {
  if (kind === "facts") return [id];
  const facts = release.things("facts");
  const row = release.things(kind).get(id);
  const cells = kind === "comparisons" ? [row?.["left"], row?.["right"]] : (row?.["rows"] ?? "").split(/[",\r\n]/);
  const ids = cells.flatMap((cell) => (cell ?? "").split("+"));
  return [...new Set(ids)].filter((each) => facts.has(each));
}

function entriesOf(release: Release, row: FrozenRow, language: Language): FrozenEntry[] {
  return Object.entries(row)
    .filter(([column, cell]) => cell !== "" && !otherLanguage[language].has(column))
    .map(([column, cell]) => ({
      name: nameOf(column, language),
      value: decode(release, column, cell, row, language),
      chinese: language !== "zh" && chineseColumns.has(column),
    }));
}

function factsOf(release: Release, cell = ""): FrozenFact[] {
  return cell
    .split("+")
    .filter((id) => id !== "")
    .map((id) => ({ id, title: release.words("facts", id)?.title ?? { zh: id, en: id } }));
}

function nameOf(column: string, language: Language): string {
  return columnNames[column]?.[language] ?? column;
}

/** The columns that hold ids, and the table of the version that names them. */
const named: Readonly<Record<string, { table: string; column: string }>> = {
  place: { table: "places", column: "name" },
  indicator: { table: "indicators", column: "name" },
  theme: { table: "themes", column: "name" },
  topic: { table: "topics", column: "name" },
  plan: { table: "plans", column: "title" },
};

/** The columns of codes, and the list of the version that names them; `kind` means two things. */
function listOf(column: string, row: FrozenRow): string | undefined {
  if (column === "kind") return "left" in row ? "comparison-kind" : "kind";
  const lists: Readonly<Record<string, string>> = {
    form: "form",
    bound: "bound",
    obligation: "obligation",
    absent: "absent",
    verdict: "verdict",
    class: "class",
    reasons: "reason",
  };
  return lists[column];
}

/** Returns a cell in words, by the version's own names and codes; as it stands where they have none. */
function decode(release: Release, column: string, cell: string, row: FrozenRow, language: Language): string {
  const suffix = language === "zh" ? "" : "_en";
  const table = named[column];
  if (table) {
    const found = release.rows(`data/${table.table}.csv`).find((each) => each["id"] === cell);
    return found?.[table.column + suffix] ?? cell;
  }
  if (column === "derived")
    return { zh: { true: "是", false: "否" }, en: { true: "yes", false: "no" } }[language][cell as "true"];
  // A share or a pace answers with its percentage.
  if (column === "verdict" && /^-?\d/.test(cell)) return `${cell}%`;
  const list = listOf(column, row);
  if (list === undefined) return cell;
  const codes = release.rows("data/codes.csv").filter((each) => each["list"] === list);
  return cell
    .split("+")
    .map((code) => codes.find((each) => each["code"] === code)?.[`name${suffix}`] ?? code)
    .join(language === "zh" ? "、" : ", ");
}
