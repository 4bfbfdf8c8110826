/** comparisons.yaml: what people decided where no rule can. */
import { z } from "zod";
import { matching, parseList } from "./documents.ts";
import type { SourceFile } from "./files.ts";
import type { Decision } from "./model.ts";
import type { Parsed } from "./rows.ts";
import { proseKeys, textAt } from "./text-keys.ts";
import {
  comparabilities,
  comparabilityReasons,
  comparisonKinds,
  languages,
  verdictsOf,
  type Languages,
  type Verdict,
} from "./vocabulary.ts";

const factIds = matching(/^[^\s+]+(?:\+[^\s+]+)*$/, "ids of facts joined by +").transform((text) => text.split("+"));

const verdicts = [...new Set(Object.values(verdictsOf).flat())] as [Verdict, ...Verdict[]];

export const decisionKeys = z.strictObject({
  kind: z.enum(comparisonKinds),
  left: factIds,
  right: factIds.optional(),
  verdict: z.enum(verdicts).optional(),
  class: z.enum(comparabilities),
  reasons: z.array(z.enum(comparabilityReasons)).default([]),
  ...proseKeys("caveat"),
});

const decisionSchema = decisionKeys
  .superRefine(({ kind, verdict, class: comparability, reasons }, context) => {
    const allowed: readonly Verdict[] = verdictsOf[kind];
    if (verdict && !allowed.includes(verdict)) {
      const expected = allowed.join(", ") || "none, as it answers with a percentage";
      const message = `"${verdict}" is not a verdict of the kind ${kind}`;
      context.addIssue({ code: "custom", message, path: ["verdict"], params: { expected } });
    }
    if (comparability !== "comparable" && reasons.length === 0) {
      const expected = comparabilityReasons.join(", ");
      context.addIssue({ code: "custom", message: "is missing", path: ["reasons"], params: { expected } });
    }
  })
  .transform(({ kind, left, right, verdict, class: comparability, reasons, ...e }): Decision => ({
    kind,
    left,
    right: right ?? [],
    verdict,
    class: comparability,
    reasons,
    caveat: textAt(e, "caveat"),
  }));

/** Returns the decisions in the order of the file. */
export function parseDecisions(file: SourceFile, spoken: Languages = languages): Parsed<Decision> {
  return parseList(file, decisionSchema, spoken);
}
