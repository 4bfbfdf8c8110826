import { expect, test } from "vitest";
import { factColumns } from "../../src/data/facts.ts";
import { setAsideColumns } from "../../src/data/set-aside.ts";
import { taskColumns } from "../../src/data/tasks.ts";
import { cellText, type Table, type TableName } from "../../src/exports/columns.ts";
import { looksLikeFormula } from "../../src/exports/csv.ts";
import { buildTables } from "../../src/exports/tables.ts";
import { comparisons, correction, small } from "./made-up.ts";

const tables = buildTables(small, comparisons, [correction()]);

function find(name: TableName): Table {
  return tables.find((table) => table.name === name)!;
}

function names(name: TableName): string[] {
  return find(name).columns.map((column) => column.name);
}

test("facts, tasks and set-aside have the columns of their files, and the plan behind them", () => {
  expect(names("facts")).toEqual([...factColumns, "plan"]);
  expect(names("tasks")).toEqual([...taskColumns, "plan"]);
  expect(names("set-aside")).toEqual([...setAsideColumns, "plan"]);
});

test("comparisons have the columns of the design", () => {
  expect(names("comparisons").join(", ")).toBe(
    "id, kind, left, right, verdict, margin, margin_bound, margin_unit, class, reasons, caveat, caveat_en, derived",
  );
});

test("a value keeps the digits it was stated with", () => {
  const { columns, rows } = find("facts");
  const value = columns.findIndex(({ name }) => name === "value");
  const row = rows.find(([id]) => id === "yunxi-2021-010")!;
  expect(row[value]).toBe("3.70");
});

test("the verdict of a share is its percentage, and several facts are joined by a plus", () => {
  const { columns, rows } = find("comparisons");
  const text = rows.map((row) => row.map((cell, i) => cellText(cell, columns[i]!)));
  expect(text[1]!.slice(2, 5)).toEqual(["liupu-2020-018", "liupu-2020-016", "40.5"]);
  expect(text[2]![3]).toBe("liupu-2020-007+liupu-2020-008+liupu-2020-009");
});

test("every row of a table with a key has its own, and every reference leads to a row", () => {
  const values = (table: Table, name: string) => {
    const i = table.columns.findIndex((column) => column.name === name);
    return table.rows.map((row) => row[i]);
  };
  for (const table of tables) {
    if (table.key) {
      const keys = table.rows.map((_, i) => table.key!.map((name) => String(values(table, name)[i])).join(" "));
      expect(new Set(keys).size, table.name).toBe(keys.length);
    }
    for (const { name, references } of table.columns) {
      if (!references) continue;
      const known = new Set(values(find(references.table), references.column));
      const given = values(table, name)
        .flat()
        .filter((cell) => cell !== undefined);
      expect(
        given.filter((cell) => !known.has(cell as string)),
        `${table.name}.${name}`,
      ).toEqual([]);
    }
  }
});

test("every cell of a closed list is one of its codes or matches the pattern", () => {
  for (const { name, columns, rows } of tables)
    columns.forEach(({ codes, pattern, name: column }, i) => {
      const cells = rows.flatMap((row) => row[i] ?? []).filter((cell) => typeof cell === "string");
      const wrong = pattern
        ? cells.filter((cell) => !new RegExp(pattern).test(cell))
        : codes
          ? cells.filter((cell) => !(cell in codes))
          : [];
      expect(wrong, `${name}.${column}`).toEqual([]);
    });
});

test("no cell would run as a formula", () => {
  const cells = tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) => row.map((cell, i) => cellText(cell, columns[i]!))),
  );
  expect(cells.filter(looksLikeFormula)).toEqual([]);
});

test("every description stands in both languages", () => {
  for (const { columns, title, description } of tables)
    for (const text of [title, description, ...columns.map((column) => column.description)]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
});
