/** How cells of a frozen row are named and shown where a page tells what versions said. */
import type { FrozenKind, FrozenRow } from "../data/releases.ts";
import type { Language } from "../data/vocabulary.ts";
import type { Change, SaidState } from "../views/versions.ts";
import { columnNames } from "../wording/column-names.ts";

/** Columns whose text is quoted from the source or in the source's language. */
const chineseColumns = new Set(["wording", "section", "unit", "margin_unit", "label", "name"]);

export type SaidCell = {
  readonly column: string;
  readonly name: string;
  readonly value: string;
  readonly chinese: boolean;
};

/** Drawings and tables of charts are shown otherwise; texts of the other language and what the title says, not at all. */
function isShown(column: string, row: FrozenRow, kind: FrozenKind, language: Language): boolean {
  const hidden = ["id", "rows", "drawing", "drawing_en"];
  if (hidden.includes(column) || (kind === "charts" && column === "source")) return false;
  if (column.endsWith("_en")) return language === "en";
  return !(language === "en" && `${column}_en` in row);
}

function nameOf(column: string, language: Language): string {
  const own = columnNames[column] ?? columnNames[column.replace(/_en$/, "")];
  return own?.[language] ?? column;
}

function shownCell(column: string, value: string, language: Language): SaidCell {
  return { column, name: nameOf(column, language), value, chinese: language !== "zh" && chineseColumns.has(column) };
}

/** Returns the cells of a state that are not empty, as its version stored them. */
export function saidCells({ state }: SaidState, language: Language): SaidCell[] {
  return Object.entries(state.row)
    .filter(([column, value]) => value !== "" && isShown(column, state.row, state.kind, language))
    .map(([column, value]) => shownCell(column, value, language));
}

/** Returns what is different now, as "what: then → now"; drawings are named as redrawn, tables as changed. */
export function saidChanges({ state, standing }: SaidState, language: Language): string[] {
  const changes: readonly Change[] = standing.state === "changed" ? standing.changes : [];
  const empty = language === "zh" ? "（空）" : "(empty)";
  const colon = language === "zh" ? "：" : ": ";
  const told = changes
    .filter(({ column }) => isShown(column, state.row, state.kind, language))
    .map(({ column, was, is }) => `${nameOf(column, language)}${colon}${was || empty} → ${is || empty}`);
  const of = (column: string) => changes.some((change) => change.column === column);
  return [
    ...told,
    ...(of("rows") ? [language === "zh" ? "数据表有改动" : "its table has changed"] : []),
    ...(of(language === "zh" ? "drawing" : "drawing_en")
      ? [language === "zh" ? "图已重画" : "it has been redrawn"]
      : []),
  ];
}
