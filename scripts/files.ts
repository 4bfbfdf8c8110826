/** Files of the site that are no pages: written into a folder, and from there into the built site. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile } from "../src/site-files.ts";

/** Writes the files under `folder` and returns how many. Throws Error where two have one address. */
export async function writeFiles(folder: string, files: AsyncIterable<SiteFile> | Iterable<SiteFile>): Promise<number> {
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
  return count;
}

/** Moves what is under `folder` to the same places under `target`. Throws Error where a file is there already. */
export function moveInto(folder: string, target: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), join(target, entry.name)];
    if (!existsSync(to)) renameSync(from, to);
    else if (entry.isDirectory()) moveInto(from, to);
    else throw new Error(`${to} is written twice`);
  }
  rmSync(folder, { recursive: true });
}

/** Returns the paths of all files under a folder, with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
