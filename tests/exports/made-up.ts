/** The small made-up edition with comparisons made by hand, for tests of what is published. */
import { loadReport } from "../../src/data/load.ts";
import type { Comparison, Report } from "../../src/data/model.ts";
import type { OwnCorrection } from "../../src/data/own-corrections.ts";
import { text } from "../texts.ts";

export const small: Report = loadReport("tests/fixtures/small");

function comparison(given: Partial<Comparison> = {}): Comparison {
  return {
    id: "outcome-liupu-2020-012",
    standing: "compared",
    kind: "outcome",
    left: ["liupu-2020-012"],
    right: ["yunxi-2021-010"],
    verdict: "met",
    percentage: undefined,
    margin: { value: 0.1, bound: "ge", unit: "%" },
    class: "with-care",
    reasons: ["estimate", "definition"],
    caveats: [{ code: "decided", text: text("口径，或有不同", 'Definitions, "perhaps", differ') }],
    derived: false,
    decided: false,
    ...given,
  } as Comparison;
}

export const comparisons: readonly Comparison[] = [
  comparison(),
  comparison({
    id: "share-liupu-2020-018",
    kind: "share",
    left: ["liupu-2020-018"],
    right: ["liupu-2020-016"],
    verdict: undefined,
    percentage: { value: 40.5, bound: "eq" },
    margin: undefined,
    class: "comparable",
    reasons: [],
    caveats: [],
    derived: true,
  }),
  comparison({
    id: "sum-liupu-2020-006",
    kind: "sum",
    left: ["liupu-2020-006"],
    right: ["liupu-2020-007", "liupu-2020-008", "liupu-2020-009"],
    verdict: "agrees",
    margin: { value: 0, bound: "eq", unit: "亿元" },
    class: "comparable",
    reasons: [],
    caveats: [],
    derived: true,
  }),
];

export function correction(given: Partial<OwnCorrection> = {}): OwnCorrection {
  return {
    number: 1,
    line: 1,
    date: "2026-12-01",
    version: "2026.2",
    fact: "liupu-2020-001",
    was: text("102"),
    is: text("120"),
    reason: text("录入时看错", "Misread when entered"),
    touches: ["charts/high-tech-firms"],
    ...given,
  };
}
