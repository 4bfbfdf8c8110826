import fc from "fast-check";
import { expect, test } from "vitest";
import { loadReport, parseReport } from "../../src/data/load.ts";
import { DataError } from "../../src/data/problems.ts";
import { editionFiles, file, withFiles } from "./editions.ts";

test("the small edition becomes one report, plans in the order of their dates", () => {
  const report = loadReport("tests/fixtures/small");
  expect([...report.plans.keys()]).toEqual(["liupu-2020", "yunxi-2021"]);
  expect(report.facts.size).toBe(58);
  expect(report.facts.get("yunxi-2021-010")).toMatchObject({ value: 3.7, digits: "3.70", unit: "%", bound: "eq" });
  expect(report.facts.get("liupu-2020-023")).toMatchObject({ absent: "not-set", value: undefined, bound: undefined });
});

test("a fact keeps the order of its plan, and maps keep the order of the files", () => {
  const { facts, themes } = loadReport("tests/fixtures/small");
  expect([...facts.values()].filter(({ plan }) => plan === "liupu-2020").map(({ order }) => order)).toEqual(
    Array.from({ length: 31 }, (_, i) => i),
  );
  expect([...themes.keys()]).toEqual(["innovation", "coordination", "green", "openness", "sharing", "general"]);
});

test("a folder with problems throws all of them in one DataError", () => {
  const load = () => loadReport("tests/fixtures/bad/file-missing");
  expect(load).toThrow(DataError);
  expect(load).toThrow("tests/fixtures/bad/file-missing/edition.yaml: is missing; expected this file\n");
});

test("line ends of Windows and a byte order mark make no difference", () => {
  const files = editionFiles("minimal");
  const facts = files.find(({ name }) => name.endsWith("facts.csv"))!;
  const marked = withFiles(files, [file(facts.name, `\ufeff${facts.text}`)]);
  expect(parseReport(marked)).toEqual(parseReport(files));
});

test("charts may only name views that there are, with the options that the view has and needs", () => {
  const views = new Map([["indicator", { required: ["period"], optional: ["place"] }]]);
  const found = parseReport(editionFiles("small"), { views })[1];
  expect(found.map(({ line, column, message, expected }) => [line, column, message, expected])).toEqual([
    [5, "options.indicator", 'the view indicator has no option "indicator"', "period, place"],
    [5, "options", 'the view indicator needs "period"', "period"],
    [9, "view", 'there is no view "city-and-town"', "indicator"],
  ]);
});

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "",
    '"',
    ",",
    "\n",
    "=1",
    "-",
    "1e9",
    "NaN",
    "__proto__",
    "a+b",
    "9".repeat(400),
    "：",
    "- id:",
    "{",
    "*a",
  ),
);

test("whatever stands in a cell or on a line, the loader ends in a report or in problems", () => {
  const files = editionFiles("small");
  const change = fc.record({ which: fc.nat(files.length - 1), line: fc.nat(40), part: fc.nat(25), text: oddText });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = changes.map(({ which, line, part, text }) => {
        const { name, text: before } = files[which]!;
        const mark = name.endsWith(".csv") ? "," : ": ";
        const lines = before.split("\n").map((each, i, { length }) => {
          if (i !== line % length) return each;
          const parts = each.split(mark);
          return parts.with(part % parts.length, text).join(mark);
        });
        return file(name, lines.join("\n"));
      });
      const [report, problems] = parseReport(withFiles(files, changed));
      expect(report === undefined).toBe(problems.length > 0);
      for (const problem of problems) expect(problem.file).toMatch(/^content\//);
    }),
    { numRuns: 60, seed: 20261122 },
  );
});
