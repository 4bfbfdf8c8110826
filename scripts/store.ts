/** Where it is kept what the next build of a content need not do again. */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { forget, touch } from "./engine.ts";

const stores = ".cache/kept";

/** Returns the folder of a content's store. */
export function storeOf(content: string): string {
  const name = createHash("sha256")
    .update(JSON.stringify([resolve(content), process.env.PAGES_DIR]))
    .digest("hex");
  return join(stores, name.slice(0, 20));
}

/** The same, made and marked as used; the stores of a few contents are kept. */
export function openStore(content: string): string {
  const own = storeOf(content);
  mkdirSync(own, { recursive: true });
  touch(own);
  forget(stores, 4);
  return own;
}
