/** set-aside.csv: the runs of digits that state no quantity, each with its reason. */
import type { SourceFile } from "./files.ts";
import type { SetAside } from "./model.ts";
import { quote } from "./plain-text.ts";
import { parseSpan } from "./reading-copy.ts";
import type { Parsed, Row } from "./rows.ts";
import { CellReader, parseTable } from "./tables.ts";
import { setAsideReasons } from "./vocabulary.ts";

export const setAsideColumns = ["at", "token", "reason", "note"] as const;

/** Returns the set-aside runs of digits of `plan`, in the order of the file; they have no ids. */
export function parseSetAside(file: Pick<SourceFile, "path" | "text">, plan: string): Parsed<SetAside> {
  const [table, problems] = parseTable(file, setAsideColumns);
  if (!table) return [[], problems, undefined];
  const rows = table.map((row): Row<SetAside> => {
    const cell = new CellReader(row, problems);
    const expected = "line:first-last in the copy, as 37:5-9";
    const at = cell.required("at", expected);
    if (at !== "" && !parseSpan(at)) cell.fault("at", { message: `${quote(at)} is not a place`, expected });
    const token = cell.required("token", "the digits as printed");
    if (token !== "" && !/\d/.test(token))
      cell.fault("token", { message: `${quote(token)} has no digits`, expected: "the digits as printed" });
    const reason = cell.oneOf("reason", setAsideReasons);
    return cell.row({ plan, at, token, reason, note: cell.optional("note") });
  });
  return [rows, problems, new Set()];
}
