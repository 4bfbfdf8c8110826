import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
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

test("one bad plan does not stop the sealing of another, and is not sealed itself", () => {
  const folder = copySmall();
  change(folder, "plans/yunxi-2021/facts.csv", "原文省略主语，指高新技术企业", "省略的主语是高新技术企业");
  change(folder, "plans/liupu-2020/facts.csv", ",2020,", ",2O20,");
  const { code, out, problems } = runScript("verify", folder, "--sources", copies, "--seal");
  expect(code).toBe(1);
  expect(out).toContain("sealed: yunxi-2021\n");
  expect(problems).toContain('"2O20" is not a period');
  expect(problems).not.toContain("yunxi-2021");
  expect(runScript("check", folder, "--plan", "yunxi-2021").code).toBe(0);
  expect(runScript("check", folder).problems).not.toContain("plans/yunxi-2021");
});

test("nothing is sealed while a list of the edition is wrong", () => {
  const folder = copySmall();
  change(folder, "units.yaml", "factor: 100000000", "factor: nought");
  const { code, out } = runScript("verify", folder, "--sources", copies, "--seal");
  expect([code, out.split("\n")[0]]).toEqual([
    1,
    "sealed: none, as long as there are problems: mend them and ask again",
  ]);
});

test("one digit changed in a copy ends with 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "copies-"));
  cpSync(copies, folder, { recursive: true });
  change(folder, "yunxi-2021.txt", "850", "851");
  const { code, problems } = runScript("verify", "tests/fixtures/small", "--sources", folder);
  expect(code).toBe(1);
  expect(problems).toContain("has the SHA-256");
});

test("a document is entered by section: digits of a section that is not held owe no rows, those of a held one do", () => {
  const [folder, own] = [copySmall(), mkdtempSync(join(tmpdir(), "copies-"))];
  cpSync(copies, own, { recursive: true });
  const path = join(own, "yunxi-2021.txt");
  const text = `${readFileSync(path, "utf8")}\n九十九、以后再录\n新建公园77个。\n`;
  const sum = (each: string) => createHash("sha256").update(each).digest("hex");
  change(folder, "plans/yunxi-2021/plan.yaml", sum(readFileSync(path, "utf8")), sum(text));
  writeFileSync(path, text);
  const problems = () => runScript("verify", folder, "--sources", own, "--plan", "yunxi-2021", "--seal").problems;
  expect(problems()).toContain('the digits "77"');
  const sections = [...new Set(outlineOf(readFileSync(join(folder, "plans/yunxi-2021/plan.yaml"), "utf8")))];
  change(folder, "plans/yunxi-2021/plan.yaml", "coverage: whole", `coverage: part\nheld: [${sections.join(", ")}]`);
  expect(problems()).toBe("");
  change(folder, "plans/yunxi-2021/plan.yaml", "held: [", "held: [九十九, ");
  expect(problems()).toContain('the digits "77"');
});

/** The top sections of a record's outline, as the headings number them. */
function outlineOf(record: string): string[] {
  return [...record.matchAll(/section: "?([一二三四五六七八九十]+)/gu)].map((match) => match[1]!);
}
