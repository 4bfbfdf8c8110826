import { expect, test } from "vitest";
import { columnsOf } from "../../src/data/languages.ts";
import { formatProblem, type Problem } from "../../src/data/problems.ts";
import type { Languages } from "../../src/data/vocabulary.ts";
import { CellReader, parseTable } from "../../src/data/tables.ts";

const table = (text: string) => parseTable({ path: "t.csv", text }, ["id", "name"]);
const read = (cells: string) => {
  const problems: Problem[] = [];
  const [rows] = table(`id,name\n${cells}\n`);
  return { cell: new CellReader(rows![0]!, problems), lines: () => problems.map(formatProblem) };
};

test("cells come by column whatever the order of the header, each row with its line", () => {
  const [rows, problems] = table('name,id\n"a, ""b""",1\n乙,2\n');
  expect(rows).toEqual([
    { file: "t.csv", line: 2, cells: { name: 'a, "b"', id: "1" } },
    { file: "t.csv", line: 3, cells: { name: "乙", id: "2" } },
  ]);
  expect(problems).toEqual([]);
});

test("each row with a quotation mark astray is a problem of its own, and the rows around it are read", () => {
  const [rows, problems, isWhole] = table('id,name\n1,a"b\n2,b\n3,"c\n4,d\n5,"e"f\n');
  expect(rows!.map(({ cells }) => cells.id)).toEqual(["2", "4"]);
  expect(problems.map(({ line }) => line)).toEqual([2, 4, 6]);
  expect(isWhole).toBe(false);
});

test("a table whose header is wrong has no rows and says all that is wrong with it", () => {
  const [rows, problems] = table("id,id,nmae\n1,2,3\n");
  expect(rows).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    't.csv:1 id: the header names "id" twice; expected each column once',
    't.csv:1 nmae: the header names the unknown column "nmae"; expected "name"',
    "t.csv:1 name: is missing in the header; expected id,name",
  ]);
});

test("an edition in one language is told of no column of another, and its rows are counted by its own header", () => {
  const both = ["id", "name", "name_en"] as const;
  const said = (text: string, spoken: Languages) =>
    parseTable({ path: "t.csv", text }, both, spoken)[1].map(formatProblem);
  expect(said("id,name\n1,甲,a\n", ["zh"])).toEqual([
    "t.csv:2: has 3 cells, the header has 2; expected as many cells as columns",
  ]);
  expect(said("id,name,name_en\n1,甲\n", ["zh"])[0]).toContain("has 2 cells, the header has 3;");
  const faults = ["", "id,colour,name\n", `id${",".repeat(99)}\n`];
  for (const text of faults) {
    expect(said(text, ["zh"]).join("\n")).toContain("expected id,");
    expect(said(text, ["zh"]).join("\n")).not.toContain("name_en");
    expect(said(text, ["zh", "en"]).join("\n")).toContain("name_en");
  }
});

test("a header alone is a table without rows", () => {
  expect(table("id,name\n")).toEqual([[], [], true]);
  expect(table("id,name")).toEqual([[], [], true]);
});

test("a cell of a closed list suggests the word that was meant", () => {
  const { cell, lines } = read("1,tagret");
  expect(cell.oneOf("name", ["actual", "target"])).toBe("actual");
  expect(cell.isFaulty("name")).toBe(true);
  expect(lines()).toEqual(['t.csv:2 name: "tagret" is not on the list; expected actual, target, perhaps target']);
});

test("the cells of a text say it in every language, or in none", () => {
  const note = columnsOf("note");
  const reading = (cells: readonly string[]) => {
    const problems: Problem[] = [];
    const text = `${["id", ...note].join(",")}\nx,${cells.join(",")}\n`;
    const [rows] = parseTable({ path: "t.csv", text }, ["id", ...note]);
    const said = new CellReader(rows![0]!, problems).textOrNone("note");
    return { said, lines: problems.map(formatProblem) };
  };
  expect(reading(note.map((_, i) => (i === 0 ? "甲" : `A${i}`))).said).toMatchObject({ zh: "甲", en: "A1" });
  expect(reading(note.map(() => ""))).toEqual({ said: undefined, lines: [] });
  const [first, ...others] = reading(note.map((_, i) => (i === 1 ? "A" : ""))).lines;
  expect(first).toContain(`t.csv:2 note: is empty, ${note[1]!} is not; expected`);
  expect(others).toHaveLength(note.length - 2);
});

test("ten thousand empty rows are one problem, with commas or without", () => {
  for (const row of ["\n", ",\n", '"",""\n']) {
    const [rows, problems, isWhole] = table(`id,name\n1,a\n${row.repeat(10_000)}2,b\n`);
    expect(problems.map(formatProblem)).toEqual([
      "t.csv:3: is blank, and so are the 9999 behind it; expected a row, or nothing",
    ]);
    expect([rows!.length, isWhole]).toEqual([2, true]);
  }
});

test("a header of a hundred thousand cells is one problem, at once", () => {
  const [rows, problems] = table(`${"x,".repeat(100_000)}id,name\n`);
  expect([rows, problems.map(({ message }) => message)]).toEqual([undefined, ["the header has 100002 cells"]]);
});
