/**
 * What a page reads of the edition. A build after a change renders only the pages that read something that is different now,
 * so everything that follows from the value of a fact is read through here, each under a name and an id.
 */
/** Where it is noted what is read: at first what the modules read while they are loaded, then what one page does, or nowhere. */
let heard: Set<string> | undefined = new Set<string>();

/** What stands under a name: by its id, "*" for all of it. */
const prints = new Map<string, (id: string) => unknown>();

function note(name: string, id: string): void {
  heard?.add(`${name} ${id}`);
}

/** Runs `work` unheard: what it reads is heard as its result. */
function aside<Value>(work: () => Value): Value {
  const before = heard;
  heard = undefined;
  try {
    return work();
  } finally {
    heard = before;
  }
}

/** Returns `get`, each answer noted; `print` is what tells one answer from another, where that is not the answer itself. */
export function noted<Value>(
  name: string,
  get: (id: string) => Value,
  print: (id: string) => unknown = get,
): (id: string) => Value {
  prints.set(name, print);
  return (id) => {
    note(name, id);
    return aside(() => get(id));
  };
}

/** Returns an object or a list; who looks at any of it has read the whole. */
export function notedWhole<Value extends object>(name: string, value: Value): Value {
  prints.set(name, () => value);
  return new Proxy(value, {
    get(target, key) {
      note(name, "*");
      const found: unknown = Reflect.get(target, key, target);
      return typeof found === "function" ? (found.bind(target) as unknown) : found;
    },
    has(target, key) {
      note(name, "*");
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      note(name, "*");
      return Reflect.ownKeys(target);
    },
  });
}

/** A map whose values may be made when they are first asked for; who asks for one has read that one, who walks through it all. */
export class NotedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #name: string;
  readonly #ids: () => ReadonlySet<string>;
  readonly #get: (id: string) => Value | undefined;
  readonly [Symbol.toStringTag] = "NotedMap";

  constructor(
    name: string,
    ids: () => ReadonlySet<string>,
    get: (id: string) => Value | undefined,
    print: (id: string) => unknown = get,
  ) {
    prints.set(name, (id) => (id === "*" ? [...ids()].map((each) => [each, print(each)]) : ids().has(id) && print(id)));
    [this.#name, this.#ids, this.#get] = [name, ids, get];
  }

  #all(): ReadonlySet<string> {
    note(this.#name, "*");
    return aside(this.#ids);
  }

  get size(): number {
    return this.#all().size;
  }
  has(id: string): boolean {
    note(this.#name, id);
    return aside(() => this.#ids().has(id));
  }
  get(id: string): Value | undefined {
    note(this.#name, id);
    return aside(() => this.#get(id));
  }
  keys() {
    return this.#all().keys();
  }
  values() {
    return this.#entries().values();
  }
  entries() {
    return this.#entries().entries();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  #entries(): Map<string, Value> {
    const ids = this.#all();
    return aside(() => new Map([...ids].map((id) => [id, this.#get(id)!])));
  }
  forEach(work: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.entries()) work(value, id, this);
  }
}

/** What builds ask of the modules that render the pages. */
export type Reads = {
  /** Returns what was read until now, and listens no more. */
  readonly loaded: () => readonly string[];
  /** Runs `work` and returns what it read, besides its result. One at a time. */
  readonly hear: <Value>(
    work: () => Promise<Value>,
  ) => Promise<{ readonly value: Value; readonly reads: readonly string[] }>;
  /** What tells what was read from another state of it: the same for the same. */
  readonly print: (read: string) => unknown;
};

const reads: Reads = {
  loaded() {
    const own = [...(heard ?? [])];
    heard = undefined;
    return own;
  },
  async hear(work) {
    if (heard) throw new Error("what two pages read at once cannot be told apart");
    const own = (heard = new Set<string>());
    try {
      const value = await work();
      return { value, reads: [...own] };
    } finally {
      heard = undefined;
    }
  },
  print(read) {
    const at = read.indexOf(" ");
    const print = prints.get(read.slice(0, at));
    return print?.(read.slice(at + 1));
  },
};

// Builds render through the modules that Astro compiled, and these export nothing that is not a page.
Object.defineProperty(globalThis, Symbol.for("side-by-side.reads"), { value: reads, configurable: true });
