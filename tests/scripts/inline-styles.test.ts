import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "postcss";
import { inliner, rulesFor } from "../../scripts/inline-styles.ts";

const pick = (css: string, ...classes: string[]) => rulesFor(parse(css), (name) => classes.includes(name));

test("rules stay that have no class, or only classes that are there; a list stays whole", () => {
  expect(pick("p{margin:0}.a{top:0}.b .a{top:1px}.a,.b{top:2px}", "a")).toBe("p{margin:0}.a{top:0}.a,.b{top:2px}");
  expect(pick(".a:not(.b):is(.c,.d)>p{top:0}", "a")).toBe(".a:not(.b):is(.c,.d)>p{top:0}");
});

test("conditions stay where a rule within does; fonts, pages and imports always do", () => {
  expect(pick("@media print{.a{top:0}.b{top:0}}@media print{.b{top:0}}", "a")).toBe("@media print{.a{top:0}}");
  expect(pick("@page{margin:1cm;@bottom-right{content:counter(page)}}")).toBe(
    "@page{margin:1cm;@bottom-right{content:counter(page)}}",
  );
  expect(pick('@import "x.css";/* .a{} */p{top:0}')).toBe('@import "x.css";p{top:0}');
});

const folder = mkdtempSync(join(tmpdir(), "inline-"));
beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "theme.js"), "early();\n");
  writeFileSync(
    join(folder, "assets/one.css"),
    ".shown{top:0}.late-1{top:1px}.pie-chart{top:2px}.tip{top:3px}.never{top:4px}",
  );
  writeFileSync(join(folder, "assets/two.css"), "p{left:0}");
  writeFileSync(join(folder, "assets/page.js"), 'import("./other.js");x.className=`late-${i} ${type}-chart`');
  writeFileSync(join(folder, "assets/other.js"), 'y.className="tip"');
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a brace that is not closed is a fault that names its sheet, and no page without style", () => {
  writeFileSync(join(folder, "assets/open.css"), "p{top:0");
  const inline = inliner(folder, "/deep/");
  expect(() => inline('<link rel="stylesheet" href="/deep/assets/open.css"><p></p>')).toThrow(
    /assets\/open\.css:1:1: Unclosed block/,
  );
});

test("a page has in itself what it shows and what its scripts may write, in the order of its sheets, under hashes", () => {
  const html = `<meta http-equiv="content-security-policy" content="style-src 'self'; script-src 'self'"><script src="/deep/theme.js"></script><link rel="stylesheet" href="/deep/assets/one.css"><link rel="stylesheet" href="/deep/assets/two.css"><p class="shown"></p><script type="module" src="/deep/assets/page.js"></script>`;
  const inlined = inliner(folder, "/deep/")(html);
  expect(inlined).toContain("<style>.shown{top:0}.late-1{top:1px}.pie-chart{top:2px}.tip{top:3px}p{left:0}</style>");
  expect(inlined).toContain("<script>early();</script>");
  expect(inlined.match(/'sha256-[\w+/]+=*'/g)).toHaveLength(2);
  expect(inlined).not.toContain("stylesheet");
  expect(inliner(folder, "/deep/")(inlined)).toBe(inlined);
});
