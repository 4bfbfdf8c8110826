import { expect, test } from "vitest";
import type { Edition } from "../../src/data/model.ts";
import { sitemapFiles } from "../../src/exports/sitemap.ts";

const edition = { site: "https://a.example.org", base: "/b/", languages: ["zh", "en"] } as unknown as Edition;
const text = (locals: string[]) => sitemapFiles(locals, edition)[1]!.content;

test("a page stands with its twin and as the default of its language", () => {
  const both = text(["/plans/", "/en/plans/"]);
  expect(both.match(/<url>/g)).toHaveLength(2);
  expect(both).toContain(
    '<loc>https://a.example.org/b/en/plans/</loc><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://a.example.org/b/plans/"/>',
  );
  expect(both).toContain('hreflang="x-default" href="https://a.example.org/b/plans/"');
});

test("frames and frozen versions are not listed; a page without its twin has no alternates", () => {
  const listed = text(["/", "/embed/x/", "/en/embed/x/", "/v/2026.1/facts/a/"]);
  expect(listed.match(/<loc>/g)).toHaveLength(1);
  expect(listed).not.toContain("alternate");
});

test("the index names every part", () => {
  expect(sitemapFiles(["/"], edition)[0]!.content).toContain("<loc>https://a.example.org/b/sitemap-0.xml</loc>");
});
