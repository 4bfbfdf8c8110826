import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkplace } from "../../scripts/workplace.ts";

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
