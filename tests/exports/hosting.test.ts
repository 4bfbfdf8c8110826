import { languages } from "../../src/data/vocabulary.ts";
import { expect, test } from "vitest";
import {
  caddyConfiguration,
  headerRules,
  headersFor,
  netlifyHeaders,
  netlifyRedirects,
  nginxConfiguration,
} from "../../src/exports/hosting.ts";
import { ledOn } from "../../src/exports/moved-addresses.ts";
import { type AddressKind } from "../../src/links.ts";

const kinds: readonly AddressKind[] = [
  { path: "/:page/", in: "language", changes: "may", frames: "own" },
  { path: "/old/*", in: "language", changes: "never", frames: "own" },
  { path: "/old/:id/", in: "language", changes: "may", frames: "own" },
  { path: "/frames/:id/", in: "site", changes: "never", frames: "any" },
];

test("a kind has rules where it differs from the more general ones, in every language in which it stands", () => {
  expect(headerRules(languages, kinds).map(({ path, headers }) => [path, Object.keys(headers).join(", ")])).toEqual([
    ["/*", expect.stringContaining("Permissions-Policy")],
    ["/old/*", "Cache-Control"],
    ["/en/old/*", "Cache-Control"],
    ["/old/:id/", "Cache-Control"],
    ["/en/old/:id/", "Cache-Control"],
    ["/frames/:id/", "Cache-Control, Content-Security-Policy"],
  ]);
});

test("a later rule for a path takes the earlier value away before it gives its own", () => {
  expect(netlifyHeaders("/", headerRules(languages, kinds))).toContain(
    "/old/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
});

test("hosts are told the types that they do not know, with the charset", () => {
  expect(netlifyHeaders("/b/", headerRules(languages))).toContain(
    "/b/*.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n",
  );
  expect(netlifyHeaders("/", headerRules(languages))).not.toContain("*.png");
});

test("Cloudflare Pages reads a hundred rules, and one * in each", () => {
  const paths = netlifyHeaders("/b/", headerRules(languages))
    .split("\n")
    .filter((line) => line.startsWith("/"));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(paths.filter((path) => path.split("*").length > 2)).toEqual([]);
});

test("paths and redirects stand under the base path, in every language", () => {
  const moved = ledOn({ from: "/topics/a/", to: "/topics/b/" }, languages);
  expect(netlifyRedirects("/b/", moved)).toBe("/b/topics/a/ /b/topics/b/ 301\n/b/en/topics/a/ /b/en/topics/b/ 301\n");
  expect(nginxConfiguration("/b/", languages, moved)).toContain(
    'location = "/b/en/topics/a/" { return 301 "/b/en/topics/b/"; }',
  );
  expect(caddyConfiguration("/b/", languages, moved)).toContain("redir /b/topics/a/ /b/topics/b/ 301");
});

test("frames alone may be framed by others", () => {
  expect(headersFor("/embed/x/")["Content-Security-Policy"]).toBe("frame-ancestors *");
  expect(headersFor("/charts/x/")["Content-Security-Policy"]).toBe("frame-ancestors 'self'");
});
