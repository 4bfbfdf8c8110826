import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { languages } from "../../src/data/vocabulary.ts";
import { builtPages } from "./built.ts";

const pages = builtPages();
const { title: siteTitle, title_en: siteTitleEn } = parse(readFileSync("content/edition.yaml", "utf8")) as {
  title: string;
  title_en: string;
};
const citable = pages.filter((page) =>
  /^\/(en\/)?(facts|comparisons|indicators|plans|charts|articles)\/[^/]+\/$/.test(page.path),
);

function read(path: string): string {
  return readFileSync(join("dist", path), "utf8");
}

/** The local paths of the links of a relation in the head of a page. */
function linked(html: string, rel: string): string[] {
  const head = html.slice(0, html.indexOf("</head>"));
  return [...head.matchAll(new RegExp(`<link rel="${rel}" href="([^"]+)"`, "g"))].map((m) => new URL(m[1]!).pathname);
}

/** Pages that set many facts side by side. */
const stating = pages.filter(({ path }) =>
  /^\/(en\/)?(?:(?:themes|topics|places|side-by-side)\/[^/]+|side-by-side|outcomes|ahead|revisions|city-and-town|comparisons|charts|indicators)\/$/.test(
    path,
  ),
);

test("every page that states something can be cited, with the site’s name and its own address", () => {
  expect(stating.length).toBeGreaterThan(60);
  const without = stating.filter(({ path, html }) => {
    const line = /id="cite-gbt-7714-2025"[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1]?.replace(/<[^>]*>/g, "") ?? "";
    const site = path.startsWith("/en/") ? siteTitleEn : siteTitle;
    return !line.includes("[EB/OL]. ") || !line.includes(`${site}（`) || !line.includes(`${path}.`);
  });
  expect(without.map(({ path }) => path).slice(0, 10)).toEqual([]);
});

test("every page of a thing has a citation to copy, its permalink and JSON-LD that parses", () => {
  expect(citable.length).toBeGreaterThan(100);
  const without = citable.filter(
    ({ html }) =>
      !html.includes('id="cite-gbt-7714-2025"') ||
      linked(html, "cite-as").length !== 1 ||
      !/"@context":"https:\/\/schema\.org"/.test(html),
  );
  expect(without.map((page) => page.path).slice(0, 10)).toEqual([]);
  for (const { html } of citable.filter((_, i) => i % 37 === 0)) {
    const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)![1]!;
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  }
});

test("the permalink, the metadata and the data that a page points machines to are there", () => {
  const missing = citable
    .filter((_, i) => i % 7 === 0)
    .flatMap(({ path, html }) =>
      ["cite-as", "describedby", "item", "author", "version-history"]
        .flatMap((rel) => linked(html, rel))
        .filter((target) => !existsSync(join("dist", target)))
        .map((target) => `${path} -> ${target}`),
    );
  expect(missing.slice(0, 20)).toEqual([]);
});

test("no citation carries a day later than the edition's", () => {
  const { date } = JSON.parse(read("data/manifest.json")) as { date: string };
  for (const { html } of citable.filter((_, i) => i % 37 === 0)) {
    const cited = /<meta name="DC\.date" content="([^"]+)"/.exec(html)![1]!;
    expect(cited <= date).toBe(true);
  }
});

test("a citation processor reads the .bib and the .json of a fact alike", () => {
  const page = citable.find(({ path }) => path.startsWith("/facts/"))!;
  const [bib, , json] = linked(page.html, "describedby");
  const items = (of: unknown) => new Cite(of).data as unknown as Record<string, unknown>[];
  const [fromBib, fromJson] = [items(read(bib!)), items(JSON.parse(read(json!)))];
  expect([fromBib.length, fromJson.length]).toEqual([languages.length, languages.length]);
  fromBib.forEach((item, i) => {
    for (const name of ["id", "title", "publisher", "version", "URL", "type"])
      expect(item[name]).toEqual(fromJson[i]![name]);
  });
});

type Told = { readonly custom: { readonly facts: readonly { readonly id: string }[] } };

test("the .json of an article is its citation, with every fact that the text links to", () => {
  let stating = 0;
  for (const { path, html } of citable.filter((page) => page.path.startsWith("/articles/"))) {
    // One file for all languages, at the address without any.
    const [item] = JSON.parse(read(`${path.replace(/^\/en\//, "/").slice(0, -1)}.json`)) as [Told];
    const told = html.slice(html.indexOf("<article"), html.indexOf('<details class="cite"'));
    const linked = [...told.matchAll(/class="fact[^>]*href="\/facts\/([a-z0-9-]+)\/"/g)].map((m) => m[1]!);
    const held = new Set(item.custom.facts.map(({ id }) => id));
    expect(linked.filter((id) => !held.has(id))).toEqual([]);
    // A guide states no fact of this edition, and holds none.
    expect([path, held.size > 0]).toEqual([path, linked.length > 0]);
    if (linked.length > 0) stating++;
  }
  expect(stating).toBeGreaterThan(4);
});
