/** plan.yaml: the record of one source document, of the copy we read and of what is wrong with it. */
import { z } from "zod";
import { daySchema, idSchema, isDay, matching, parseRecord, textSchema } from "./documents.ts";
import type { SourceFile } from "./files.ts";
import { sourceLanguage } from "./languages.ts";
import type { Plan } from "./model.ts";
import { expectedPeriod, parsePeriod } from "./periods.ts";
import { longestQuotation, quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { cleaningRules, parseSpan } from "./reading-copy.ts";
import type { Row } from "./rows.ts";
import { nameKeys, optionalProseKeys, proseKeys, schemaIn, textAt } from "./text-keys.ts";
import { coverages, languages, planKinds, type Languages } from "./vocabulary.ts";

const sha256 = matching(/^[0-9a-f]{64}$/, "64 hexadecimal digits");

const span = z.string().superRefine((text, context) => {
  if (!parseSpan(text))
    context.addIssue({
      code: "custom",
      message: `${quote(text)} is not a place`,
      params: { expected: "line:first-last in the copy, as 37:5-9" },
    });
});

// Years may be written without quotes; YAML then reads a number.
const period = z.unknown().transform((given, context) => {
  const isGiven = given !== undefined && given !== null;
  const read = typeof given === "string" || typeof given === "number" ? parsePeriod(String(given)) : undefined;
  if (read) return read;
  const message = isGiven
    ? `${quote(typeof given === "string" ? given : JSON.stringify(given))} is not a period`
    : "is missing";
  context.addIssue({ code: "custom", message, params: { expected: expectedPeriod } });
  return z.NEVER;
});

const date = z.string().superRefine((text, context) => {
  if (isDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return;
  const expected = "a day, month or year in quotes, as 2020-06-09, 2020-06 or 2020";
  context.addIssue({ code: "custom", message: `${quote(text)} is not a date`, params: { expected } });
});

/** Text that quotes a copy: what is printed may be empty of sense but not of characters, and short. */
const quotation = matching(
  new RegExp(`^[^]{1,${longestQuotation}}$`, "u"),
  `1 to ${longestQuotation} characters of the copy`,
);

/** The document's own title, as far as a source may be quoted. */
const title = schemaIn(sourceLanguage, "name").superRefine((text, context) => {
  const length = [...text].length;
  if (length <= longestQuotation) return;
  const expected = `at most ${longestQuotation}`;
  context.addIssue({ code: "custom", message: `has ${length} characters`, params: { expected } });
});

const sourceKeys = z.strictObject({
  ...nameKeys("publisher"),
  published: daySchema.nullable(),
  ...optionalProseKeys("note"),
});

const repairKeys = z.strictObject({
  at: span,
  printed: quotation,
  read: z.string(),
  ...proseKeys("reason"),
});

const correctionKeys = z.strictObject({
  at: span,
  printed: quotation,
  taken: textSchema,
  ...proseKeys("reason"),
});

const copyKeys = z.strictObject({
  sha256,
  rules: z.array(z.enum(cleaningRules)),
  repairs: z.array(repairKeys),
});

const verifiedKeys = z.strictObject({
  facts: sha256,
  set_aside: sha256,
  tasks: sha256.optional(),
  units: sha256.optional(),
  copy: sha256.optional(),
  coverage: sha256.optional(),
});

const defectKeys = z.strictObject({ ...proseKeys("text") });

const outlineKeys = z.strictObject({ section: textSchema, ...nameKeys("title") });

export const planKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("title", title),
  ...nameKeys("short"),
  place: idSchema,
  ...nameKeys("issuer"),
  date,
  ...optionalProseKeys("date_note"),
  period,
  kind: z.enum(planKinds),
  coverage: z.enum(coverages),
  held: z.array(textSchema).optional(),
  source: sourceKeys,
  copy: copyKeys,
  verified: verifiedKeys.optional(),
  defects: z.array(defectKeys),
  corrections: z.array(correctionKeys),
  outline: z.array(outlineKeys),
});

const planSchema = planKeys
  .superRefine(({ coverage, held }, context) => {
    if ((coverage === "part") === (held !== undefined && held.length > 0)) return;
    const message = coverage === "part" ? "is missing" : "stands beside coverage: whole";
    const expected = coverage === "part" ? "the sections that are held" : "none, as a whole document holds all";
    context.addIssue({ code: "custom", message, path: ["held"], params: { expected } });
  })
  .transform(({ source, copy, verified, ...p }): Plan => ({
    id: p.id,
    title: textAt(p, "title"),
    short: textAt(p, "short"),
    place: p.place,
    issuer: textAt(p, "issuer"),
    date: p.date,
    dateNote: textAt(p, "date_note"),
    period: p.period,
    kind: p.kind,
    coverage: p.coverage,
    held: p.held ?? [],
    source: {
      publisher: textAt(source, "publisher"),
      published: source.published ?? undefined,
      note: textAt(source, "note"),
    },
    copy: {
      sha256: copy.sha256,
      rules: copy.rules,
      repairs: copy.repairs.map(({ at, printed, read, ...e }) => ({
        at,
        printed,
        read,
        reason: textAt(e, "reason"),
      })),
    },
    verified: { facts: verified?.facts ?? "", setAside: verified?.set_aside ?? "" },
    defects: p.defects.map((e) => textAt(e, "text")),
    corrections: p.corrections.map(({ at, printed, taken, ...e }) => ({
      at,
      printed,
      taken,
      reason: textAt(e, "reason"),
    })),
    outline: p.outline.map(({ section, ...e }) => ({ section, title: textAt(e, "title") })),
  }));

/** Returns the plan's record, undefined where it is not right. `verified` is empty where the plan never was. */
export function parsePlan(
  file: SourceFile,
  spoken: Languages = languages,
): [row: Row<Plan> | undefined, problems: Problem[]] {
  return parseRecord(file, planSchema, spoken);
}
