/** The parts of a plan's record that no table holds: defects, corrections, repairs and the outline. */
import { columnsOf, inEveryLanguage, keysIn, spokenOnly, underKeys } from "../data/languages.ts";
import type { Plan, Text } from "../data/model.ts";
import type { Languages } from "../data/vocabulary.ts";

/** Returns them with the names of plan.yaml, in the languages of the edition. */
export function planRecord(plan: Plan, spoken: Languages): Readonly<Record<string, unknown>> {
  const whole = {
    ...underKeys("date_note", orNull(plan.dateNote)),
    ...underKeys("source_note", orNull(plan.source.note)),
    rules: plan.copy.rules,
    defects: plan.defects.map((text) => underKeys("text", text)),
    corrections: plan.corrections.map(({ at, printed, taken, reason }) => ({
      at,
      printed,
      taken,
      ...underKeys("reason", reason),
    })),
    repairs: plan.copy.repairs.map(({ at, printed, read, reason }) => ({
      at,
      printed,
      read,
      ...underKeys("reason", reason),
    })),
    outline: plan.outline.map(({ section, title }) => ({ section, ...underKeys("title", title) })),
  };
  return spokenOnly(whole, spoken);
}

const orNull = (text: Text | undefined) => inEveryLanguage((language) => text?.[language] ?? null);

const text = { type: "string" };
const nullableText = { type: ["string", "null"] };

function listOf(spoken: Languages, ...all: readonly string[]) {
  const names = keysIn(all, spoken);
  return {
    type: "array",
    items: {
      type: "object",
      required: names,
      additionalProperties: false,
      properties: Object.fromEntries(names.map((name) => [name, text])),
    },
  };
}

/** JSON Schema of the properties of `planRecord`. */
export function planRecordSchema(spoken: Languages): Readonly<Record<string, unknown>> {
  const whole = {
    ...underKeys(
      "date_note",
      inEveryLanguage(() => nullableText),
    ),
    ...underKeys(
      "source_note",
      inEveryLanguage(() => nullableText),
    ),
    rules: { type: "array", items: text },
    defects: listOf(spoken, ...columnsOf("text")),
    corrections: listOf(spoken, "at", "printed", "taken", ...columnsOf("reason")),
    repairs: listOf(spoken, "at", "printed", "read", ...columnsOf("reason")),
    outline: listOf(spoken, "section", ...columnsOf("title")),
  };
  return spokenOnly(whole, spoken);
}
