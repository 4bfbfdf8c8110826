import { expect, test } from "vitest";
import { z } from "zod";
import { daySchema, isDay, parseList, parseRecord } from "../../src/data/documents.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { schemaIn } from "../../src/data/text-keys.ts";
import type { Languages } from "../../src/data/vocabulary.ts";
import { file } from "./editions.ts";

const entry = z.strictObject({
  id: z.string(),
  english: schemaIn("en", "name").optional(),
  parts: z.array(z.strictObject({ size: z.number() })).default([]),
});
const problemsOf = (text: string) => parseList(file("x.yaml", text), entry)[1].map(formatProblem);

test("every entry keeps the line of each of its keys", () => {
  const [rows] = parseList(file("x.yaml", "- id: a\n- id: b\n  parts:\n    - size: 1\n    - { size: 2 }\n"), entry);
  expect(rows.map(({ item }) => item.id)).toEqual(["a", "b"]);
  expect(["", "id", "parts", "parts.1", "parts.1.size", "english"].map(rows[1]!.lineOf)).toEqual([2, 2, 3, 5, 5, 2]);
});

test("problems of every entry are found, each at its line", () => {
  expect(problemsOf("- id: 1\n- id: b\n  englsh: B\n- id: c\n  parts:\n    - size: big\n")).toEqual([
    "content/x.yaml:1 id: 1 has the wrong type; expected text, in quotes where it looks like a number",
    'content/x.yaml:3 englsh: is not a key that is known here; expected "english"',
    'content/x.yaml:6 parts.size: "big" has the wrong type; expected a number',
  ]);
});

test("an unknown key that resembles none lists those that are still free", () => {
  expect(problemsOf("- id: a\n  colour: red\n")).toEqual([
    "content/x.yaml:2 colour: is not a key that is known here; expected english, parts",
  ]);
});

test("the ids of broken entries count as known, unless one cannot be read", () => {
  expect(parseList(file("x.yaml", "- id: a\n  x: 1\n- id: b\n"), entry)[2]).toEqual(new Set(["a", "b"]));
  expect(parseList(file("x.yaml", "- id: a\n- name: b\n"), entry)[2]).toBeUndefined();
});

test("an empty list is a list, an empty record is not a record", () => {
  expect(parseList(file("x.yaml", "# nothing yet\n"), entry)).toEqual([[], [], new Set()]);
  expect(parseRecord(file("x.yaml", ""), entry)[1].map(formatProblem)).toEqual([
    "content/x.yaml:1: is missing; expected keys and values",
  ]);
});

test("dates stay text and a number in place of text is told apart", () => {
  const dated = z.strictObject({ date: daySchema });
  expect(parseRecord(file("x.yaml", "date: 2020-06-09"), dated)[0]?.item).toEqual({ date: "2020-06-09" });
  expect([isDay("2024-02-29"), isDay("2023-02-29"), isDay("2020-6-9")]).toEqual([true, false, false]);
});

test("of a pair of keys both are there or neither", () => {
  const pair = z.strictObject({ note: z.string().optional(), note_en: z.string().optional() });
  const check = (text: string) => parseRecord(file("x.yaml", text), pair)[1].length;
  expect([check("{}"), check("note: 甲\nnote_en: A"), check("note: 甲"), check("note_en: A")]).toEqual([0, 0, 1, 1]);
});

test("a text stands in every language of the edition, however deep, and in no other need it", () => {
  const inner = z.strictObject({ name: z.string(), name_en: z.string().optional() });
  const outer = z.strictObject({ parts: z.array(inner), source: inner.transform(({ name }) => name) });
  const text = "parts:\n  - name: 甲\n  - { name: 乙, name_en: B }\nsource:\n  name: 丙\n";
  const check = (spoken: Languages) => parseRecord(file("x.yaml", text), outer, spoken)[1].map(formatProblem);
  expect(check(["zh", "en"])).toEqual([
    "content/x.yaml:2 parts.name_en: is missing; expected text",
    "content/x.yaml:4 source.name_en: is missing; expected text",
  ]);
  expect(check(["zh"])).toEqual([]);
});

test("text that quotes a copy may hold what no other text may", () => {
  const repair = z.strictObject({ printed: z.string() });
  const [row, problems] = parseRecord(file("x.yaml", 'printed: "=\\ue008 "'), repair);
  expect([row?.item.printed, problems]).toEqual(["=\ue008 ", []]);
});
