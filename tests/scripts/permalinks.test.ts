import { expect, test } from "vitest";
import { checkPermalinks, growPermalinks, permanentAddresses } from "../../scripts/permalinks.ts";

test("pages and files of published things are permanent, what pages are made of is not", () => {
  const files = [
    "index.html",
    "404.html",
    "facts/x/index.html",
    "en/facts/x/index.html",
    "en/facts/x.bib",
    "data/facts.csv",
    "v/2026.1/data/facts.csv",
    "oembed/x.json",
    "assets/page.abc.css",
    "search/main.json",
    "theme.js",
    "embed.js",
    "robots.txt",
  ];
  expect(permanentAddresses(files)).toEqual([
    "/",
    "/data/facts.csv",
    "/embed.js",
    "/en/facts/x.bib",
    "/en/facts/x/",
    "/facts/x/",
    "/oembed/x.json",
    "/v/2026.1/data/facts.csv",
  ]);
});

test("a listed address that is gone is a problem with its line", () => {
  const problems = checkPermalinks("content/permalinks.txt", ["/a/", "/b/", ""], ["/a/", "/c/"]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: "content/permalinks.txt", line: 2, message: "/b/ is gone" });
});

test("the list only grows", () => {
  expect(growPermalinks(["/b/", "/gone/", ""], ["/a/", "/b/"])).toEqual(["/a/", "/b/", "/gone/"]);
});
