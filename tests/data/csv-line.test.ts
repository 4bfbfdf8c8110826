import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvFile, csvLine, isMistaken } from "../../src/data/csv-line.ts";

test("only cells that need it are quoted", () => {
  expect(csvLine(["甲", "a,b", 'say "x"', "two\nlines", " lead", ""])).toBe(
    '甲,"a,b","say ""x""","two\nlines"," lead",',
  );
});

test("a file begins with the byte order mark, and its lines end in CR LF", () => {
  expect(csvFile([["甲", "乙"], ["1"]])).toBe("\uFEFF甲,乙\r\n1\r\n");
});

test("whatever stands in a cell comes back as it was, or in quotation marks where a program would mistake it", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'甲a10 ,"\n\r\t-=:%/e') });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const read = parse(csvFile(table), { record_delimiter: "\r\n", bom: true }) as string[][];
      expect(read).toEqual(table.map((row) => row.map((text) => (isMistaken(text) ? `“${text}”` : text))));
    }),
    { numRuns: 200, seed: 4180 },
  );
});

test("texts that programs take for something else are told from those that are what they look like", () => {
  const mistaken = ["n/a", "NA", "null", "#N/A", "08", "014190183", "1e5", "+5", "1,000", "5%", "¥5", "(5)", ".5"];
  mistaken.push("12345678901234567", "1/2", "12:30", "3-5", "2021-01", "2021.1.5", "1月5日", "5 May", "Mar 5, 2021");
  expect(mistaken.filter((text) => !isMistaken(text))).toEqual([]);
  const plain = ["", "none", "not-set", "0", "-0.5", "4.0", "2016-2020", "2021-01-16", "12:30-31", "一（二）1", "02·6"];
  expect(plain.filter(isMistaken)).toEqual([]);
});
