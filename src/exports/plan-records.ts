/** The parts of a plan's record that no table holds: defects, corrections, repairs and the outline. */
import { keysIn, spokenOnly } from "../data/languages.ts";
import type { Plan } from "../data/model.ts";
import type { Languages } from "../data/vocabulary.ts";

/** Returns them with the names of plan.yaml, in the languages of the edition. */
export function planRecord(plan: Plan, spoken: Languages): Readonly<Record<string, unknown>> {
  const whole = {
    date_note: plan.dateNote?.zh ?? null,
    date_note_en: plan.dateNote?.en ?? null,
    source_note: plan.source.note?.zh ?? null,
    source_note_en: plan.source.note?.en ?? null,
    rules: plan.copy.rules,
    defects: plan.defects.map(({ zh, en }) => ({ text: zh, text_en: en })),
    corrections: plan.corrections.map(({ at, printed, taken, reason }) => ({
      at,
      printed,
      taken,
      reason: reason.zh,
      reason_en: reason.en,
    })),
    repairs: plan.copy.repairs.map(({ at, printed, read, reason }) => ({
      at,
      printed,
      read,
      reason: reason.zh,
      reason_en: reason.en,
    })),
    outline: plan.outline.map(({ section, title }) => ({ section, title: title.zh, title_en: title.en })),
  };
  return spokenOnly(whole, spoken);
}

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
    date_note: nullableText,
    date_note_en: nullableText,
    source_note: nullableText,
    source_note_en: nullableText,
    rules: { type: "array", items: text },
    defects: listOf(spoken, "text", "text_en"),
    corrections: listOf(spoken, "at", "printed", "taken", "reason", "reason_en"),
    repairs: listOf(spoken, "at", "printed", "read", "reason", "reason_en"),
    outline: listOf(spoken, "section", "title", "title_en"),
  };
  return spokenOnly(whole, spoken);
}
