import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { attributes, builtPages, kindOf } from "./built.ts";

const sizes = new Map<string, number>();

/**
 * Bytes of a file after brotli, never too few: what is small as it stands is not compressed at all, and most of the
 * rest at a quick setting, since the best one takes a second for each twenty pages.
 */
function brotli(path: string, bytes: Buffer, quality: number): number {
  const key = `${path} ${quality}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  sizes.set(key, size);
  return size;
}

/** Everything a first view fetches: the page, its style sheets, scripts and images that are not lazy. */
function firstView(page: { path: string; html: string }, quality: number): number {
  const linked = [
    ...[...page.html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].flatMap((m) => attributes(m[0], "href")),
    ...[...page.html.matchAll(/<(?:img|script)\b[^>]*>/g)]
      .filter((m) => !/loading="lazy"/.test(m[0]))
      .flatMap((m) => attributes(m[0], "src")),
  ].filter((path) => path.startsWith("/"));
  const files = [...new Set(linked)].map((path) => brotli(path, readFileSync(join("dist", path)), quality));
  return brotli(page.path, Buffer.from(page.html), quality) + files.reduce((sum, bytes) => sum + bytes, 0);
}

/** The pages whose first view is above `budget` bytes. */
function heavy(of: readonly { path: string; html: string }[], budget: number): { path: string; bytes: number }[] {
  return of
    .filter((page) => firstView(page, 4) > budget)
    .map((page) => ({ path: page.path, bytes: firstView(page, 11) }))
    .filter(({ bytes }) => bytes > budget);
}

const pages = builtPages();

test("a reading page is at most 60 KB at first view, everything included", () => {
  expect(
    heavy(
      pages.filter((page) => !page.path.includes("/embed/")),
      60_000,
    ),
  ).toEqual([]);
});

test("an embed is at most 14 KB at first view, everything included", () => {
  const embeds = pages.filter((page) => /^\/(en\/)?embed\/./.test(page.path));
  expect(embeds.length).toBeGreaterThan(0);
  expect(heavy(embeds, 14_000)).toEqual([]);
});

test("what is inline in a page is allowed by its own hash, and nothing else is", () => {
  const wrong = pages
    .filter((page) => !page.path.includes("/embed/"))
    .flatMap((page) => {
      const bare = page.html.replace(/<script\b[^>]*type="application\/(?:ld\+)?json"[^>]*>[\s\S]*?<\/script>/g, "");
      const policy = /content-security-policy" content="([^"]*)"/.exec(bare)?.[1] ?? "";
      const inline = (name: string) =>
        [...bare.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, "g"))]
          .map((match) => match[1]!)
          .filter((content) => content.trim() !== "");
      const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
      const allowed = (name: string) =>
        inline(name).every((content) => policy.includes(`${name}-src 'self' ${hash(content)}`));
      return attributes(bare, "style").length > 0 ||
        policy.includes("unsafe") ||
        !allowed("style") ||
        !allowed("script")
        ? [`${kindOf(page.path)} ${page.path}`]
        : [];
    });
  expect(wrong.slice(0, 10)).toEqual([]);
});

test("a page of which there are not thousands waits for no other file before it is painted", () => {
  const waiting = pages
    .filter((page) => !/^\/(en\/)?(facts|comparisons)\/[^/]+\/$/.test(page.path))
    .flatMap(({ path, html }) => {
      const head = html.slice(0, html.indexOf("</head>"));
      const files = [
        ...[...head.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)],
        ...[...head.matchAll(/<script\b[^>]*\ssrc=[^>]*>/g)].filter(
          ([tag]) => !/type="module"|\s(async|defer)\b/.test(tag),
        ),
      ];
      return files.map(([tag]) => `${path}: ${tag}`);
    });
  expect(waiting.slice(0, 10)).toEqual([]);
});
