/** tasks.csv: what a plan promises without a number, or the heading over its numbers. */
import type { SourceFile } from "./files.ts";
import { columnsOf } from "./languages.ts";
import type { Task } from "./model.ts";
import type { Parsed, Row } from "./rows.ts";
import { CellReader, parseTable } from "./tables.ts";
import { languages, taskKinds, type Languages } from "./vocabulary.ts";

export const taskColumns = [
  "id",
  "kind",
  "place",
  ...columnsOf("title"),
  "section",
  "leads",
  "theme",
  "topic",
  "facts",
  ...columnsOf("note"),
] as const;

/** What stands between names of the documents in one cell, and beside each other on a page: officials, sections. */
export const betweenNames = "、";

/** Returns the tasks of `plan`, in the order of the file. */
export function parseTasks(
  file: Pick<SourceFile, "path" | "text">,
  plan: string,
  spoken: Languages = languages,
): Parsed<Task> {
  const [table, problems, isWhole] = parseTable(file, taskColumns, spoken);
  if (!table) return [[], problems, undefined];
  const id = new RegExp(`^${plan}-task-\\d{2,}$`);
  const rows = table.map((row, order): Row<Task> => {
    const cell = new CellReader(row, problems, spoken);
    const task: Task = {
      id: cell.matching("id", id, `the plan's id, -task- and two digits, as ${plan}-task-01`),
      plan,
      order,
      kind: cell.oneOf("kind", taskKinds),
      place: cell.required("place", "an id of places.yaml"),
      title: cell.text("title"),
      section: cell.required("section", "where in the document it stands, as 二（一）1"),
      leads: splitCell(cell, "leads", betweenNames),
      theme: cell.required("theme", "an id of themes.yaml"),
      topic: cell.required("topic", "an id of topics.yaml"),
      facts: splitCell(cell, "facts", "+"),
      note: cell.textOrNone("note"),
    };
    return cell.row(task);
  });
  return [rows, problems, isWhole ? new Set(table.map((row) => row.cells.id)) : undefined];
}

/** The parts of a cell, none for an empty one. An empty part or one that is there twice is a problem. */
function splitCell(cell: CellReader<(typeof taskColumns)[number]>, column: "leads" | "facts", mark: string): string[] {
  const text = cell.optional(column);
  if (text === "") return [];
  const parts = text.split(mark);
  if (parts.some((part) => part.trim() !== part || part === ""))
    cell.fault(column, { message: `"${text}" has an empty part or a space`, expected: `parts joined by ${mark}` });
  const twice = parts.find((part, i) => parts.indexOf(part) < i);
  if (twice) cell.fault(column, { message: `"${twice}" stands there twice`, expected: "each once" });
  return parts;
}
