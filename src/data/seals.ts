/** Seals: a plan's record holds the SHA-256 of all that its numbers rest on, as it was when last held against the copy. */
import { parse as parseCsv } from "csv-parse/sync";
import { createHash } from "node:crypto";
import { parse as parseYaml } from "yaml";
import type { SourceFile } from "./files.ts";
import type { Problem } from "./problems.ts";

/** What is sealed, in the order of the record; each says which file a broken seal is about. */
const sealed = {
  facts: "facts.csv",
  set_aside: "set-aside.csv",
  tasks: "tasks.csv",
  // A factor changed from 1 to 10 changes what every number in the unit is worth.
  units: "../../units.yaml",
  // Which copy was read, and how it was mended.
  copy: "plan.yaml",
  // Whether the whole of it was, or which sections: another answer owes other rows.
  coverage: "plan.yaml",
} as const;
type SealKey = keyof typeof sealed;
const sealKeys = Object.keys(sealed) as SealKey[];
/** What a broken seal is about, where the file's name does not say it. */
const named: Partial<Record<SealKey, string>> = {
  units: "a unit of its facts ",
  copy: "the copy’s record ",
  coverage: "which sections are held ",
};

/** Returns the SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sealOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * Returns the seals of a plan's files as they are; a file that is missing or cannot be read has the seal of "". `files` are all
 * of the edition, `record` is the name of the plan's plan.yaml.
 */
export function sealsOf(files: readonly SourceFile[], record: string): Record<SealKey, string> {
  const text = (name: string) => files.find((file) => file.name === name)?.text ?? "";
  const beside = (name: string) => text(record.replace("plan.yaml", name));
  const facts = beside("facts.csv");
  return {
    facts: sealOf(facts),
    set_aside: sealOf(beside("set-aside.csv")),
    tasks: sealOf(beside("tasks.csv")),
    units: sealOf(unitsOf(facts, text("units.yaml"))),
    copy: sealOf(blockOf(text(record), "copy")),
    coverage: sealOf([blockOf(text(record), "coverage"), blockOf(text(record), "held")].join("\n").trimEnd()),
  };
}

/** The units that the facts are stated in, a line each with what it is worth, in the order of their ids. */
function unitsOf(facts: string, list: string): string {
  try {
    const used = new Set((parseCsv(facts, { columns: true }) as { unit?: string }[]).map(({ unit }) => unit ?? ""));
    const units = parseYaml(list) as { id: string; canonical?: string; factor?: number }[];
    return units
      .filter(({ id }) => used.has(id))
      .map(({ id, canonical, factor }) => `${id} ${canonical ?? id} ${String(factor ?? 1)}`)
      .sort((a, b) => (a < b ? -1 : 1))
      .join("\n");
  } catch {
    // Files that cannot be read have problems of their own.
    return "";
  }
}

/** The lines of one top-level key of a record. */
function blockOf(record: string, key: string): string {
  return new RegExp(`^${key}:.*\\n(?:(?:[ #].*)?\\n)*`, "m").exec(`${record.trimEnd()}\n`)?.[0].trimEnd() ?? "";
}

/** Returns a problem for each thing of a plan that is not what was verified. */
export function checkSeals(files: readonly SourceFile[]): Problem[] {
  return files
    .filter(({ name }) => name.endsWith("/plan.yaml"))
    .flatMap((record) => {
      const now = sealsOf(files, record.name);
      const expected = `npm run verify -- --sources DIR --plan ${record.name.split("/").at(-2)} --seal`;
      const say = (file: string, message: string): Problem => ({ file, line: 0, column: "", message, expected });
      // A plan that is being entered has no seal yet: that is one thing to do, not six.
      if (blockOf(record.text, "verified") === "") return [say(record.path, "was never verified")];
      return sealKeys.flatMap((key): Problem[] => {
        const then = readSeal(record.text, key);
        if (then === now[key]) return [];
        const message = `${named[key] ?? ""}${then === undefined ? "was never verified" : "changed since it was verified"}`;
        const file = key === "units" ? record.path : record.path.replace("plan.yaml", sealed[key]);
        return [say(file, message)];
      });
    });
}

/** Returns the text of a plan.yaml with these seals; all other lines stay as they are. */
export function withSeals(record: string, seals: Readonly<Record<SealKey, string>>): string {
  const lines = `verified:\n${sealKeys.map((key) => `  ${key}: ${seals[key]}\n`).join("")}`;
  const block = /^verified:[ \t]*\n(?: .*\n)*/m;
  const whole = `${record.trimEnd()}\n`;
  return block.test(whole) ? whole.replace(block, lines) : whole + lines;
}

function readSeal(record: string, key: SealKey): string | undefined {
  return new RegExp(`^ +${key}: *"?([0-9a-f]{64})"?$`, "m").exec(blockOf(record, "verified"))?.[1];
}
