/** How a frozen row is shown where a page tells what versions said: its cells, and what is different now. */
import { sourceLanguage, textColumn, twinOf } from "../data/languages.ts";
import type { FrozenKind, FrozenRow, Release } from "../data/releases.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import { wordedCell } from "../exports/version-words.ts";
import { columnNameWords, saidWords, tableWords } from "../messages/messages.ts";
import { releases } from "../report.ts";
import type { Change, SaidState } from "../views/versions.ts";
import { languageName } from "../wording/languages.ts";

/** Columns whose text is quoted from the source or in the source's language. */
const sourceColumns = new Set(["wording", "section", "unit", "margin_unit"]);

export type SaidCell = { readonly name: string; readonly value: string; readonly ofSource: boolean };

/** Drawings and tables of charts are shown otherwise, and so is what the title says; the other language is not. */
function isShown(column: string, row: FrozenRow, kind: FrozenKind, language: Language): boolean {
  const hidden = ["id", "rows", ...languages.map((of) => textColumn("drawing", of))];
  if (hidden.includes(column) || (kind === "charts" && column.startsWith("source"))) return false;
  const twin = twinOf(column);
  return twin ? twin.language === language : language === sourceLanguage || !(textColumn(column, language) in row);
}

/** What a column is called; a text of the documents' language on a page of another is named as one. */
function nameOf(column: string, language: Language): string {
  const twin = twinOf(column);
  const names = columnNameWords[language];
  const texts: Readonly<Record<string, string>> = names.texts;
  const text = texts[twin?.key ?? column];
  if (text === undefined) return (names.columns as Readonly<Record<string, string>>)[column] ?? column;
  const of = twin?.language ?? sourceLanguage;
  return of === language ? text : tableWords[language].inLanguage(text, languageName(of, language));
}

/** The last version in which a state stood: its names and codes are the state's own. */
function releaseOf({ versions }: SaidState): Release {
  return releases.find(({ version }) => version === versions.at(-1)!.version)!;
}

/** Returns the cells of a state that are not empty, as its version stored and worded them. */
export function saidCells(said: SaidState, language: Language): SaidCell[] {
  const { row, kind } = said.state;
  return Object.entries(row)
    .filter(([column, value]) => value !== "" && isShown(column, row, kind, language))
    .map(([column, value]) => ({
      name: nameOf(column, language),
      value: wordedCell(releaseOf(said), kind, column, value, language),
      ofSource: language !== sourceLanguage && sourceColumns.has(column),
    }));
}

/** Returns what is different now, as "what: then → now"; drawings are named as redrawn, tables as changed. */
export function saidChanges(said: SaidState, language: Language): string[] {
  const { state, standing } = said;
  const changes: readonly Change[] = standing.state === "changed" ? standing.changes : [];
  const text = saidWords[language];
  const worded = (release: Release, column: string, cell: string) =>
    cell === "" ? text.emptyCell : wordedCell(release, state.kind, column, cell, language);
  const told = changes
    .filter(({ column }) => isShown(column, state.row, state.kind, language))
    .map(({ column, was, is }) => {
      const [then, now] = [worded(releaseOf(said), column, was), worded(releases.at(-1)!, column, is)];
      return text.change(nameOf(column, language), then, now);
    });
  const has = (column: string) => changes.some((change) => change.column === column);
  return [
    ...told,
    ...(has("rows") ? [text.tableChanged] : []),
    ...(has(textColumn("drawing", language)) ? [text.redrawn] : []),
  ];
}
