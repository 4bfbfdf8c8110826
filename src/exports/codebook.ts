/** The codebook: what every column means, and what every code of a closed list stands for. */
import { columnsOf, languageOfPrograms, spokenColumns } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import { languagesOf, type Column, type Table } from "./columns.ts";

const codebookHeader = [
  "table",
  "column",
  "type",
  "required",
  "unit",
  "list",
  "separator",
  "references",
  ...columnsOf("description"),
];

/** Returns the header and one line for each column of each table, in the languages of their texts. */
export function codebookLines(tables: readonly Table[]): readonly (readonly string[])[] {
  const spoken = languagesOf(tables);
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      column.type,
      String(column.required),
      unitText(column, languageOfPrograms(spoken)),
      column.list ?? "",
      column.separator ?? "",
      column.references ? `${column.references.table}.${column.references.column}` : "",
      ...languages.map((language) => column.description[language]),
    ]),
  );
  return spokenColumns([codebookHeader, ...rows], spoken);
}

const codesHeader = ["list", "code", ...columnsOf("name")];

/** Returns the header and every code of every closed list that a table uses, each list once. */
export function codesLines(tables: readonly Table[]): readonly (readonly string[])[] {
  const lists = new Map<string, Readonly<Record<string, Text>>>();
  for (const { columns } of tables) for (const { list, codes } of columns) if (list && codes) lists.set(list, codes);
  const rows = [...lists].flatMap(([list, codes]) =>
    Object.entries(codes).map(([code, name]) => [list, code, ...languages.map((language) => name[language])]),
  );
  return spokenColumns([codesHeader, ...rows], languagesOf(tables));
}

function unitText({ unit }: Column, language: Language): string {
  if (!unit) return "";
  return "column" in unit ? `→ ${unit.column}` : unit.text[language];
}
