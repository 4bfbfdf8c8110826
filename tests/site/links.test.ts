import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { attributes, builtPages, isServed } from "./built.ts";

const pages = builtPages();
const edition = parse(readFileSync("content/edition.yaml", "utf8")) as { site: string };
const anchors = new Map(pages.map((page) => [page.path, new Set(attributes(page.html, "id"))]));

/** The path and anchor that a link of this site leads to; undefined for other sites, mail and data. */
function local(link: string, page: string): { path: string; anchor: string } | undefined {
  if (/^(mailto|data|javascript|tel):/.test(link)) return undefined;
  const url = new URL(link, `${edition.site}${page}`);
  if (url.origin !== new URL(edition.site).origin) return undefined;
  return { path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) };
}

test("every link, image, script and style sheet of every page is there", () => {
  const broken = new Set<string>();
  for (const page of pages)
    for (const name of ["href", "src"])
      for (const link of attributes(page.html, name)) {
        const target = local(link, page.path);
        if (target && !isServed(target.path)) broken.add(`${page.path} -> ${target.path}`);
      }
  expect([...broken].slice(0, 40)).toEqual([]);
});

test("every anchor that a page links to is an id of the page it leads to", () => {
  const broken = new Set<string>();
  for (const page of pages)
    for (const link of attributes(page.html, "href")) {
      const target = local(link, page.path);
      if (target?.anchor && !target.anchor.includes("=") && !anchors.get(target.path)?.has(target.anchor))
        broken.add(`${page.path} -> ${target.path}#${target.anchor}`);
    }
  expect([...broken].slice(0, 40)).toEqual([]);
});

test("no id stands twice in a page", () => {
  const twice = pages.flatMap((page) => {
    const ids = attributes(page.html, "id");
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page.path} #${id}`);
  });
  expect(twice.slice(0, 20)).toEqual([]);
});

test("each page links to its twin in the other language, and that page is there", () => {
  const lonely = pages
    .filter((page) => !page.path.includes("404") && !/\/embed\/|^\/v\//.test(page.path))
    .filter((page) => {
      const twin = page.path.startsWith("/en/") ? page.path.slice(3) : `/en${page.path}`;
      return !anchors.has(twin) || !attributes(page.html, "href").some((link) => local(link, page.path)?.path === twin);
    });
  expect(lonely.map((page) => page.path).slice(0, 20)).toEqual([]);
});
