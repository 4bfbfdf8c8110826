import { expect, test } from "vitest";
import { formatProblem } from "../../src/data/problems.ts";
import { checkSeals, sealOf, sealsOf, withSeals } from "../../src/data/seals.ts";
import { editionFiles, file, withFiles } from "./editions.ts";

const small = editionFiles("small");
const text = (name: string) => small.find((each) => each.name === `plans/yunxi-2021/${name}`)!.text;

test("a seal is the SHA-256 of the file", () => {
  expect(sealOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("tables as they were verified have no problems", () => {
  expect(checkSeals(small)).toEqual([]);
});

test("one digit changed in a table, whatever its column, breaks the seal", () => {
  const facts = text("facts.csv").replace(",2020,,,一,", ",2021,,,一,");
  const changed = withFiles(small, [file("plans/yunxi-2021/facts.csv", facts)]);
  expect(checkSeals(changed).map(formatProblem)).toEqual([
    "content/plans/yunxi-2021/facts.csv: changed since it was verified; expected npm run verify -- --sources DIR --plan yunxi-2021 --seal",
  ]);
});

test("what a number rests on is sealed too: tasks, what a unit is worth, which copy was read and how it was mended", () => {
  const broken = (name: string, from: string | RegExp, to: string) => {
    const before = small.find((each) => each.name === name)!.text;
    expect(before).not.toBe(before.replace(from, to));
    return checkSeals(withFiles(small, [file(name, before.replace(from, to))])).map(formatProblem);
  };
  const again = "changed since it was verified; expected npm run verify -- --sources DIR --plan yunxi-2021 --seal";
  const record = "plans/yunxi-2021/plan.yaml";
  expect(broken("plans/yunxi-2021/tasks.csv", /$/, "\n")).toEqual([`content/plans/yunxi-2021/tasks.csv: ${again}`]);
  expect(broken(record, /sha256: ./, "sha256: 0")).toEqual([`content/${record}: the copy’s record ${again}`]);
  expect(broken("units.yaml", "factor: 100000000", "factor: 10000000")).toContain(
    `content/${record}: a unit of its facts ${again}`,
  );
});

test("a document that is said to be held whole, or by other sections, is to be verified again", () => {
  const record = small.find((each) => each.name === "plans/yunxi-2021/plan.yaml")!;
  const checked = (text: string) => checkSeals(withFiles(small, [file(record.name, text)])).map(formatProblem);
  const problem =
    "content/plans/yunxi-2021/plan.yaml: which sections are held changed since it was verified; expected npm run verify -- --sources DIR --plan yunxi-2021 --seal";
  const part = record.text.replace("coverage: whole", "coverage: part\nheld: [一]");
  expect(checked(part)).toEqual([problem]);
  const sealed = withSeals(part, sealsOf(withFiles(small, [file(record.name, part)]), record.name));
  expect(checked(sealed)).toEqual([]);
  expect(checked(sealed.replace("held: [一]", "held: [一, 二]"))).toEqual([problem]);
});

test("a plan that was never sealed is one thing to do, not one a file", () => {
  const bare = text("plan.yaml").replace(/^verified:\n(?: .*\n)*/m, "");
  expect(checkSeals(withFiles(small, [file("plans/yunxi-2021/plan.yaml", bare)])).map(formatProblem)).toEqual([
    "content/plans/yunxi-2021/plan.yaml: was never verified; expected npm run verify -- --sources DIR --plan yunxi-2021 --seal",
  ]);
});

test("sealing changes the lines of the seals and no other", () => {
  const record = small.find((each) => each.name === "plans/yunxi-2021/plan.yaml")!;
  const files = withFiles(small, [file("plans/yunxi-2021/facts.csv", "facts")]);
  const sealed = withSeals(record.text, sealsOf(files, record.name));
  const before = record.text.split("\n");
  const changed = sealed.split("\n").filter((line, i) => line !== before[i]);
  expect(changed.map((line) => line.split(":")[0])).toEqual(["  facts", "  units"]);
  expect(changed[0]).toBe(`  facts: ${sealOf("facts")}`);
});

test("a record without seals gets them at its end, or where some of them stood", () => {
  const seals = sealsOf(small, "plans/yunxi-2021/plan.yaml");
  const bare = text("plan.yaml").replace(/^verified:\n(?: .*\n)*/m, "");
  const block = `verified:\n${Object.entries(seals)
    .map(([key, seal]) => `  ${key}: ${seal}\n`)
    .join("")}`;
  expect(withSeals(bare, seals)).toBe(bare + block);
  expect(withSeals(`${bare}verified:\n  set_aside: ""\n`, seals)).toBe(bare + block);
});
