import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { moveInto, writeFiles } from "../../scripts/files.ts";
import type { SiteFile } from "../../src/site-files.ts";

async function* list(...files: SiteFile[]): AsyncGenerator<SiteFile> {
  await Promise.resolve();
  yield* files;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "files-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("texts and bytes are written under their addresses", async () => {
  await inFolder(async (folder) => {
    const bytes = new Uint8Array([0, 255]);
    const said = await writeFiles(
      folder,
      list({ path: "/a/x.bib", content: "甲" }, { path: "/a/b/y.bin", content: bytes }),
    );
    expect(said).toBe(2);
    expect(readFileSync(join(folder, "a/x.bib"), "utf8")).toBe("甲");
    expect([...readFileSync(join(folder, "a/b/y.bin"))]).toEqual([0, 255]);
  });
});

test("two files with one address are a fault, not a loss", async () => {
  await inFolder(async (folder) => {
    const twice = list({ path: "/x", content: "1" }, { path: "/x", content: "2" });
    await expect(writeFiles(folder, twice)).rejects.toThrow("EEXIST");
  });
});

test("files move beside those that are there, and never onto one", async () => {
  await inFolder(async (folder) => {
    const [from, to] = [join(folder, "from"), join(folder, "to")];
    await writeFiles(to, list({ path: "/a/index.html", content: "page" }));
    await writeFiles(from, list({ path: "/a/x.bib", content: "甲" }, { path: "/b/y.bib", content: "乙" }));
    moveInto(from, to);
    expect(readFileSync(join(to, "a/x.bib"), "utf8") + readFileSync(join(to, "b/y.bib"), "utf8")).toBe("甲乙");
    expect(existsSync(from)).toBe(false);
    await writeFiles(from, list({ path: "/a/index.html", content: "other" }));
    expect(() => moveInto(from, to)).toThrow("is written twice");
  });
});
