import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv, looksLikeFormula } from "../../src/exports/csv.ts";

test("lines end in CR LF and only cells that need it are quoted", () => {
  expect(formatCsv([["甲", "a,b", 'say "x"', "two\nlines", " lead", ""]])).toBe(
    '甲,"a,b","say ""x""","two\nlines"," lead",\r\n',
  );
});

test("whatever stands in a cell comes back as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'甲a1 ,"\n\r\t-=') });
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (table) => {
      const read = parse(formatCsv(table), { record_delimiter: "\r\n" }) as string[][];
      expect(read).toEqual(table);
    }),
    { numRuns: 200, seed: 4180 },
  );
});

test("a formula is told from a negative number", () => {
  expect(["=1+1", "@x", "+x", "-x", "\tx", "-5%"].filter((text) => !looksLikeFormula(text))).toEqual([]);
  expect(["-5", "+5.2", "-0.3", "甲=1", "", "a@b"].filter(looksLikeFormula)).toEqual([]);
});
