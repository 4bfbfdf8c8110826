/**
 * The code of the site as Astro compiles it, without any content: made once for each state of the code and kept in .cache/, so
 * that a build after a change of the content compiles nothing. Who changes the code, a package, Node or the address gets another.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { filesUnder } from "./files.ts";
import { run } from "./processes.ts";

const store = ".cache/engine";

/** All that what is built depends on besides the content. */
const folders = ["src", "public", "scripts"];
const files = ["astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** Returns a hash of the code of the checkout, of its packages, of Node and of what is said besides. */
export function codeHash(...besides: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (text: string | Uint8Array) => hash.update(`${text.length}\0`).update(text);
  for (const text of [process.version, process.arch, ...besides]) add(text);
  const code = folders.flatMap((folder) => filesUnder(folder).map((file) => join(folder, file)));
  for (const file of [...code.sort(), ...files]) {
    add(file);
    add(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 20);
}

/** Removes all but the `count` entries of a folder that were used last. */
export function forget(folder: string, count: number): void {
  const entries = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    at: statSync(join(folder, name)).mtimeMs,
  }));
  for (const { path } of entries.sort((a, b) => b.at - a.at).slice(count))
    rmSync(path, { recursive: true, force: true });
}

/** Says that an entry of a folder was used now. */
export function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

/**
 * Returns the folder of the compiled code for the address of a site: in site/ what every page loads, in server/ what renders them,
 * in head.json what Astro knows of them. Compiles where it is not kept. Throws Error with what Astro says.
 */
export async function engineFor(address: { readonly site: string; readonly base: string }): Promise<string> {
  const folder = resolve(store, codeHash(address.site, address.base));
  if (!existsSync(folder)) {
    mkdirSync(store, { recursive: true });
    const fresh = mkdtempSync(resolve(store, ".new-"));
    try {
      const { code, output } = await run("astro", ["build"], {
        quiet: true,
        env: { OUT_DIR: join(fresh, "site"), ENGINE_DIR: fresh, SITE_URL: address.site, BASE_PATH: address.base },
      });
      if (code !== 0) throw new Error(output.split("\n").slice(-60).join("\n"));
      renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  touch(folder);
  // One goes back and forth between two states of the code, and tests build under a base path.
  forget(store, 4);
  return folder;
}
