import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { attributes, builtPages, kindOf } from "./built.ts";

const sizes = new Map<string, number>();

/** Bytes of a file after brotli; each file is compressed once. */
function brotli(path: string, bytes: () => Buffer | string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(bytes()).length;
  sizes.set(path, size);
  return size;
}

/** Everything a first view fetches: the page, its style sheets, scripts and images that are not lazy. */
function firstView(page: { path: string; html: string }): number {
  const linked = [
    ...[...page.html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].flatMap((m) => attributes(m[0], "href")),
    ...attributes(page.html, "src"),
  ].filter((path) => path.startsWith("/"));
  const files = [...new Set(linked)].reduce(
    (sum, path) => sum + brotli(path, () => readFileSync(join("dist", path))),
    0,
  );
  return brotli(page.path, () => page.html) + files;
}

const pages = builtPages();

test("a reading page is at most 60 KB at first view, everything included", () => {
  const heavy = pages
    .filter((page) => !page.path.includes("/embed/"))
    .map((page) => ({ path: page.path, bytes: firstView(page) }))
    .filter(({ bytes }) => bytes > 60_000);
  expect(heavy).toEqual([]);
});

test("an embed is at most 14 KB at first view, everything included", () => {
  const embeds = pages.filter((page) => /^\/(en\/)?embed\/./.test(page.path));
  expect(embeds.length).toBeGreaterThan(0);
  const heavy = embeds
    .map((page) => ({ path: page.path, bytes: firstView(page) }))
    .filter(({ bytes }) => bytes > 14_000);
  expect(heavy).toEqual([]);
});

test("no page has inline styles or scripts that the policy would have to allow by name", () => {
  const inline = pages
    .filter((page) => !page.path.includes("/embed/"))
    .flatMap((page) => {
      const bare = page.html.replace(/<script\b[^>]*type="application\/(?:ld\+)?json"[^>]*>[\s\S]*?<\/script>/g, "");
      const styles = attributes(bare, "style").length > 0 || /<style\b/.test(bare);
      const scripts = [...bare.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].some((m) => m[1]!.trim() !== "");
      return styles || scripts ? [`${kindOf(page.path)} ${page.path}`] : [];
    });
  expect(inline.slice(0, 10)).toEqual([]);
});
