import { languages } from "../src/data/vocabulary.ts";
import { expect, test } from "vitest";
import { addressKinds, href, kindOfAddress, patternSource, thingAddresses } from "../src/links.ts";
import { samplePath } from "../src/exports/hosting.ts";

test("a thing's addresses are its page in each language, and its files once or in each", () => {
  expect(thingAddresses("indicators", "gdp", languages)).toEqual([
    "/indicators/gdp/",
    "/en/indicators/gdp/",
    "/indicators/gdp.json",
    "/indicators/gdp.csv",
  ]);
  expect(thingAddresses("charts", "fdi", languages)).toEqual(
    expect.arrayContaining([
      "/charts/fdi/",
      "/charts/fdi.csv",
      "/en/charts/fdi.png",
      "/en/embed/fdi/",
      "/oembed/en/fdi.json",
    ]),
  );
});

test("an id with a dollar sign or a dot stays as it is", () => {
  expect(thingAddresses("topics", "a.$&b", languages)[0]).toBe("/topics/a.$&b/");
});

test("a pattern takes names and no slashes, and a star takes both", () => {
  const takes = (pattern: string, path: string) => new RegExp(`^${patternSource(pattern)}$`).test(path);
  expect(takes("/facts/:id.json", "/facts/x-1.json")).toBe(true);
  expect(takes("/facts/:id.json", "/facts/x/y.json")).toBe(false);
  expect(takes("/facts/:id.json", "/facts/x-json")).toBe(false);
  expect(takes("/assets/*", "/assets/a/b.css")).toBe(true);
});

test("no kind stands twice in the table, or so that a later one hides it", () => {
  const hidden = addressKinds.filter((kind) => kindOfAddress(samplePath(kind.path)) !== kind);
  expect(hidden.map(({ path }) => path)).toEqual([]);
});

test("what is no kind of address is none", () => {
  for (const path of ["/x.bak", "/facts/x.exe", "/facts/x/y/z/", "/comparisons/x.csv"])
    expect([path, kindOfAddress(path)]).toEqual([path, undefined]);
});

test("a file that serves all languages is linked at its one address, whatever the page's language", () => {
  for (const path of ["/facts/x.json", "/data/facts.csv", "/embed.js", "/oembed/en/x.json", "/side-by-side.csv"])
    expect(href(path, "en", "/b/")).toBe(`/b${path}`);
  for (const path of [
    "/facts/x/",
    "/charts/x.png",
    "/data/corrections.atom",
    "/search/main.json",
    "/",
    "/compare/?place=a.csv",
  ])
    expect(href(path, "en", "/b/")).toBe(`/b/en${path}`);
});
