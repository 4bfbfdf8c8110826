import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { articleComponents, countable } from "../../src/data/article-components.ts";
import { articleKeys } from "../../src/data/article-matter.ts";
import { chartKeys } from "../../src/data/chart-specs.ts";
import { decisionKeys } from "../../src/data/decisions.ts";
import { neededIn } from "../../src/data/documents.ts";
import { factColumns } from "../../src/data/facts.ts";
import { frontFile, frontKeys } from "../../src/data/front.ts";
import { glossaryFile, termKeys } from "../../src/data/glossary.ts";
import {
  editionDayExpected,
  editionKeys,
  indicatorKeys,
  placeKeys,
  themeKeys,
  topicKeys,
  unitKeys,
} from "../../src/data/lists.ts";
import { isSpoken } from "../../src/data/languages.ts";
import { editionFiles, planFiles } from "../../src/data/load.ts";
import { ownCorrectionKeys, ownCorrectionsFile } from "../../src/data/own-corrections.ts";
import { redirectKeys, redirectsFile } from "../../src/data/redirects.ts";
import { planKeys } from "../../src/data/plans.ts";
import { longestQuotation } from "../../src/data/plain-text.ts";
import { firstYear, lastYear } from "../../src/data/periods.ts";
import { cleaningRules } from "../../src/data/reading-copy.ts";
import { setAsideColumns } from "../../src/data/set-aside.ts";
import { taskColumns } from "../../src/data/tasks.ts";
import * as vocabulary from "../../src/data/vocabulary.ts";
import * as terms from "../../src/wording/terms.ts";

const readme = readFileSync("content/README.md", "utf8");

/** The rows of the table under a heading, cell by cell, without its head. */
function tableUnder(heading: string): string[][] {
  const section = readme.split(/^(?=#{1,3} )/m).find((part) => part.startsWith(`${heading}\n`));
  const lines = (section ?? "").split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

const bare = (code: string) => code.replaceAll("`", "");

/** The README writes a text in the documents’ language and one other; what holds for `x_en` holds for each language. */
const isDescribed = (key: string) => isSpoken(key, ["zh", "en"]);

/** Every key that a document may have, dotted where nested, with "no" where it may be left out, or by an edition without English. */
function keysOf(schema: z.core.$ZodType, prefix = ""): [key: string, required: string][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return keysOf(schema.unwrap(), prefix);
  if (schema instanceof z.ZodArray) return keysOf(schema.element, prefix);
  if (!(schema instanceof z.ZodObject)) return [];
  const own = Object.entries(schema.shape as Record<string, z.ZodType>).filter(([key]) => isDescribed(key));
  return own.flatMap(([key, inner]) => {
    const path = prefix + key;
    const below = keysOf(inner, `${path}.`);
    const isGroup = below.length > 0 && !(inner instanceof z.ZodArray) && !inner.isOptional();
    const need = neededIn(schema.shape as Record<string, z.ZodType>, key) === "always" ? "with `en`" : undefined;
    return [...(isGroup ? [] : [[path, need ?? (inner.isOptional() ? "no" : "yes")] as [string, string]]), ...below];
  });
}

const documents = {
  "edition.yaml": editionKeys,
  "places.yaml": placeKeys,
  "themes.yaml": themeKeys,
  "topics.yaml": topicKeys,
  "indicators.yaml": indicatorKeys,
  "units.yaml": unitKeys,
  "comparisons.yaml": decisionKeys,
  "charts.yaml": chartKeys,
  "front.yaml": frontKeys,
  "corrections.yaml": ownCorrectionKeys,
  "glossary.yaml": termKeys,
  "redirects.yaml": redirectKeys,
  "plans/<plan>/plan.yaml": planKeys,
};
const tables = {
  "plans/<plan>/facts.csv": factColumns,
  "plans/<plan>/tasks.csv": taskColumns,
  "plans/<plan>/set-aside.csv": setAsideColumns,
};

test("every file of an edition has its section, and no section is of another file", () => {
  const files = [
    ...editionFiles,
    frontFile,
    ownCorrectionsFile,
    glossaryFile,
    redirectsFile,
    ...planFiles.map((file) => `plans/<plan>/${file}`),
  ];
  const sections = [...readme.matchAll(/^## `(.+)`$/gm)].map((match) => match[1]);
  expect(sections.sort()).toEqual(files.sort());
  expect([...Object.keys(documents), ...Object.keys(tables)].sort()).toEqual(files);
});

for (const [file, schema] of Object.entries(documents))
  test(`every key of ${file} is described, in order, with whether it is required`, () => {
    const described = tableUnder(`## \`${file}\``).map(([key, required]) => [bare(key!), required]);
    expect(described).toEqual(keysOf(schema));
  });

for (const [file, columns] of Object.entries(tables))
  test(`every column of ${file} is described, in order`, () => {
    expect(tableUnder(`## \`${file}\``).map(([column]) => bare(column!))).toEqual(columns.filter(isDescribed));
  });

const { verdictsOf, ...closed } = vocabulary;
// Of the languages an edition says which it has: what they are is no value of a cell.
const lists = Object.fromEntries(Object.entries(closed).filter(([name]) => name !== "languages"));
const names: Readonly<Record<string, Readonly<Record<string, { readonly zh: string }>>>> = {
  kinds: terms.kindNames,
  forms: terms.formNames,
  bounds: terms.boundNames,
  obligations: terms.obligationNames,
  absences: terms.absenceNames,
  setAsideReasons: terms.setAsideReasonNames,
  taskKinds: terms.taskKindNames,
  planKinds: terms.planKindNames,
  coverages: terms.coverageNames,
  placeLevels: terms.placeLevelNames,
  directions: terms.directionNames,
  comparisonKinds: terms.comparisonKindNames,
  comparabilities: terms.comparabilityNames,
  comparabilityReasons: terms.comparabilityReasonNames,
};

for (const [list, values] of Object.entries({ ...lists, cleaningRules }))
  test(`every value of ${list} is described, by the name that the site gives it`, () => {
    const rows = tableUnder(`### ${list}`);
    expect(rows.map(([value]) => bare(value!))).toEqual(values);
    for (const [value, zh] of rows) expect(zh).toBe(names[list]?.[bare(value!)]?.zh ?? zh);
  });

test("every verdict is described under its kind, and there is no section of another list", () => {
  const rows = tableUnder("### verdicts").map(([kind, verdicts]) => [
    bare(kind!),
    [...verdicts!.matchAll(/`([a-z-]+)` ([^,]+)/g)].map((match) => [match[1], match[2]]),
  ]);
  const expected = Object.entries(verdictsOf).map(([kind, verdicts]) => [
    kind,
    verdicts.map((verdict) => [verdict, terms.verdictNames[verdict].zh]),
  ]);
  expect(rows).toEqual(expected);
  const sections = [...readme.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
  expect(sections.sort()).toEqual([...Object.keys(lists), "cleaningRules", "verdicts"].sort());
});

test("limits, commands and links of the text are those of the code", () => {
  expect(readme).toContain(`at most ${longestQuotation} characters`);
  expect(readme).toContain(`from ${firstYear} to ${lastYear}`);
  const [, , day] = tableUnder("## `edition.yaml`").find(([key]) => key === "`date`")!;
  expect(day).toContain(/\d{4} to \d{4}/.exec(editionDayExpected)![0]);
  const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts;
  for (const [, script] of readme.matchAll(/npm run ([a-z-]+)/g)) expect(scripts).toHaveProperty(script!);
  const anchors = [...readme.matchAll(/^#+ `?(.+?)`?$/gm)].map((match) => match[1]!.toLowerCase());
  for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
});

test("every term of the glossary stands in both languages, once", () => {
  const rows = tableUnder("# Glossary");
  expect(rows.length).toBeGreaterThan(40);
  for (const [zh, en] of rows) expect([/\p{Script=Han}/u.test(zh!), /^[a-zA-Z]/.test(en!)]).toEqual([true, true]);
  expect(new Set(rows.map(([zh]) => zh)).size).toBe(rows.length);
});

test("the components of articles stand in the README with their attributes", () => {
  const rows = tableUnder("## Articles");
  const said = (from: string, to: string) =>
    rows.slice(
      rows.findIndex(([name]) => name === from),
      rows.findIndex(([name]) => name === to) + 1,
    );
  const keys = Object.keys((articleKeys("zh") as unknown as z.ZodObject).shape);
  expect(said("`title`", "`order`").map(([key]) => bare(key!))).toEqual(keys);
  const own = (component: string) =>
    component === "Count" ? "of, questions, capital" : component === "Names" ? "of, questions" : undefined;
  expect(said("`Fact`", "`Chart`").map(([name, attributes]) => [bare(name!), bare(attributes!)])).toEqual(
    Object.entries(articleComponents).map(([name, { attributes }]) => [
      name,
      own(name) ?? Object.keys(attributes).join(", "),
    ]),
  );
  expect(said("`outcomes`", "`plans`").map(([of, by]) => [bare(of!), bare(by!)])).toEqual(
    Object.entries(countable).map(([of, by]) => [of, by.join(", ") || "nothing"]),
  );
});
