/** Cells of a version in words: by the codes and the names that the version itself stored. */
import type { FrozenKind, Release } from "../data/releases.ts";
import type { Text } from "../data/model.ts";
import { inEveryLanguage, textColumn } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { listWords, versionCellWords } from "../messages/messages.ts";
import type { Column } from "./columns.ts";

type Names = ReadonlyMap<string, Text>;

/** The columns that hold an id, the table of the version that names it, and the column of the name. */
const named: Readonly<Record<string, { readonly table: string; readonly column: string }>> = {
  place: { table: "places", column: "name" },
  theme: { table: "themes", column: "name" },
  topic: { table: "topics", column: "name" },
  plan: { table: "plans", column: "title" },
};

const known = new WeakMap<Release, Map<string, Names>>();

/** What a table of the version calls each of its rows; {} where it has no such table. */
function namesOf(release: Release, table: string, column: string): Names {
  const tables = known.get(release) ?? new Map<string, Names>();
  known.set(release, tables);
  const names = tables.get(table);
  if (names) return names;
  const state = release.tables.find(({ id }) => id === table);
  const columns = (state?.head as { columns: readonly Column[] } | undefined)?.columns.map(({ name }) => name) ?? [];
  const id = columns.indexOf("id");
  const own = columns.indexOf(column);
  const at = inEveryLanguage((language) => columns.indexOf(textColumn(column, language)));
  const made: Names = new Map(
    (state?.rows ?? []).map((row) => {
      const name = inEveryLanguage((language) => row[at[language]] ?? row[own] ?? "");
      return [row[id] ?? "", name];
    }),
  );
  tables.set(table, made);
  return made;
}

/** Returns a cell of a thing's row in words; as it stands where the version has none for it. */
export function wordedCell(
  release: Release,
  kind: FrozenKind,
  column: string,
  cell: string,
  language: Language,
): string {
  const [words, list] = [versionCellWords[language], listWords[language]];
  const table = named[column];
  if (table) return namesOf(release, table.table, table.column).get(cell)?.[language] || cell;
  if (column === "indicator") return release.state("indicators", cell)?.title[language] ?? cell;
  if (column === "left" || column === "right")
    return list.plain(cell.split("+").map((id) => release.state("facts", id)?.title[language] ?? id));
  if (column === "derived") return cell === "true" ? words.yes : words.no;
  const head = release.tables.find(({ id }) => id === kind)?.head as { columns: readonly Column[] } | undefined;
  const defined = head?.columns.find(({ name }) => name === column);
  // A share or a pace answers with its percentage.
  if (column === "verdict" && /^-?\d/.test(cell)) return `${cell}%`;
  if (!defined?.codes) return cell;
  const parts = defined.separator === undefined ? [cell] : cell.split(defined.separator);
  return list.plain(parts.map((part) => defined.codes![part]?.[language] ?? part));
}
