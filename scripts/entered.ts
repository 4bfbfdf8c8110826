/** The record of a plan that is only being entered: it is not checked here, and what a command needs of it may be missing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import {
  cleaningRules,
  makeReadingCopy,
  type CleaningRule,
  type ReadingCopy,
  type Repair,
} from "../src/data/reading-copy.ts";
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

/** Returns the record of a plan and its copy as it reads. Throws Error with what to do where one is missing or cannot be read. */
export function readEntered(
  content: string,
  sources: string,
  plan: string,
): { record: EnteredRecord; copy: ReadingCopy } {
  const missing = missingPlan(content, plan);
  if (missing !== undefined) throw new Error(missing);
  if (!existsSync(sources))
    throw new Error(`there is no folder ${sources}: --sources must name the folder of the copies`);
  const found = join(sources, `${plan}.txt`);
  if (!existsSync(found)) throw new Error(`there is no copy ${found}: put the text as it was found there`);
  const path = join(content, "plans", plan, "plan.yaml");
  const record = readRecord(path, plan);
  return { record, copy: readCopyOf(path, readFileSync(found, "utf8"), record.copy) };
}

/** Returns a copy as it reads by the record at `path`. Throws Error with what to do where a repair is of another text. */
export function readCopyOf(path: string, text: string, { rules, repairs = [] }: EnteredRecord["copy"]): ReadingCopy {
  try {
    return makeReadingCopy(text, rules, repairs);
  } catch (error) {
    throw new Error(
      `${path}, copy.repairs: ${(error as Error).message}: each quotes as printed what the copy has at its at, one for one passage; mend it`,
      { cause: error },
    );
  }
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
  const repairs: unknown = record?.copy?.repairs ?? [];
  if (!Array.isArray(repairs) || !repairs.every(isRepair))
    throw new Error(`${path}: copy.repairs is no list of entries with at, printed and read: ${look}; mend it`);
  return record as EnteredRecord;
}

function isRepair(entry: unknown): entry is Repair {
  const said = (entry ?? {}) as Partial<Record<keyof Repair, unknown>>;
  return [said.at, said.printed, said.read].every((text) => typeof text === "string");
}
