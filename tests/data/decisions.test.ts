import { expect, test } from "vitest";
import { parseDecisions } from "../../src/data/decisions.ts";
import { file } from "./editions.ts";

test("a decision joins facts; nothing on the right means that nothing answers", () => {
  const text = `- kind: sum
  left: p-001
  right: p-002+p-003
  verdict: agrees
  class: comparable
  caveat: 三年合计。
  caveat_en: The three years add up.
- { kind: outcome, left: p-004, class: with-care, reasons: [definition, scope], caveat: 口径不同。, caveat_en: Other scope. }
`;
  const [rows, problems] = parseDecisions(file("comparisons.yaml", text));
  expect(problems).toEqual([]);
  expect(rows.map(({ item }) => [item.left, item.right, item.verdict, item.reasons])).toEqual([
    [["p-001"], ["p-002", "p-003"], "agrees", []],
    [["p-004"], [], undefined, ["definition", "scope"]],
  ]);
});
