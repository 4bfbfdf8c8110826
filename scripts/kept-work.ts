/** Work of the last build whose result follows from a text alone, as a picture from its drawing: kept under a hash of that text. */
import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export class KeptWork {
  readonly #folder: string;
  readonly #code: string;
  readonly #used = new Set<string>();

  /** `code` is what the result depends on besides: the hash of the code that does the work. */
  constructor(folder: string, code: string) {
    mkdirSync(folder, { recursive: true });
    [this.#folder, this.#code] = [folder, code];
  }

  /** Returns what `make` made of `text`, now or in the last build. */
  of(text: string, make: () => Uint8Array): Uint8Array {
    const name = hash("sha256", `${this.#code}\n${text}`, "hex").slice(0, 40);
    this.#used.add(name);
    const file = join(this.#folder, name);
    if (existsSync(file)) return readFileSync(file);
    const made = make();
    // Whole or not at all, whatever ends the build meanwhile.
    writeFileSync(`${file}.part`, made);
    renameSync(`${file}.part`, file);
    return made;
  }

  /** Forgets what this build did not ask for. */
  close(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
  }
}
