/** Tables as a copied text has them: a cell a line behind a tab, years in the head, a unit in every row. */
import { numbersIn, unitAt } from "./numbers.ts";

export type TableCell = {
  /** 1-based line and 0-based places in it, `to` excluded. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly name: string;
  readonly unit: string;
  /** The years that the cell states: several where cells are merged. */
  readonly years: readonly number[];
  /** Which group of years it is in, counted from the last: 0 is the document's own. */
  readonly group: number;
  /** The row as the table numbers it: 3, or 3-1 for a part of row 3. */
  readonly row: string;
};

export type Tables = {
  readonly cells: readonly TableCell[];
  /** Lines that carry the name of a row: a number there is part of a name. */
  readonly nameLines: ReadonlySet<number>;
  readonly lines: ReadonlySet<number>;
};

type Cell = { text: string; readonly line: number; readonly from: number; lines: number[] };

/** Returns what the tables of a text of half-width lines state. */
export function readTables(lines: readonly string[]): Tables {
  const cells: TableCell[] = [];
  const [nameLines, all] = [new Set<number>(), new Set<number>()];
  for (const run of cellRuns(lines)) {
    const start = run.findIndex((cell, i) => cell.text === "1" && isName(run[i + 1]));
    const years = run.slice(0, Math.max(0, start)).flatMap(({ text }) => /^((?:19|20)\d{2})年?$/.exec(text)?.[1] ?? []);
    if (start < 0 || years.length === 0) continue;
    const groups = yearGroups(years.map(Number));
    for (const { line } of run) all.add(line);
    for (const row of tableRows(run.slice(start))) {
      for (const line of row.name.lines) nameLines.add(line);
      cells.push(...valueCells(row, groups));
    }
  }
  return { cells, nameLines, lines: all };
}

/** Cells that follow each other; a line without a tab goes on with the cell before it. */
function cellRuns(lines: readonly string[]): Cell[][] {
  const runs: Cell[][] = [];
  let run: Cell[] | undefined;
  lines.forEach((text, i) => {
    if (text.startsWith("\t")) {
      if (!run) runs.push((run = []));
      const bare = text.trim();
      run.push({ text: bare, line: i + 1, from: text.indexOf(bare), lines: [i + 1] });
    } else if (text.trim() !== "" && run) {
      if (/^\s*附(?:件|表)|^[一二三四五六七八九十]+、/u.test(text) || text.trim().length > 24) run = undefined;
      else {
        const last = run.at(-1)!;
        last.text += text.trim();
        last.lines.push(i + 1);
      }
    }
  });
  return runs;
}

function isName(cell: Cell | undefined): boolean {
  return cell !== undefined && /\p{Script=Han}/u.test(cell.text);
}

function isKnownUnit(cell: Cell | undefined): boolean {
  const text = cell?.text.replace(/\s/gu, "") ?? "";
  return text !== "" && unitAt(text).length === text.length;
}

/** A unit is known, or short and without a digit; the empty cell behind a row is none. */
function isUnit(cell: Cell): boolean {
  return isKnownUnit(cell) || /^[^\d\s／/]{1,12}$/u.test(cell.text);
}

/** A year that does not follow the one before begins a group of its own: the city's goals, then the town's. */
function yearGroups(years: readonly number[]): number[][] {
  const groups: number[][] = [];
  years.forEach((year, i) => {
    if (i === 0 || year <= years[i - 1]!) groups.push([]);
    groups.at(-1)!.push(year);
  });
  return groups;
}

type TableRow = { readonly id: string; readonly name: Cell; readonly unit: Cell; readonly values: Cell[] };

function tableRows(cells: readonly Cell[]): TableRow[] {
  const rows: TableRow[] = [];
  let [next, part] = [1, 0];
  for (let i = 0; i + 2 < cells.length; i++) {
    const [number, name, unit] = [cells[i]!, cells[i + 1]!, cells[i + 2]!];
    const isRow = number.text === String(next) && isName(name) && isUnit(unit);
    const isPart = rows.length > 0 && number.text === "" && /^其中/u.test(name.text) && isUnit(unit);
    if (isRow || isPart) {
      part = isPart ? part + 1 : 0;
      if (isRow) next++;
      // A name may be broken over two cells; what follows it then is the unit.
      const goesOn = !isKnownUnit(unit) && isKnownUnit(cells[i + 3]);
      if (goesOn) [name.text, name.lines] = [name.text + unit.text, [...name.lines, ...unit.lines]];
      const id = isPart ? `${next - 1}-${part}` : String(next - 1);
      rows.push({ id, name, unit: goesOn ? cells[i + 3]! : unit, values: [] });
      i += goesOn ? 3 : 2;
    } else rows.at(-1)?.values.push(number);
  }
  const rest = cells.slice(-2);
  if (rows.length > 0) rows.at(-1)!.values.push(...rest.filter((cell) => !rows.at(-1)!.values.includes(cell)));
  return rows;
}

/** The cells of the row's years; words that are no number stand for all the years that are left of their group. */
function valueCells({ id, name, unit, values }: TableRow, groups: readonly number[][]): TableCell[] {
  const cells: TableCell[] = [];
  let next = 0;
  groups.forEach((years, g) => {
    for (let y = 0; y < years.length && next < values.length;) {
      const { text, line, from } = values[next++]!;
      const merged = /\p{Script=Han}{2}/u.test(text);
      const number = numbersIn(text)[0];
      const [start, end] = number ? [number.from, number.to] : [0, text.length];
      cells.push({
        ...{ line, from: from + start, to: from + end, text, name: name.text, unit: unit.text, row: id },
        ...{ years: merged ? years.slice(y) : [years[y]!], group: groups.length - 1 - g },
      });
      y += merged ? years.length : 1;
    }
  });
  return cells;
}
