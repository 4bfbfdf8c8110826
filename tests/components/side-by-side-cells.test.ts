import { expect, test } from "vitest";
import { bareNumber, cellHtml, relationSign, restHtml, shortPeriod } from "../../src/components/side-by-side-cells.ts";
import type { Fact } from "../../src/data/model.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { sideBySideTable } from "../../src/views/side-by-side-table.ts";
import { fact, smallReport, year } from "../views/small-report.ts";

function cellOf(facts: readonly Fact[], place: string) {
  const report = smallReport({ facts });
  const table = sideBySideTable(report, compareAll(report));
  const row = table.themes[0]!.topics[0]!.rows[0]!;
  const cell = row.cells.find((one) => one.place === place)!;
  return cellHtml(cell, row, { report, language: "en", columns: table.columns });
}
const pair = [fact({ id: "plan-1", value: 5 }), fact({ id: "other-1", place: "neighbour", value: 7 })];

test("a cell says number, kind and year, and its sign for each place it can be held against", () => {
  const { html } = cellOf(pair, "neighbour");
  expect(html).toContain('href="/en/facts/other-1/">7</a>');
  expect(html).toContain("target 2020");
  expect(html).toMatch(/class="k k0"[^>]*aria-label="higher than city"[^>]*>▲</);
});

test("a cell has the classes of the choices in which it shows something", () => {
  expect(cellOf(pair, "neighbour").classes.split(" ").sort()).toEqual(["t2020", "tn"]);
});

test("a hostile label or unit stays text", () => {
  const report = smallReport({ facts: pair });
  const hostile = fact({ id: "plan-9", unit: "<b>家" });
  const table = sideBySideTable(report, []);
  const row = table.themes[0]!.topics[0]!.rows[0]!;
  const item = { ...row.cells[0]!.items[0]!, fact: hostile };
  const { html } = cellHtml({ place: "city", items: [item] }, row, { report, language: "zh", columns: table.columns });
  expect(html).not.toContain("<b>家");
});

test("bounds, ranges and absences are short", () => {
  const report = smallReport({ facts: pair });
  const written = (given: Partial<Fact>) =>
    bareNumber(fact({ id: "plan-1", value: 2000, ...given }), "家", { report, language: "en" });
  expect(written({ bound: "ge" })).toBe("≥2,000");
  expect(written({ bound: "range", valueMax: 2500 })).toBe("2,000–2,500");
  expect(written({ absent: "city-level" })).toBe("city’s");
  expect(written({ unit: "万套" })).toBe("20 million");
});

test("a lower ceiling is stricter, in words and never “lower”", () => {
  const relation = { code: "lower", sure: true, ceiling: true, to: "x", comparison: undefined, reasons: [] } as const;
  expect(relationSign(relation, "City", "en")).toEqual({ sign: "▼stricter", said: "stricter than City" });
});

test("a doubtful order is hollow and says why; what is not compared says why", () => {
  const sides = { to: "x", comparison: undefined };
  const careful = { ...sides, code: "higher", sure: false, ceiling: false, reasons: ["bound-only"] } as const;
  expect(relationSign(careful, "City", "en").sign).toBe("△");
  expect(relationSign({ ...sides, code: "not-comparable", reasons: ["period"] }, "City", "en")).toEqual({
    sign: "≠",
    said: "not comparable with City (periods differ)",
  });
});

test("a share keeps its bound, in the sign and in the words, as on the page of the comparison", () => {
  const share = (bound: "eq" | "le" | "range", sure: boolean) => {
    const percentage = { value: 1.76, bound };
    const reasons = sure ? [] : (["estimate"] as const);
    const relation = { code: "share", sure, percentage, to: "x", comparison: "share-x", reasons } as const;
    return relationSign(relation, "City", "en");
  };
  expect(share("eq", true)).toEqual({ sign: "1.8% of it", said: "1.8% of City" });
  expect(share("eq", false).sign).toBe("≈1.8% of it");
  expect(share("le", false).sign).toBe("≤1.8% of it");
  expect(share("le", true).said).toBe("at most 1.8% of City");
  expect(share("range", true).said).toBe("about 1.8% of City");
});

test("what stands alone says what it is; an expectation is neither of its year nor a target", () => {
  const facts = [
    fact({ id: "plan-1", indicator: undefined, value: 5, kind: "actual" }),
    fact({ id: "plan-2", indicator: undefined, value: 50, kind: "expectation" }),
  ];
  const report = smallReport({ facts });
  const { columns, themes } = sideBySideTable(report, []);
  const { rest, counts } = themes[0]!.topics[0]!;
  const html = restHtml(
    rest.find(({ place }) => place === "city")!,
    { report, language: "en", columns },
  );
  expect([...html.matchAll(/<small>([^<]+)/g)].map(([, said]) => said)).toEqual([
    "result 2020",
    "expectation, no year stated",
  ]);
  expect(counts.get("city")).toEqual({ result: 1, target: 0 });
});

test("periods are short", () => {
  expect([shortPeriod(year(2020)), shortPeriod(year(2016, 2020)), shortPeriod(year(1999, 2005))]).toEqual([
    "2020",
    "2016–20",
    "1999–2005",
  ]);
});
