/** A copy of the small edition on disk that a test may change, and scripts run on it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFiles } from "../../src/data/files.ts";
import { sealsOf, withSeals } from "../../src/data/seals.ts";

/** Returns the path of a fresh copy of the small edition. */
export function copySmall(): string {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  cpSync("tests/fixtures/small", folder, { recursive: true });
  return folder;
}

/** Replaces `before` in a file of the folder; throws where it does not stand there. */
export function change(folder: string, name: string, before: string, after: string): void {
  const text = readFileSync(join(folder, name), "utf8");
  if (!text.includes(before)) throw new RangeError(`${name} has no ${before}`);
  writeFileSync(join(folder, name), text.replace(before, after));
}

/** Runs a script on the edition, as npm run does, and returns what it printed and its exit code. */
export function runScript(script: string, content: string, ...args: string[]) {
  const plain = ["--import", "./scripts/plain-errors.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...plain, `scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: "utf8",
  });
  return { code: status, out: stdout, problems: stderr };
}

/** Seals the plans of an edition as they are now, as somebody does who held the change against the copy. */
export function reseal(folder: string): void {
  const files = readFiles(folder);
  for (const { name, text } of files.filter((file) => file.name.endsWith("/plan.yaml")))
    writeFileSync(join(folder, name), withSeals(text, sealsOf(files, name)));
}
