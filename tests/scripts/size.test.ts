import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/data/problems.ts";
import { hosts, refuseTooLarge, sizeLine, sizeOfSite, sizeProblems, sizeOf } from "../../scripts/size.ts";

test("the size of a site is its files, their bytes and the largest of them", () => {
  const folder = mkdtempSync(join(tmpdir(), "size-"));
  try {
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "x"), "12345");
    writeFileSync(join(folder, "a", "y"), "数");
    expect(sizeOfSite(folder)).toEqual({ files: 2, bytes: 8, largest: 5 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a site within the limits of the edition passes, one above either of them does not, and the message has both numbers", () => {
  const limits = { files: 10, megabytes: 2 };
  expect(() => refuseTooLarge({ files: 10, bytes: 2_000_000, largest: 1 }, limits)).not.toThrow();
  expect(() => refuseTooLarge({ files: 11, bytes: 1, largest: 1 }, limits)).toThrow(/11 files, limits\.files is 10/);
  expect(() => refuseTooLarge({ files: 1, bytes: 2_000_001, largest: 1 }, limits)).toThrow(
    /3 MB, limits\.megabytes is 2/,
  );
});

test("more pages and files than the edition allows itself are a problem before anything is built", () => {
  const standing = { least: 5 };
  expect(sizeProblems("content", { limits: undefined }, standing)).toEqual([]);
  expect(sizeProblems("content", { limits: { files: 5, megabytes: 1 } }, standing)).toEqual([]);
  expect(sizeProblems("content", { limits: { files: 4, megabytes: 1 } }, standing).map(formatProblem)).toEqual([
    "content/edition.yaml limits.files: the site will have 5 pages and files at least, limits.files is 4; expected a higher limit",
  ]);
});

test("each host is said to take it or not, by files, by bytes and by its largest file", () => {
  const fits = sizeLine({ files: 19_999, bytes: 5e8, largest: 1 });
  for (const { name } of hosts) expect(fits).toContain(`fits ${name}`);
  expect(sizeLine({ files: 20_001, bytes: 1, largest: 1 })).toContain("too much for Cloudflare Pages");
  expect(sizeLine({ files: 1, bytes: 2e9, largest: 1 })).toContain("too much for GitHub Pages");
  expect(sizeLine({ files: 1, bytes: 1, largest: 30 * 1024 ** 2 })).toContain("too much for Cloudflare Pages");
});

test("a site of more files than a call takes arguments has a size", () => {
  const sizes = Array.from({ length: 200_000 }, (_, i) => i % 1000);
  expect(sizeOf(sizes)).toEqual({ files: 200_000, bytes: 200 * 499_500, largest: 999 });
});
