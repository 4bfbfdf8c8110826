import { expect, test } from "vitest";
import type { ColumnType, Table } from "../../src/exports/columns.ts";
import { looksLikeFormula, tableCsv } from "../../src/exports/csv.ts";
import { text } from "../texts.ts";

test("in a column of texts a decimal keeps its last zero; a number is as it was written", () => {
  const texts = ["2026.1", "2026.10", "8.20"];
  const said = { title: text(""), description: text("") };
  const column = (name: string, type: ColumnType) => ({ name, type, description: said.description, required: true });
  const columns = [column("version", "string"), column("value", "number")];
  const made: Table = { name: "charts", ...said, key: undefined, columns, rows: texts.map((text) => [text, text]) };
  expect(tableCsv(made)).toBe("\uFEFFversion,value\r\n2026.1,2026.1\r\n“2026.10”,2026.10\r\n“8.20”,8.20\r\n");
});

test("a formula is told from a negative number", () => {
  expect(["=1+1", "@x", "+x", "-x", "\tx", "-5%"].filter((text) => !looksLikeFormula(text))).toEqual([]);
  expect(["-5", "+5.2", "-0.3", "甲=1", "", "a@b"].filter(looksLikeFormula)).toEqual([]);
});
