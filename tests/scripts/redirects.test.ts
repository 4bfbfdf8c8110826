import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkPermalinks, filesUnder, permanentAddresses } from "../../scripts/permalinks.ts";
import { writeRedirects } from "../../scripts/redirects.ts";

const edition = { site: "https://a.example", base: "/plans/" };

/** A made-up built site with these files, and what is done to it. */
function inSite(files: readonly string[], work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a page that is gone leads to the new one in both languages, and its address counts as there", () => {
  inSite(["facts/new/index.html", "en/facts/new/index.html"], (folder) => {
    writeRedirects(folder, [{ from: "/facts/old/", to: "/facts/new/" }], edition);
    const page = readFileSync(join(folder, "en/facts/old/index.html"), "utf8");
    expect(page).toContain('content="0; url=/plans/en/facts/new/"');
    expect(page).toContain('<link rel="canonical" href="https://a.example/plans/en/facts/new/">');
    expect(checkPermalinks("p", ["/facts/old/", "/en/facts/old/"], permanentAddresses(filesUnder(folder)))).toEqual([]);
  });
});

test("a file that is gone is a copy of the new one, where the new one is", () => {
  inSite(["data/new.csv"], (folder) => {
    writeRedirects(folder, [{ from: "/data/old.csv", to: "/data/new.csv" }], edition);
    expect(readFileSync(join(folder, "data/old.csv"), "utf8")).toBe("data/new.csv");
    expect(existsSync(join(folder, "en/data/old.csv"))).toBe(false);
  });
});

test("an address that still is something, or leads to nothing, is a problem", () => {
  inSite(["a/index.html"], (folder) => {
    const redirects = [
      { from: "/a/", to: "/a/" },
      { from: "/b/", to: "/c/" },
    ];
    expect(() => writeRedirects(folder, redirects, edition)).toThrow(/\/a\/ is still there.*\n.*\/c\/ is not there/);
  });
});
