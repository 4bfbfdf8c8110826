import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptPages } from "../../scripts/kept-pages.ts";

let folder: string;
let sites = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

type State = { readonly ground?: unknown; readonly reads: Readonly<Record<string, unknown>>; readonly props?: unknown };

/** A build of two pages, the first of which reads "a", the second "b"; returns which of them were rendered. */
function build({ ground = 1, reads, props = { id: "x" } }: State): {
  readonly rendered: string[];
  readonly target: string;
} {
  const target = join(folder, `site-${sites++}`);
  const kept = new KeptPages(join(folder, "store"), { ground, print: (read) => reads[read] });
  const rendered: string[] = [];
  for (const name of ["a", "b"]) {
    const file = `${name}/index.html`;
    if (kept.take(file, props, target)) continue;
    rendered.push(name);
    kept.keep(file, Buffer.from(JSON.stringify(reads[name]) ?? ""), { props, reads: [name], target });
  }
  kept.close();
  return { rendered, target };
}

test("what read the same is taken over, what read something different is rendered", () => {
  expect(build({ reads: { a: 1, b: new Map([["x", 1]]) } }).rendered).toEqual(["a", "b"]);
  const again = build({ reads: { a: 1, b: new Map([["x", 1]]) } });
  expect(again.rendered).toEqual([]);
  expect(readFileSync(join(again.target, "a/index.html"), "utf8")).toBe("1");
  expect(build({ reads: { a: 1, b: new Map([["x", 2]]) } }).rendered).toEqual(["b"]);
  expect(build({ reads: { a: undefined, b: new Map([["x", 2]]) } }).rendered).toEqual(["a"]);
  expect(build({ reads: { a: undefined, b: new Map([["x", 2]]) } }).rendered).toEqual([]);
});

test("another ground and other properties have every page rendered", () => {
  const reads = { a: 1, b: 2 };
  build({ reads });
  expect(build({ reads, props: { id: "y" } }).rendered).toEqual(["a", "b"]);
  expect(build({ reads, props: { id: "y" }, ground: 2 }).rendered).toEqual(["a", "b"]);
  expect(build({ reads, props: { id: "y" }, ground: 2 }).rendered).toEqual([]);
});

test("what cannot be told from another state is never the same", () => {
  const reads = { a: { say: () => 1 }, b: 2 };
  build({ reads });
  expect(build({ reads }).rendered).toEqual(["a"]);
});

test("a page that somebody wrote into, and one that is gone, are rendered", () => {
  const reads = { a: 1, b: 2 };
  const { target } = build({ reads });
  const page = join(target, "a/index.html");
  writeFileSync(page, "9");
  const later = new Date(statSync(page).mtimeMs + 5000);
  utimesSync(page, later, later);
  rmSync(join(folder, "store/pages/b/index.html"));
  const again = build({ reads });
  expect(again.rendered).toEqual(["a", "b"]);
  expect(readFileSync(join(again.target, "a/index.html"), "utf8")).toBe("1");
});

test("a build that was stopped leaves nothing that the next one would take", () => {
  const reads = { a: 1, b: 2 };
  build({ reads });
  new KeptPages(join(folder, "store"), { ground: 1, print: () => 1 });
  expect(build({ reads }).rendered).toEqual(["a", "b"]);
});
