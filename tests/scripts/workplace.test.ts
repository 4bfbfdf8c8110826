import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkplace, takeCheckout } from "../../scripts/workplace.ts";

/** A target in a yard of its own: what lies in a folder elsewhere is worked on beside it, or in the cache. */
function inFolder(use: (target: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "workplace-"));
  try {
    use(join(folder, "site"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const yardOf = (fresh: string) => join(fresh, "../..");
const leftovers = (yard: string) => readdirSync(yard).filter((name) => name.startsWith(".build-site-"));

test("the new site takes the old one’s place when it is whole, and nothing is left over", () => {
  inFolder((target) => {
    mkdirSync(target);
    writeFileSync(join(target, "index.html"), "old");
    const { fresh, swap, clear } = openWorkplace(target);
    mkdirSync(fresh);
    writeFileSync(join(fresh, "index.html"), "new");
    expect(readFileSync(join(target, "index.html"), "utf8")).toBe("old");
    swap();
    clear();
    expect(readFileSync(join(target, "index.html"), "utf8")).toBe("new");
    expect(leftovers(yardOf(fresh))).toEqual([]);
  });
});

test("a build that was killed leaves nothing for the next: not with our own process number either", () => {
  inFolder((target) => {
    const killed = openWorkplace(target);
    mkdirSync(killed.fresh);
    const next = openWorkplace(target);
    expect(existsSync(killed.fresh)).toBe(false);
    next.clear();
    expect(leftovers(yardOf(next.fresh))).toEqual([]);
  });
});

test("the folder of a killed build goes though another process has its number by now, that of one at work stays", () => {
  inFolder((target) => {
    const first = openWorkplace(target);
    const yard = yardOf(first.fresh);
    first.clear();
    // The process that started this one lives as long as it does.
    const born = readFileSync(`/proc/${process.ppid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[19]!;
    const [dead, alive] = [`.build-site-${process.ppid}-1-dead`, `.build-site-${process.ppid}-${born}-alive`];
    for (const name of [dead, alive]) mkdirSync(join(yard, name));
    openWorkplace(target).clear();
    expect(leftovers(yard)).toEqual([alive]);
    rmSync(join(yard, alive), { recursive: true });
  });
});

test("a site that a killed build had moved aside goes back to its place", () => {
  inFolder((target) => {
    const killed = openWorkplace(target);
    const aside = join(killed.fresh, "../old");
    mkdirSync(aside);
    writeFileSync(join(aside, "index.html"), "old");
    openWorkplace(target).clear();
    expect(readFileSync(join(target, "index.html"), "utf8")).toBe("old");
  });
});

test("while a build is at work in a checkout no other begins; one that is dead is in nobody’s way", () => {
  const folder = mkdtempSync(join(tmpdir(), "checkout-"));
  const lock = join(folder, "building");
  // The process that started this one lives as long as it does.
  const born = readFileSync(`/proc/${process.ppid}/stat`, "utf8").split(") ").at(-1)!.split(" ")[19]!;
  try {
    writeFileSync(lock, `${process.ppid} ${born}`);
    expect(() => takeCheckout(folder)).toThrow(`another build is at work in this checkout (process ${process.ppid})`);
    // The same number, another process; our own number, as in a container; a file that was never finished.
    for (const dead of [`${process.ppid} 1`, `${process.pid} ${born}`, ""]) {
      writeFileSync(lock, dead);
      takeCheckout(folder)();
      expect(existsSync(lock)).toBe(false);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
