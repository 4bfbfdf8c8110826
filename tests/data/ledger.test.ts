import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanParts } from "../../src/data/parts.ts";
import type { SourceFile } from "../../src/data/files.ts";
import { ledger, verifyPlan, type Copy } from "../../src/data/ledger.ts";
import { loadReport, parseParts } from "../../src/data/load.ts";
import { formatProblem, type Problem } from "../../src/data/problems.ts";
import { editionFiles, file, withFiles } from "./editions.ts";

const small = editionFiles("small");
const planIds = ["liupu-2020", "yunxi-2021"] as const;

function textOf(name: string): string {
  return small.find((each) => each.name === name)!.text;
}

function copyOf(id: string, text = readFileSync(`tests/fixtures/small-copies/${id}.txt`, "utf8")): Copy {
  return { path: `${id}.txt`, sha256: createHash("sha256").update(text).digest("hex"), text };
}

function partsOf(id: string, ...changed: SourceFile[]): PlanParts {
  return parseParts(withFiles(small, changed))[1].plans.find(({ folder }) => folder === id)!;
}

/** The problems of a plan one of whose files was changed by replacing `before`, which stands there. */
function problemsAfter(name: string, before: string, after: string): string[] {
  const path = `plans/yunxi-2021/${name}`;
  expect(textOf(path)).toContain(before);
  const changed = file(path, textOf(path).replace(before, after));
  return verifyPlan(partsOf("yunxi-2021", changed), copyOf("yunxi-2021")).map(formatProblem);
}

/** The plan and a copy whose text was changed on purpose, so that its hash is the expected one. */
function verifyChangedCopy(id: string, change: (text: string) => string): Problem[] {
  const copy = copyOf(id, change(copyOf(id).text));
  const name = `plans/${id}/plan.yaml`;
  const record = textOf(name).replace(/sha256: .*/, `sha256: ${copy.sha256}`);
  return verifyPlan(partsOf(id, file(name, record)), copy);
}

test("the small edition agrees with its copies to the last digit", () => {
  for (const id of planIds) expect(verifyPlan(partsOf(id), copyOf(id)).map(formatProblem)).toEqual([]);
});

test("the ledger counts a plan's numbers from the data alone", () => {
  expect(ledger(loadReport("tests/fixtures/small")).get("yunxi-2021")).toEqual({
    numbers: 35,
    inFacts: 26,
    setAside: { name: 2, date: 3, ordinal: 0, slogan: 0, duration: 0, document: 0, clutter: 4 },
    facts: 27,
    inNumerals: 2,
    inWords: 1,
  });
});

test("another copy than the one that was read is the one problem there is", () => {
  const copy = copyOf("yunxi-2021", "短文");
  expect(verifyPlan(partsOf("yunxi-2021"), copy).map(formatProblem)).toEqual([
    `content/plans/yunxi-2021/plan.yaml:20 copy.sha256: yunxi-2021.txt has the SHA-256 ${copy.sha256}; expected the copy that the facts were read from, or every row held against this one`,
  ]);
});

test("a repair or correction that does not stand where it says is found", () => {
  expect(problemsAfter("plan.yaml", 'printed: "以?内"', 'printed: "以?外"')).toEqual([
    'content/plans/yunxi-2021/plan.yaml:23 copy.repairs.0.printed: at 6:55-57 stands "以?内"; expected "以?外"',
  ]);
  expect(problemsAfter("plan.yaml", 'printed: "2022"', 'printed: "2023"')).toEqual([
    'content/plans/yunxi-2021/plan.yaml:35 corrections.0.printed: at 3:1-4 stands "2022"; expected "2023"',
  ]);
});

test("a fact whose number is not the one at its place is found", () => {
  const [problem] = problemsAfter("facts.csv", ",3.2,,亿美元", ",3.3,,亿美元");
  expect(problem).toMatch(/facts\.csv:4 at: at 3:\d+-\d+ stands "3\.2"; expected 3\.3 亿美元, its number alone$/);
});

test("the last digit counts: 3.70 is not 3.7", () => {
  expect(problemsAfter("facts.csv", ",3.70,,%", ",3.7,,%")).toHaveLength(1);
});

test("a place that covers a part of the number leaves digits over", () => {
  const narrow = problemsAfter("facts.csv", "4:86-91", "4:86-87");
  expect(narrow[0]).toContain('at 4:86-87 stands "1."');
  expect(narrow[1]).toContain('the digits "93" at 4:88-89 are in no fact and not set aside');
});

test("a wording that the copy does not hold around the number, or in that order, is found", () => {
  expect(problemsAfter("facts.csv", "实际使用外资3.2亿美元", "实际利用外资3.2亿美元")).toEqual([
    expect.stringMatching(/wording: no part of "实际利用外资3\.2亿美元" stands around 3:\d+-\d+; expected a phrase/),
  ]);
  expect(problemsAfter("facts.csv", "高新技术企业…总量突破200家", "总量…突破200家…高新技术")).toEqual([
    expect.stringMatching(
      /wording: "高新技术" does not stand close after 3:\d+-\d+; expected words of the reading copy/,
    ),
  ]);
});

test("cells of a table may be lines apart, and white space counts for nothing", () => {
  const facts = textOf("plans/liupu-2020/facts.csv");
  expect(facts).toContain("全社会研发经费支出占GDP比重…3.7");
  expect(verifyPlan(partsOf("liupu-2020"), copyOf("liupu-2020"))).toEqual([]);
});

test("a set-aside token that is not at its place is found", () => {
  expect(problemsAfter("set-aside.csv", "365,clutter", "366,clutter")).toEqual([
    expect.stringMatching(/set-aside\.csv:2 token: at 1:\d+-\d+ stands "365"; expected "366"$/),
  ]);
});

test("digits that are in no row are found with their place in the copy", () => {
  expect(problemsAfter("set-aside.csv", "1:9-11,365,clutter,网站植入的文字\n", "")).toEqual([
    'yunxi-2021.txt:1: the digits "365" at 1:9-11 are in no fact and not set aside; expected a row in facts.csv or set-aside.csv of yunxi-2021',
  ]);
});

test("where a sign or words stand for the number, the copy must have them there", () => {
  const name = "plans/liupu-2020/facts.csv";
  const verify = (text: string) => verifyPlan(partsOf("liupu-2020", file(name, text)), copyOf("liupu-2020"))[0];
  const elsewhere = textOf(name).replace(/(not-set.*),\d+:1,表中/, "$1,38:1,表中");
  expect(verify(elsewhere)).toMatchObject({ column: "at", expected: "the sign for no target, as ／" });
  const onDigits = textOf(name).replace(/(in-words.*),\d+:\d+-\d+,原文/, "$1,4:18-20,原文");
  expect(verify(onDigits)).toMatchObject({ column: "at", expected: "words, as the value is absent" });
});

test("whichever digit of a copy changes, something no longer agrees", () => {
  for (const id of planIds) {
    const places = [...copyOf(id).text.matchAll(/[0-9]/g)].map(({ index }) => index);
    const changeOne = fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const problems = verifyChangedCopy(id, (text) => {
        const digit = (Number(text[at]) + by) % 10;
        return text.slice(0, at) + String(digit) + text.slice(at + 1);
      });
      expect(problems.length).toBeGreaterThan(0);
    });
    fc.assert(changeOne, { numRuns: 50, seed: 20261122 });
  }
});
