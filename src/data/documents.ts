/** YAML text to checked values: every problem of shape with the line of the key that has it. */
import { LineCounter, isAlias, isCollection, isMap, isNode, isScalar, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { z } from "zod";
import type { SourceFile } from "./files.ts";
import { nearest } from "./nearest.ts";
import { chineseFault, englishFault, quote, textFault } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import type { Parsed, Row } from "./rows.ts";

type Path = readonly PropertyKey[];

/** Returns the entries of a file that is a list, each checked against `schema`. */
export function parseList<T>(file: SourceFile, schema: z.ZodType<T>): Parsed<T> {
  const [read, problems] = readYaml(file);
  if (!read) return [[], problems, undefined];
  const value = read.document.toJS() as unknown;
  if (!Array.isArray(value)) {
    // An empty file or a list whose entries are all commented out: no entries.
    if (value === null) return [[], problems, new Set()];
    problems.push(read.problem([], "is not a list", 'entries that begin with "- id:"'));
    return [[], problems, undefined];
  }
  const rows: Row<T>[] = [];
  const ids = new Set<string>();
  value.forEach((entry: unknown, i) => {
    const id = (entry as { id?: unknown } | null)?.id;
    if (typeof id === "string") ids.add(id);
    const [row, found] = checkShape(read, schema, entry, [i]);
    problems.push(...found);
    if (row) rows.push(row);
  });
  return [rows, problems, ids];
}

/** Returns the file as one record checked against `schema`, undefined where it is not right. */
export function parseRecord<T>(file: SourceFile, schema: z.ZodType<T>): [row: Row<T> | undefined, problems: Problem[]] {
  const [read, problems] = readYaml(file);
  if (!read) return [undefined, problems];
  const [row, found] = checkShape(read, schema, read.document.toJS() as unknown, []);
  return [row, [...problems, ...found]];
}

type Read = {
  readonly document: Document;
  readonly lineOf: (path: Path) => number;
  readonly problem: (path: Path, message: string, expected: string) => Problem;
  readonly file: string;
};

/** The keys that quote a copy as found, which may hold anything. */
const quoted = new Set(["printed"]);

function readYaml({ path: file, text }: SourceFile): [Read | undefined, Problem[]] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line;
  const problems: Problem[] = [...document.errors, ...document.warnings].map(({ pos, message, code }) => ({
    file,
    line: line(pos[0]),
    column: "",
    message: code === "DUPLICATE_KEY" ? `a key stands here a second time` : `is not YAML: ${message}`,
    expected: code === "DUPLICATE_KEY" ? "each key once" : "",
  }));
  visit(document, {
    Alias: (_, { range }) => {
      problems.push({
        file,
        line: line(range![0]),
        column: "",
        message: "uses an alias (*)",
        expected: "the text itself",
      });
    },
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : "";
      if (!isScalar(value) || typeof value.value !== "string" || quoted.has(name)) return;
      const fault = textFault(value.value);
      if (fault) problems.push({ file, line: line(value.range![0]), column: name, ...fault });
    },
    Seq: (_, { items }) => {
      for (const each of items) {
        const fault = isScalar(each) && typeof each.value === "string" ? textFault(each.value) : undefined;
        if (fault) problems.push({ file, line: line((each as { range: [number] }).range[0]), column: "", ...fault });
      }
    },
  });
  const broken = document.errors.length > 0 || hasAlias(document);
  if (broken) return [undefined, problems];
  const lineOf = (path: Path) => lineOfPath(document, path, line);
  const problem = (path: Path, message: string, expected: string): Problem => ({
    file,
    line: lineOf(path),
    column: path.filter((key) => typeof key === "string").join("."),
    message,
    expected,
  });
  return [{ document, lineOf, problem, file }, problems];
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) found = true;
      return undefined;
    },
  });
  return found;
}

/** The line of the key at the end of `path`, or of the nearest thing around it that exists. */
function lineOfPath(document: Document, path: Path, line: (offset: number) => number): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as { range: [number] }).range[0];
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.get(key, true);
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return line(offset);
}

function checkShape<T>(read: Read, schema: z.ZodType<T>, value: unknown, base: Path): [Row<T> | undefined, Problem[]] {
  const result = schema.safeParse(value);
  if (result.success) {
    const lineOf = (column: string) =>
      read.lineOf([
        ...base,
        ...(column === "" ? [] : column.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key))),
      ]);
    return [{ item: result.data, file: read.file, lineOf, faulty: new Set() }, []];
  }
  return [undefined, result.error.issues.flatMap((issue) => describe(read, issue, value, base))];
}

const typeNames: Record<string, string> = {
  string: "text (in quotes where it looks like a number)",
  number: "a number",
  object: "keys and values",
  record: "keys and values",
  array: "a list",
  boolean: "true or false",
};

function describe(read: Read, issue: z.core.$ZodIssue, value: unknown, base: Path): Problem[] {
  const path = [...base, ...issue.path];
  const given = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const shown = typeof given === "string" ? quote(given) : JSON.stringify(given);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => read.problem([...path, key], "is not a key of this file", "another key, or none"));
    case "invalid_type": {
      const expected = typeNames[issue.expected] ?? issue.expected;
      if (given === undefined || given === null) return [read.problem(path, "is missing", expected)];
      return [read.problem(path, `${shown} is not right`, expected)];
    }
    case "invalid_value": {
      const values = issue.values.map(String);
      const near = typeof given === "string" ? nearest(given, values) : undefined;
      const hint = near === undefined ? "" : `, perhaps ${near}`;
      if (given === undefined) return [read.problem(path, "is missing", values.join(", "))];
      return [read.problem(path, `${shown} is not one of them`, values.join(", ") + hint)];
    }
    case "custom": {
      const expected: unknown = issue.params?.["expected"];
      return [read.problem(path, issue.message, typeof expected === "string" ? expected : "")];
    }
    default:
      return [read.problem(path, `${shown ?? "nothing"} is not right`, issue.message)];
  }
}

/** A text that must match `pattern`; `expected` says in words what it must be. */
export function matching(pattern: RegExp, expected: string): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    if (!pattern.test(text))
      context.addIssue({ code: "custom", message: `${quote(text)} is not right`, params: { expected } });
  });
}

/** The id of a list's entry: lower-case words joined by hyphens. */
export const idSchema = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "lower-case letters, digits and hyphens, as high-tech-firms",
);

/** A text that is not empty. */
export const textSchema = matching(/./u, "text");

/** A text written with Chinese characters. */
export const chineseSchema = textSchema.superRefine((text, context) => {
  const fault = text === "" ? undefined : chineseFault(text);
  if (fault) context.addIssue({ code: "custom", message: fault.message, params: { expected: fault.expected } });
});

/** A text without Chinese characters. */
export const englishSchema = textSchema.superRefine((text, context) => {
  const fault = englishFault(text);
  if (fault) context.addIssue({ code: "custom", message: fault.message, params: { expected: fault.expected } });
});

/** A day of the calendar, `2020-06-09`. */
export const daySchema = z.string().superRefine((text, context) => {
  const expected = "a day of the calendar, as 2020-06-09";
  if (!isDay(text)) context.addIssue({ code: "custom", message: `${quote(text)} is not right`, params: { expected } });
});

/** Whether the text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}

/** Adds a problem for each pair of which only one is there: note without note_en. */
export function bothOrNeither(...keys: readonly string[]) {
  return (value: Readonly<Record<string, unknown>>, context: z.RefinementCtx): void => {
    for (const key of keys) {
      const other = `${key}_en`;
      const missing = value[key] === undefined ? key : value[other] === undefined ? other : undefined;
      if (missing === undefined || value[key] === value[other]) continue;
      const message = `is missing, ${missing === key ? other : key} is not`;
      context.addIssue({ code: "custom", message, path: [missing], params: { expected: "both or neither" } });
    }
  };
}
