import { expect, test } from "vitest";
import { caddyHeaders, netlifyHeaders, nginxHeaders, type HeaderRule } from "../../src/exports/hosting.ts";

const rules: readonly HeaderRule[] = [
  { path: "/*", headers: { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" } },
  { path: "/assets/*", headers: { "Cache-Control": "immutable" } },
  { path: "/embed.js", headers: { "Access-Control-Allow-Origin": "*" } },
];

test("a later rule for a path takes the earlier value away before it gives its own", () => {
  expect(netlifyHeaders("/", rules)).toContain("/assets/*\n  ! Cache-Control\n  Cache-Control: immutable\n");
});

test("nginx repeats in a location what holds everywhere, as a location inherits none of it", () => {
  expect(nginxHeaders("/b/", rules)).toContain(
    'location /b/assets/ {\n  add_header Cache-Control "immutable" always;\n  add_header X-Content-Type-Options "nosniff" always;\n}\n',
  );
  expect(nginxHeaders("/", rules)).toContain("location = /embed.js {");
});

test("paths stand under the base path", () => {
  expect(caddyHeaders("/b/", rules)).toContain("header /b/assets/* {\n");
});

test("only frames may be framed by others", () => {
  const lines = netlifyHeaders("/").split("\n\n");
  expect(lines.filter((rule) => rule.includes("frame-ancestors *")).map((rule) => rule.split("\n")[0])).toEqual([
    "/embed/*",
    "/en/embed/*",
  ]);
});
