import { languages } from "../../src/data/vocabulary.ts";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { filesUnder } from "../../scripts/files.ts";
import { addressesOf, checkPermalinks } from "../../scripts/permalinks.ts";
import { checkRedirects, writeMoved } from "../../scripts/redirects.ts";
import { ledOn } from "../../src/exports/moved-addresses.ts";
import { thingAddresses } from "../../src/links.ts";

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

const built = (address: string) => `${address.slice(1).replace(/\/$/, "/index.html")}`.replace(/^\//, "");
const files = (id: string) => thingAddresses("facts", id, languages).map(built);

test("a thing that is gone leads to the new one in every language and with every file, and its line holds", () => {
  inSite(files("new"), (folder) => {
    const moved = ledOn({ from: "/facts/old/", to: "/facts/new/" }, languages);
    expect(moved).toContainEqual({ from: "/facts/old.json", to: "/facts/new.json" });
    expect(writeMoved(folder, moved, edition)).toBe(thingAddresses("facts", "old", languages).length);
    const page = readFileSync(join(folder, "en/facts/old/index.html"), "utf8");
    expect(page).toContain('content="0; url=/plans/en/facts/new/"');
    expect(page).toContain('<link rel="canonical" href="https://a.example/plans/en/facts/new/">');
    const addresses = addressesOf(filesUnder(folder));
    const led = moved.map(({ from }) => from);
    expect(checkPermalinks("p", ["facts/old"], addresses, led, languages)).toEqual([]);
  });
});

test("a file that is gone is a rule of the host and no copy", () => {
  inSite(["data/new.csv"], (folder) => {
    writeMoved(folder, ledOn({ from: "/data/old.csv", to: "/data/new.csv" }, languages), edition);
    expect(readFileSync(join(folder, "_redirects"), "utf8")).toBe("/plans/data/old.csv /plans/data/new.csv 301\n");
    expect(existsSync(join(folder, "data/old.csv"))).toBe(false);
  });
});

test("what is now another kind of thing leads, whatever was asked for, to its page in that language", () => {
  const moved = ledOn({ from: "/charts/x/", to: "/indicators/x/" }, languages);
  expect(moved).toContainEqual({ from: "/en/charts/x.png", to: "/en/indicators/x/" });
  expect(moved).toContainEqual({ from: "/en/embed/x/", to: "/en/indicators/x/" });
});

test("an address that still is something, or leads to nothing, is a problem", () => {
  inSite(["a/index.html"], (folder) => {
    const redirects = [
      { from: "/a/", to: "/a/" },
      { from: "/b/", to: "/c/" },
    ];
    expect(() => checkRedirects(folder, redirects)).toThrow(/\/a\/ is still there.*\n.*\/c\/ is not there/);
  });
});
