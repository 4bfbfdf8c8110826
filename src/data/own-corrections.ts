/** corrections.yaml: what this edition itself said wrongly. Entries are only ever added, at the end. */
import { z } from "zod";
import { daySchema, matching, parseList, textSchema } from "./documents.ts";
import { readFiles, type SourceFile } from "./files.ts";
import type { Text } from "./model.ts";
import { throwIfAny, type Problem } from "./problems.ts";
import { compareVersions } from "./releases.ts";
import { rowProblem, type Parsed } from "./rows.ts";
import { englishName, languageFault } from "./language-faults.ts";
import { textColumn, translations } from "./languages.ts";
import { nameKeys, otherKeys, schemaIn, textAt } from "./text-keys.ts";
import { languages, type Languages } from "./vocabulary.ts";

/** One mistake of ours, set right. */
export type OwnCorrection = {
  /** Its place in the file, from 1: what the feed knows it by. */
  readonly number: number;
  /** The line of the file where it begins. */
  readonly line: number;
  /** ISO day on which it was set right. */
  readonly date: string;
  /** The first version that has it right; undefined where none had it wrong, for nothing was published yet. */
  readonly version: string | undefined;
  /** undefined where it is about no single fact. */
  readonly fact: string | undefined;
  readonly was: Text;
  readonly is: Text;
  readonly reason: Text;
  /** What else it changes, as paths: "charts/x", "comparisons/y", "articles/z". */
  readonly touches: readonly string[];
};

export const ownCorrectionsFile = "corrections.yaml";

const touchedKinds = ["charts", "comparisons", "indicators", "articles", "plans", "data"] as const;

export const ownCorrectionKeys = z.strictObject({
  date: daySchema,
  version: matching(/^\d+(\.\d+)+$/, 'the first version that has it right, in quotes, as "2026.2"').optional(),
  fact: textSchema.optional(),
  was: textSchema,
  // Beside words of the documents' language only: a number is the same in every language.
  ...otherKeys("was", (language) => schemaIn(language, "name").nullable().default(null)),
  is: textSchema,
  ...otherKeys("is", (language) => schemaIn(language, "name").nullable().default(null)),
  ...nameKeys("reason"),
  touches: z
    .array(
      matching(new RegExp(`^(${touchedKinds.join("|")})/[^\\s/]+$`), `${touchedKinds.join(", ")}, a slash and an id`),
    )
    .default([]),
});

/** Returns the corrections in the order of the file. */
function parseOwnCorrections(file: SourceFile, spoken: Languages): Parsed<Omit<OwnCorrection, "number" | "line">> {
  return parseList(
    file,
    ownCorrectionKeys.transform(({ date, version, fact, touches, ...e }) => ({
      date,
      version,
      fact,
      was: textAt(e, "was"),
      is: textAt(e, "is"),
      reason: textAt(e, "reason"),
      touches,
    })),
    spoken,
  );
}

/**
 * Returns the corrections and all that is wrong with them. A fact may be one that is gone, but not one that never was: `known`
 * are the ids of all versions, `published` the versions, the oldest first; undefined where they cannot be told.
 */
export function checkOwnCorrections(
  file: SourceFile,
  known: ReadonlySet<string> | undefined,
  published?: readonly string[],
  spoken: Languages = languages,
): [corrections: OwnCorrection[], problems: Problem[]] {
  const [rows, problems] = parseOwnCorrections(file, spoken);
  const unknown = rows
    .filter(({ item }) => known !== undefined && item.fact !== undefined && !known.has(item.fact))
    .map((row): Problem => rowProblem(row, "fact", `"${row.item.fact}" never was a fact`, "the id of a fact"));
  const misplaced = rows
    .filter((row, i) => i > 0 && row.item.date < rows[i - 1]!.item.date)
    .map((row) =>
      rowProblem(row, "date", `"${row.item.date}" is earlier than the entry above`, "new entries at the end"),
    );
  const ofVersions = rows.flatMap((row) => {
    const named = row.item.version;
    const expected = named === undefined ? undefined : versionExpected(named, published);
    return expected === undefined
      ? []
      : [rowProblem(row, "version", `"${named}" is no version that set something right`, expected)];
  });
  const untold = rows.flatMap((row) =>
    (["was", "is"] as const).flatMap((key) =>
      translations
        .filter((language) => spoken.includes(language) && languageFault(row.item[key][language], language, "name"))
        .map((language) => {
          const column = textColumn(key, language);
          const expected = `${column}, the same words in ${englishName(language)}`;
          return rowProblem(row, key, `${key} is in words, and ${column} is missing`, expected);
        }),
    ),
  );
  return [
    rows.map(({ item, lineOf }, i) => ({ number: i + 1, line: lineOf(""), ...item })),
    [...problems, ...unknown, ...misplaced, ...ofVersions, ...untold],
  ];
}

/** What should be said in place of a version that cannot be the first that has something right; undefined where it can. */
function versionExpected(named: string, published: readonly string[] | undefined): string | undefined {
  if (published === undefined || published.slice(1).includes(named)) return undefined;
  const latest = published.at(-1);
  // Before the first version nothing wrong was published, and the first corrects none before it.
  if (latest === undefined) return "no version, for none is published yet";
  return compareVersions(named, latest) > 0 ? undefined : `a version after ${published[0]!}, or the next one`;
}

/** Reads the corrections of the edition under `folder`; [] where it has no such file. Throws DataError. */
export function readOwnCorrections(
  folder: string,
  known: ReadonlySet<string> | undefined,
  spoken: Languages,
): OwnCorrection[] {
  const file = readFiles(folder, (name) => name === ownCorrectionsFile)[0];
  if (!file) return [];
  const [corrections, problems] = checkOwnCorrections(file, known, undefined, spoken);
  throwIfAny(problems);
  return corrections;
}

/** Whether a correction is about a thing or touches it: ("facts", "x-017"), ("charts", "gdp"). */
export function isTouched({ fact, touches }: OwnCorrection, kind: string, id: string): boolean {
  return (kind === "facts" && fact === id) || touches.includes(`${kind}/${id}`);
}

/** Returns the corrections that say why a thing went: about it, touching it, or about a fact that it rests on. */
export function reasonsOf(
  kind: string,
  id: string,
  row: Readonly<Record<string, string>>,
  corrections: readonly OwnCorrection[],
): OwnCorrection[] {
  const facts = [row["left"], row["right"]].flatMap((cell) => (cell ?? "").split("+"));
  return corrections.filter(
    (correction) =>
      isTouched(correction, kind, id) || (correction.fact !== undefined && facts.includes(correction.fact)),
  );
}
