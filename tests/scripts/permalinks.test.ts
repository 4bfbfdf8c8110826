import { languages } from "../../src/data/vocabulary.ts";
import { expect, test } from "vitest";
import { addressesOf, checkPermalinks, growPermalinks, linesFor } from "../../scripts/permalinks.ts";
import { listedAddresses, thingAddresses } from "../../src/links.ts";

test("a thing has one line for all its addresses, a page that stands for itself has one for all languages", () => {
  const files = [
    "index.html",
    "404.html",
    "_headers",
    "facts/x/index.html",
    "en/facts/x/index.html",
    "facts/x.bib",
    "en/charts/y.png",
    "embed/y/index.html",
    "embed/y/0123456789ab/index.html",
    "oembed/en/y.json",
    "outcomes/index.html",
    "en/outcomes/index.html",
    "data/facts.csv",
    "v/2026.1/facts.csv",
    "v/2026.1/index.html",
    "assets/page.abc.css",
    "search/main.json",
    "theme.js",
    "embed.js",
    "robots.txt",
  ];
  expect(linesFor(addressesOf(files))).toEqual([
    "/",
    "/data/facts.csv",
    "/embed.js",
    "/outcomes/",
    "charts/y",
    "facts/x",
  ]);
});

test("a line promises every address of its thing, in every language", () => {
  expect(listedAddresses("facts/x-017", languages)).toEqual(thingAddresses("facts", "x-017", languages));
  expect(listedAddresses("/outcomes/", languages)).toEqual(["/outcomes/", "/en/outcomes/"]);
  expect(listedAddresses("/data/facts.csv", languages)).toEqual(["/data/facts.csv"]);
  expect(listedAddresses("/", languages)).toEqual(["/", "/en/"]);
});

test("a listed thing of which an address is gone is a problem with its line, one that leads on is none", () => {
  const there = thingAddresses("facts", "x", languages).filter((address) => address !== "/facts/x.ris");
  const check = (moved: readonly string[]) =>
    checkPermalinks("content/permalinks.txt", ["facts/x", ""], there, moved, languages);
  expect(check([])).toMatchObject([{ file: "content/permalinks.txt", line: 1, message: "/facts/x.ris is gone" }]);
  expect(check(["/facts/x.ris"])).toEqual([]);
  expect(checkPermalinks("p", ["", "facts/y"], there, [], languages)).toMatchObject([
    { line: 2, message: "/facts/y/ and 4 more of its addresses are gone" },
  ]);
});

test("the list only grows", () => {
  expect(growPermalinks(["facts/b", "/gone/", ""], ["facts/a", "facts/b"])).toEqual(["/gone/", "facts/a", "facts/b"]);
});
