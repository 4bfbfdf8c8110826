/**
 * Where a build works until the new site is whole, and how that takes the place of the old one. Folders of builds that were
 * killed are removed by the next one, and an old site that was left aside between two steps of a swap goes back to its place.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const cache = ".cache";

/** Whether a process of that number runs. One with our own number is dead: numbers come again, in containers at once. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What tells a process from every other of the same number: when it began, where the system says so. */
function bornAt(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[19]!;
  } catch {
    return "";
  }
}

/** Whether the process that had the number when it was born then is still at work: a number alone comes again. */
function lives(pid: number, born: string): boolean {
  return pid > 0 && isAlive(pid) && bornAt(pid) === born;
}

/**
 * Takes the checkout for this process until the returned function is called: builds of one checkout share what Astro writes
 * beside them, whatever edition they are of. Throws Error where another build is at work.
 */
export function takeCheckout(folder = cache): () => void {
  mkdirSync(folder, { recursive: true });
  // It says which process it is.
  const lock = join(folder, "building");
  const own = `${process.pid} ${bornAt(process.pid)}`;
  for (const last of [false, true])
    try {
      writeFileSync(lock, own, { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const [pid = "", born = ""] = readFileSync(lock, "utf8").split(" ");
      if (lives(Number(pid), born) || last)
        throw new Error(`another build is at work in this checkout (process ${pid}); wait for it, or end it`);
      rmSync(lock, { force: true });
    }
  throw new Error(`${lock} cannot be taken`);
}

/** The nearest folder above a path that is there. */
function standing(path: string): string {
  return existsSync(path) ? path : standing(dirname(path));
}

const device = (path: string): number => statSync(standing(resolve(path))).dev;

export type Workplace = {
  /** The folder that becomes the site. */
  readonly fresh: string;
  /** Puts it where the old site is, which goes. */
  readonly swap: () => void;
  /** Removes what is left of the work. Safe to call again. */
  readonly clear: () => void;
};

/** Throws Error, before anything is built, where a finished site could not be put in the target's place. */
export function openWorkplace(target: string): Workplace {
  const place = resolve(target);
  if (existsSync(place) && device(place) !== device(dirname(place)))
    throw new Error(
      `${target} is a mounted folder, which no finished site can take the place of; choose a folder within it`,
    );
  // A folder moves in one step on one disk only: the work stands on the target's.
  const yard = device(cache) === device(dirname(place)) ? resolve(cache) : dirname(place);
  mkdirSync(yard, { recursive: true });
  const prefix = `.build-${basename(place)}-`;
  mend(yard, prefix, place);
  const work = mkdtempSync(join(yard, `${prefix}${process.pid}-${bornAt(process.pid)}-`));
  const [fresh, old] = [join(work, "site"), join(work, "old")];
  const clear = () => rmSync(work, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    clear();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return {
    fresh,
    swap: () => {
      mkdirSync(dirname(place), { recursive: true });
      if (existsSync(place)) renameSync(place, old);
      renameSync(fresh, place);
    },
    clear: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      clear();
    },
  };
}

/** Removes the folders of builds that are dead; a site that one of them had moved aside goes back where none is. */
function mend(yard: string, prefix: string, place: string): void {
  for (const name of readdirSync(yard)) {
    const [, pid, born] = (name.startsWith(prefix) && /^(\d+)-(\d*)-/.exec(name.slice(prefix.length))) || [];
    // Number 1 is alive in every container, and another process in each.
    if (pid === undefined || lives(Number(pid), born!)) continue;
    const old = join(yard, name, "old");
    if (!existsSync(place) && existsSync(old)) renameSync(old, place);
    rmSync(join(yard, name), { recursive: true, force: true });
  }
}
