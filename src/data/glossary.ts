/** glossary.yaml: words of the sources that a reader from elsewhere does not know. An edition may have none. */
import { inEveryLanguage, sourceLanguage, textColumn } from "./languages.ts";
import { z } from "zod";
import { idSchema, matching, parseList, textSchema } from "./documents.ts";
import { readFiles, type SourceFile } from "./files.ts";
import type { Text } from "./model.ts";
import { sortProblems, throwIfAny, type Problem } from "./problems.ts";
import { rowProblem, type Parsed } from "./rows.ts";
import { nameKeys, otherKeys, proseKeys, schemaIn, textAt } from "./text-keys.ts";
import { languages, type Language, type Languages } from "./vocabulary.ts";

export type Term = {
  readonly id: string;
  /** The word as the sources have it, and what it is called in others. */
  readonly term: Text;
  /** How it is read: "guī shàng". */
  readonly pinyin: string;
  /** Other ways to write it in each language; it is marked in labels and notes under all of them. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  readonly explanation: Text;
};

export const glossaryFile = "glossary.yaml";

export const termKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("term"),
  pinyin: matching(/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ0-9A-Z ’]+$/u, "syllables with their tones, as guī shàng"),
  aliases: z.array(textSchema).default([]),
  ...otherKeys("aliases", (language) => z.array(schemaIn(language, "name")).default([])),
  ...proseKeys("explanation"),
});

/** Returns the terms in the order of the file. */
function parseGlossary(file: SourceFile, spoken: Languages): Parsed<Term> {
  return parseList(
    file,
    termKeys.transform(({ id, pinyin, ...e }): Term => ({
      id,
      term: textAt(e, "term"),
      pinyin,
      aliases: inEveryLanguage((language) => e[textColumn("aliases", language)]),
      explanation: textAt(e, "explanation"),
    })),
    spoken,
  );
}

/** Returns the terms of a glossary and all that is wrong with it: also what is said twice, under one name or two. */
export function checkGlossary(file: SourceFile, spoken: Languages = languages): [terms: Term[], problems: Problem[]] {
  const [rows, problems] = parseGlossary(file, spoken);
  const seen = new Map<string, string>();
  const twice = rows.flatMap((row) => {
    const { id, term, aliases } = row.item;
    const names: [column: string, name: string][] = [
      ["id", id],
      ["term", term[sourceLanguage]],
      ...aliases[sourceLanguage].map((name): [string, string] => ["aliases", name]),
    ];
    return names.flatMap(([column, name]) => {
      const before = seen.get(name);
      seen.set(name, id);
      return before === undefined
        ? []
        : [rowProblem(row, column, `"${name}" is explained already, by ${before}`, "each word once")];
    });
  });
  return [rows.map(({ item }) => item), sortProblems([...problems, ...twice])];
}

/** Reads the glossary of the edition under `folder`; [] where it has none. Throws DataError. */
export function readGlossary(folder: string, spoken: Languages): Term[] {
  const file = readFiles(folder, (name) => name === glossaryFile)[0];
  if (!file) return [];
  const [terms, problems] = checkGlossary(file, spoken);
  throwIfAny(problems);
  return terms;
}
