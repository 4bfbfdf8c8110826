/**
 * The pages of the last build of an edition, each with what it read. A page whose properties and whose every read are what they
 * were is taken from there; where anything is in doubt it is rendered.
 */
import { hash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

type Page = {
  /** What the route gives the page. */
  readonly props: string;
  /** Where its reads stand in the list of all. */
  readonly reads: readonly number[];
  readonly size: number;
  readonly time: number;
};

type Manifest = {
  /** Of the code, and of what every page rests on. */
  readonly ground: string;
  /** Everything that any page read, and what stood there. */
  readonly reads: readonly (readonly [read: string, print: string])[];
  readonly pages: Readonly<Record<string, Page>>;
};

/** What cannot be told from another state is never the same. */
const unknown = "";

/** Returns a hash of a value, `unknown` for one that holds functions. */
function digest(value: unknown): string {
  try {
    return hash("sha256", JSON.stringify(value, (_, each: unknown) => plain(each)) ?? "undefined", "base64url");
  } catch {
    return unknown;
  }
}

/** What JSON would leave out or take for something else; a text is its characters, however they are held in memory. */
function plain(value: unknown): unknown {
  if (value === undefined) return { undefined: true };
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (typeof value === "function" || typeof value === "symbol") throw new TypeError("cannot be told from another");
  if (typeof value === "number" && !Number.isFinite(value)) return { number: String(value) };
  return value;
}

/** The pages in a folder of the cache. `print` returns what stands under a read now. */
export class KeptPages {
  readonly #folder: string;
  readonly #print: (read: string) => unknown;
  readonly #ground: string;
  readonly #before: Manifest | undefined;
  readonly #same: readonly boolean[];
  readonly #prints = new Map<string, string>();
  readonly #reads = new Map<string, number>();
  readonly #pages: Record<string, Page> = {};

  constructor(
    folder: string,
    { ground, print }: { readonly ground: unknown; readonly print: (read: string) => unknown },
  ) {
    this.#folder = folder;
    this.#print = print;
    this.#ground = digest(ground);
    const before = readManifest(this.#manifest);
    this.#before = this.#ground !== unknown && before?.ground === this.#ground ? before : undefined;
    this.#same = (this.#before?.reads ?? []).map(([read, was]) => was !== unknown && was === this.#printed(read));
    if (this.#before === undefined) rmSync(join(folder, "pages"), { recursive: true, force: true });
    // Whatever stops this build, the next one finds either all or nothing.
    rmSync(this.#manifest, { force: true });
    mkdirSync(folder, { recursive: true });
  }

  get #manifest(): string {
    return join(this.#folder, "pages.json");
  }

  #file(name: string): string {
    return join(this.#folder, "pages", name);
  }

  #printed(read: string): string {
    const known = this.#prints.get(read);
    if (known !== undefined) return known;
    const made = digest(this.#print(read));
    this.#prints.set(read, made);
    return made;
  }

  #indexOf(read: string): number {
    const known = this.#reads.get(read);
    if (known !== undefined) return known;
    this.#reads.set(read, this.#reads.size);
    return this.#reads.size - 1;
  }

  /** Puts the page of a file's name into `target` as it was; false where it may be different now. */
  take(name: string, props: unknown, target: string): boolean {
    const page = this.#before?.pages[name];
    if (!page || page.props === unknown || page.props !== digest(props) || !page.reads.every((i) => this.#same[i]))
      return false;
    const file = this.#file(name);
    // It shares its bytes with the sites that were built: who wrote into one of these changed it.
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat || stat.size !== page.size || stat.mtimeMs !== page.time) return false;
    put(file, join(target, name));
    this.#pages[name] = { ...page, reads: page.reads.map((i) => this.#indexOf(this.#before!.reads[i]![0])) };
    return true;
  }

  /** Keeps a page that was rendered, and puts it into `target`. */
  keep(
    name: string,
    content: Uint8Array,
    { props, reads, target }: { readonly props: unknown; readonly reads: readonly string[]; readonly target: string },
  ): void {
    const file = this.#file(name);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    put(file, join(target, name));
    const { size, mtimeMs: time } = statSync(file);
    const indices = reads.map((read) => this.#indexOf(read));
    this.#pages[name] = { props: digest(props), reads: indices, size, time };
  }

  /** Ends a build: what it did not have is forgotten. */
  close(): void {
    for (const name of Object.keys(this.#before?.pages ?? {}))
      if (!this.#pages[name]) rmSync(this.#file(name), { force: true });
    const reads = [...this.#reads.keys()].map((read) => [read, this.#printed(read)] as const);
    const manifest: Manifest = { ground: this.#ground, reads, pages: this.#pages };
    // Whole or not at all, whatever ends the build meanwhile.
    writeFileSync(`${this.#manifest}.part`, JSON.stringify(manifest));
    renameSync(`${this.#manifest}.part`, this.#manifest);
  }
}

function readManifest(file: string): Manifest | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : undefined;
}

/** Puts a file where none is: as the same bytes where both lie on one disk. Throws Error where one is. */
function put(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) throw new Error(`two pages would be ${target}`);
  try {
    linkSync(file, target);
  } catch (error) {
    if (!["EXDEV", "EPERM", "EMLINK", "ENOTSUP"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    copyFileSync(file, target);
  }
}
