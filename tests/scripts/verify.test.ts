import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { change, copySmall, runScript } from "./edition-folder.ts";

const copies = "tests/fixtures/small-copies";

test("an edition that agrees with its copies shows its ledger and ends with 0", () => {
  const { code, out, problems } = runScript("verify", "tests/fixtures/small", "--sources", copies);
  expect([code, problems]).toEqual([0, ""]);
  expect(out.split("\n").map((line) => line.split(",")[0])).toEqual([
    "liupu-2020: 47 numbers in digits",
    "yunxi-2021: 35 numbers in digits",
    "verify: every number of 2 copies is accounted for",
    "",
  ]);
});

test("without the copies it says that it did not run, and fails unless told that this may be", () => {
  const without = runScript("verify", "tests/fixtures/small", "--sources", "no-such-folder");
  expect(without.code).toBe(2);
  expect(without.problems).toContain("NOT RUN, there is no folder no-such-folder");
  expect(runScript("verify", "tests/fixtures/small", "--sources", "no-such-folder", "--if-present").code).toBe(0);
});

test("a table changed since it was verified is a problem until it is sealed, and only a right one is sealed", () => {
  const folder = copySmall();
  const facts = "plans/yunxi-2021/facts.csv";
  change(folder, facts, "原文省略主语，指高新技术企业", "省略的主语是高新技术企业");
  expect(runScript("verify", folder, "--sources", copies).problems).toContain("changed since it was verified");
  expect(runScript("verify", folder, "--sources", copies, "--seal").code).toBe(0);
  expect(runScript("check", folder).code).toBe(0);
  change(folder, facts, ",850,", ",851,");
  expect(runScript("verify", folder, "--sources", copies, "--seal").code).toBe(1);
  expect(runScript("check", folder).code).toBe(1);
});

test("one digit changed in a copy ends with 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  cpSync(copies, folder, { recursive: true });
  change(folder, "yunxi-2021.txt", "850", "851");
  const { code, problems } = runScript("verify", "tests/fixtures/small", "--sources", folder);
  expect(code).toBe(1);
  expect(problems).toContain("has the SHA-256");
});
