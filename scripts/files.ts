/** The stage of the build that writes every file that is no page into the built site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile } from "../src/site-files.ts";

/** Writes the files under `folder` and says how many. Throws Error where two have one address, or a page has it. */
export async function writeFiles(folder: string, files: AsyncIterable<SiteFile>): Promise<string> {
  const made = new Set<string>();
  let count = 0;
  for await (const { path, content } of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    // wx: what is there already is not written over.
    writeFileSync(target, content, { flag: "wx" });
    count++;
  }
  return `${count} files`;
}
