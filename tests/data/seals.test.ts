import { expect, test } from "vitest";
import { formatProblem } from "../../src/data/problems.ts";
import { checkSeals, sealOf, withSeals } from "../../src/data/seals.ts";
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

test("sealing changes the two lines of the seals and no other", () => {
  const sealed = withSeals(text("plan.yaml"), "facts", "set aside");
  const before = text("plan.yaml").split("\n");
  const changed = sealed.split("\n").filter((line, i) => line !== before[i]);
  expect(changed).toEqual([`  facts: ${sealOf("facts")}`, `  set_aside: ${sealOf("set aside")}`]);
});

test("a record without seals gets them at its end, or where half of them stood", () => {
  const bare = text("plan.yaml").replace(/^verified:\n.*\n.*\n/m, "");
  const seals = `verified:\n  facts: ${sealOf("f")}\n  set_aside: ${sealOf("s")}\n`;
  expect(withSeals(bare, "f", "s")).toBe(bare + seals);
  expect(withSeals(`${bare}verified:\n  set_aside: ""\n`, "f", "s")).toBe(bare + seals);
});
