/** Seals: a plan's record holds the SHA-256 of its tables as they were when last held against the copy. */
import { createHash } from "node:crypto";
import type { SourceFile } from "./files.ts";
import type { Problem } from "./problems.ts";

/** The tables that are held against the copy, and the key of `verified` that seals each. */
const sealedFiles = { facts: "facts.csv", set_aside: "set-aside.csv" } as const;
type SealKey = keyof typeof sealedFiles;

/** Returns the SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sealOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Returns a problem for each table of a plan that is not what was verified. */
export function checkSeals(files: readonly SourceFile[]): Problem[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  return files
    .filter(({ name }) => name.endsWith("/plan.yaml"))
    .flatMap((record) =>
      Object.entries(sealedFiles).flatMap(([key, name]): Problem[] => {
        const table = byName.get(record.name.replace("plan.yaml", name));
        const sealed = readSeal(record.text, key as SealKey);
        if (!table || sealed === sealOf(table.text)) return [];
        const message = sealed === undefined ? "was never verified" : "changed since it was verified";
        const plan = record.name.split("/").at(-2);
        const expected = `npm run verify -- --sources DIR --plan ${plan} --seal`;
        return [{ file: table.path, line: 0, column: "", message, expected }];
      }),
    );
}

/** Returns the text of a plan.yaml with the seals of the two tables; all other lines stay as they are. */
export function withSeals(record: string, facts: string, setAside: string): string {
  const seals = { facts: sealOf(facts), set_aside: sealOf(setAside) };
  const hasBlock = /^verified:\s*$/m.test(record);
  if (!hasBlock) return `${record.trimEnd()}\nverified:\n  facts: ${seals.facts}\n  set_aside: ${seals.set_aside}\n`;
  return Object.entries(seals).reduce((text, [key, seal]) => {
    const line = sealLine(key as SealKey);
    return line.test(text)
      ? text.replace(line, `$1${seal}`)
      : text.replace(/^verified:\s*$/m, `verified:\n  ${key}: ${seal}`);
  }, record);
}

function readSeal(record: string, key: SealKey): string | undefined {
  return sealLine(key).exec(record)?.[2];
}

function sealLine(key: SealKey): RegExp {
  // `facts` and `set_aside` are keys of `verified` alone, so their indented line is the seal.
  return new RegExp(`^( +${key}: *)"?([0-9a-f]*)"?$`, "m");
}
