/** YAML text to checked values: every problem of shape with the line of the key that has it. */
import { z } from "zod";
import type { SourceFile } from "./files.ts";
import { allOrNone } from "./language-faults.ts";
import { columnsOf, keysIn, twinOf } from "./languages.ts";
import { nearest } from "./nearest.ts";
import { quote, type Fault } from "./plain-text.ts";
import { cut, type Problem } from "./problems.ts";
import type { Parsed, Row } from "./rows.ts";
import { languages, type Languages } from "./vocabulary.ts";
import { readYaml, type Path, type Read } from "./yaml.ts";

/** Returns the entries of a file that is a list, each checked against `schema`, with its texts in the languages of the edition. */
export function parseList<T>(file: SourceFile, schema: z.ZodType<T>, spoken: Languages = languages): Parsed<T> {
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
  const ids = value.map((entry: unknown) => (entry as { id?: unknown } | null)?.id);
  value.forEach((entry: unknown, i) => {
    const [row, found] = checkShape(read, schema, entry, [i], spoken);
    for (const problem of found) problems.push(problem);
    if (row) rows.push(row);
  });
  // An entry whose id cannot be read may be the one that others refer to.
  return [rows, problems, ids.every((id) => typeof id === "string") ? new Set(ids) : undefined];
}

/** Returns the file as one record checked in the same way, undefined where it is not right; it may say itself in which languages. */
export function parseRecord<T>(
  file: SourceFile,
  schema: z.ZodType<T>,
  spoken: Languages | ((value: unknown) => Languages) = languages,
): [row: Row<T> | undefined, problems: Problem[]] {
  const [read, problems] = readYaml(file);
  if (!read) return [undefined, problems];
  const value = read.document.toJS() as unknown;
  const [row, found] = checkShape(read, schema, value, [], typeof spoken === "function" ? spoken(value) : spoken);
  return [row, [...problems, ...found]];
}

function checkShape<T>(
  read: Read,
  schema: z.ZodType<T>,
  value: unknown,
  base: Path,
  spoken: Languages,
): [Row<T> | undefined, Problem[]] {
  const result = schema.safeParse(value);
  const problems = [
    ...(result.error?.issues ?? []).flatMap((issue) => describe({ read, schema, value, base }, issue, issue.path)),
    ...untold(schema, value, spoken).map(({ path, message, expected }) =>
      read.problem([...base, ...path], message, expected),
    ),
  ];
  if (!result.success || problems.length > 0) return [undefined, problems];
  const keys = (column: string) => column.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const lineOf = (column: string) => read.lineOf(column === "" ? base : [...base, ...keys(column)]);
  return [{ item: result.data, file: read.file, lineOf, faulty: new Set() }, []];
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  object: "keys and values",
  record: "keys and values",
  array: "a list",
};

type Checked = { readonly read: Read; readonly schema: z.ZodType; readonly value: unknown; readonly base: Path };

/** Says an issue of zod in our words, at its line. */
function describe(checked: Checked, issue: z.core.$ZodIssue, path: Path): Problem[] {
  const { read, schema, value, base } = checked;
  const given = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const shown =
    typeof given === "string"
      ? quote(given)
      : typeof given === "number"
        ? String(given)
        : cut(JSON.stringify(given) ?? "", 60);
  const say = (message: string, expected: string) => [read.problem([...base, ...path], message, expected)];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, path).filter((key) => !Object.hasOwn(given as object, key));
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        const expected = near === undefined ? known.join(", ") || "no further key" : `"${near}"`;
        return read.problem([...base, ...path, key], "is not a key that is known here", expected);
      });
    }
    case "invalid_type": {
      const expected = typeNames[issue.expected] ?? issue.expected;
      if (given === undefined || given === null) return say("is missing", expected);
      const hint = issue.expected === "string" ? ", in quotes where it looks like a number" : "";
      return say(`${shown} has the wrong type`, expected + hint);
    }
    case "invalid_value": {
      const list = issue.values.map(String);
      const near = typeof given === "string" ? nearest(given, list) : undefined;
      const expected = list.join(", ") + (near === undefined ? "" : `, perhaps ${near}`);
      return say(given === undefined ? "is missing" : `${shown} is not on the list`, expected);
    }
    case "invalid_union":
      // The last of the alternatives is the usual one.
      return issue.errors.at(-1)!.flatMap((inner) => describe(checked, inner, [...path, ...inner.path]));
    case "custom":
      return say(issue.message, String(issue.params?.["expected"] ?? ""));
    default:
      return say(`${shown} is not allowed`, issue.message);
  }
}

/** The keys that the schema knows at `path`; none where it is no object. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: z.core.$ZodType = schema;
  for (const key of [...path, undefined]) {
    at = unwrap(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject && key === undefined) return Object.keys(at.shape as object);
    else if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, z.core.$ZodType>)[key!]!;
    else break;
  }
  return [];
}

/** The schema inside transforms, defaults and options. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  return schema;
}

type Untold = Fault & { readonly path: Path };

/** Which keys of texts are missing: one stands in every language of the edition, or in none where it may be left out. */
function untold(schema: z.core.$ZodType, value: unknown, spoken: Languages, path: Path = []): Untold[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray)
    return Array.isArray(value)
      ? value.flatMap((each: unknown, i) => untold(inner.element, each, spoken, [...path, i]))
      : [];
  if (!(inner instanceof z.ZodObject) || typeof value !== "object" || value === null) return [];
  const shape = inner.shape as Record<string, z.core.$ZodType>;
  const given = value as Readonly<Record<string, unknown>>;
  return keysIn(Object.keys(shape), spoken).flatMap((key): Untold[] => {
    const fault = untoldKey(shape, given, key, spoken);
    return [
      ...untold(shape[key]!, given[key], spoken, [...path, key]),
      ...(fault ? [{ ...fault, path: [...path, key] }] : []),
    ];
  });
}

function untoldKey(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  given: Readonly<Record<string, unknown>>,
  key: string,
  spoken: Languages,
): Fault | undefined {
  const twin = twinOf(key);
  const columns = columnsOf(twin?.key ?? key);
  const need = columns.map((column) => neededIn(shape, column)).find((each) => each !== undefined);
  if (!need || given[key] !== undefined) return undefined;
  // That the text itself is missing where it may not be is a problem of the key alone.
  if (need === "always") return twin && { message: "is missing", expected: "text" };
  const other = keysIn(columns, spoken).find((column) => given[column] !== undefined);
  return other === undefined ? undefined : { message: `is missing, ${other} is not`, expected: allOrNone };
}

/**
 * When a text in another language than the first is needed by an edition in that language: always, or where the text itself is
 * there; undefined for a key that is no such text or may be left out for itself.
 */
export function neededIn(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  key: string,
): "always" | "with its twin" | undefined {
  const twin = twinOf(key);
  if (!twin || !(shape[key] instanceof z.ZodOptional)) return undefined;
  return shape[twin.key] instanceof z.ZodOptional ? "with its twin" : "always";
}

/** A text that must match `pattern`, or pass a test; `expected` says in words what it must be. */
export function matching(pattern: Pick<RegExp, "test">, expected: string): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    if (!pattern.test(text)) context.addIssue({ code: "custom", message: malformed(text), params: { expected } });
  });
}

/** What is said of a text that has not the form it must have. */
function malformed(text: string): string {
  return text === "" ? "is empty" : `${quote(text)} is not well formed`;
}

/** The id of a list's entry: lower-case words joined by hyphens. */
export const idSchema = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "lower-case letters, digits and hyphens, as high-tech-firms",
);

/** A text that is not empty. */
export const textSchema = matching(/./u, "text");

/** A day of the calendar, `2020-06-09`. */
export const daySchema = z.string().superRefine((text, context) => {
  const expected = "a day of the calendar, as 2020-06-09";
  if (!isDay(text)) context.addIssue({ code: "custom", message: malformed(text), params: { expected } });
});

/** Whether the text is a day of the calendar as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
}
