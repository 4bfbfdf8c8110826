/** The record of a plan that is only being entered: it is not checked here, and what a command needs of it may be missing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { cleaningRules, type CleaningRule, type Repair } from "../src/data/reading-copy.ts";
import type { PlanKind } from "../src/data/vocabulary.ts";
import { missingPlan } from "./asking.ts";

export type EnteredRecord = {
  readonly place: string;
  readonly kind: PlanKind;
  readonly period?: string | number;
  readonly copy: { readonly rules: readonly CleaningRule[]; readonly repairs?: readonly Repair[] };
  readonly held?: readonly string[];
  readonly corrections?: readonly { readonly at: string; readonly taken: string }[];
};

/** Returns the record of a plan and its copy. Throws Error with what to do where one is missing or cannot be read. */
export function readEntered(content: string, sources: string, plan: string): { record: EnteredRecord; text: string } {
  const missing = missingPlan(content, plan);
  if (missing !== undefined) throw new Error(missing);
  if (!existsSync(sources))
    throw new Error(`there is no folder ${sources}: --sources must name the folder of the copies`);
  const copy = join(sources, `${plan}.txt`);
  if (!existsSync(copy)) throw new Error(`there is no copy ${copy}: put the text as it was found there`);
  return { record: readRecord(join(content, "plans", plan, "plan.yaml"), plan), text: readFileSync(copy, "utf8") };
}

function readRecord(path: string, plan: string): EnteredRecord {
  if (!existsSync(path))
    throw new Error(`there is no ${path}: put the record back, or move the folder away and take the file in again`);
  const document = parseDocument(readFileSync(path, "utf8"), { prettyErrors: false });
  const look = `npm run check -- --plan ${plan} names the line`;
  if (document.errors.length > 0) throw new Error(`${path} is not YAML: ${look}; mend it and ask again`);
  const record = document.toJS() as Partial<EnteredRecord> | null;
  const rules: unknown = record?.copy?.rules;
  if (!Array.isArray(rules) || !rules.every((rule) => cleaningRules.some((known) => known === rule)))
    throw new Error(`${path} has no list copy.rules: write which of ${cleaningRules.join(", ")} the copy needs, or []`);
  return record as EnteredRecord;
}
