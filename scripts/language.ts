/**
 * Takes a language into the engine: `npm run language -- de`. It adds the tag to the list of languages, copies the words of
 * another as the start of what is to be translated, and writes the modules that hold the words of all languages side by side.
 * What then is left is to translate `src/messages/<tag>/` and `src/components/written/<tag>/`, and the content.
 */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languageOfPrograms } from "../src/data/languages.ts";
import { languages } from "../src/data/vocabulary.ts";
import { ask } from "./asking.ts";

const messages = "src/messages";
const written = "src/components/written";
const vocabulary = "src/data/vocabulary.ts";
/** The section that is about the language itself, and copied from none. */
const itself = "language";

/** Returns the module of a section, which holds its words in every language: `name` is what the section is called in code. */
export function sectionModule(section: string, name: string, tags: readonly string[]): string {
  return [
    'import type { Language } from "../data/vocabulary.ts";',
    ...tags.toSorted().map((tag) => `import { ${name} as ${tag} } from "./${tag}/${section}.ts";`),
    "",
    `export const ${name} = { ${tags.join(", ")} } satisfies Record<Language, unknown>;`,
    "",
  ].join("\n");
}

/** Returns the sections of a language, as file name without suffix and name in code; files that only help others are none. */
export function sectionsIn(folder: string): (readonly [section: string, name: string])[] {
  return readdirSync(folder).flatMap((file) => {
    const name = /^export const (\w+Words)\b/m.exec(readFileSync(join(folder, file), "utf8"))?.[1];
    return name === undefined ? [] : [[file.replace(/\.ts$/, ""), name] as const];
  });
}

/** Returns the module that says what a language is, by what Unicode knows of it; undefined where that knows no such language. */
export function languageModule(tag: string): string | undefined {
  const [inEnglish, own] = ["en", tag].map((of) => new Intl.DisplayNames(of, { type: "language", fallback: "none" }));
  const englishName = inEnglish!.of(tag);
  if (englishName === undefined) return undefined;
  const { region = "", script = "" } = new Intl.Locale(tag).maximize();
  // A number stands for the world or a part of it, which is no place to speak as one does there.
  const land = /^[A-Z]{2}$/.test(region) ? [region] : [];
  const said = {
    tag,
    ownName: own!.of(tag) ?? englishName,
    englishName,
    inHan: /^(?:Han|Jpan)/.test(script),
    openGraph: [tag, ...land].join("_"),
    csl: [tag, ...land].join("-"),
    langid: englishName.toLowerCase(),
  };
  const [first] = languages;
  return [
    `import type { languageWords as ${first} } from "../${first}/${itself}.ts";`,
    "",
    "/** The language itself, as readers, programs and the checks of the content know it. */",
    `export const languageWords: typeof ${first} = {`,
    ...Object.entries(said).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`),
    "};",
    "",
  ].join("\n");
}

/** Returns why a language cannot be added, undefined where it can. */
function refusal(tag: string, from: string): string | undefined {
  if (!/^[a-z]{2,3}$/.test(tag)) return `${tag} is no tag of a language: two or three lower-case letters, as de`;
  if (languages.some((each) => each === tag)) return `${tag} is there: its words are in ${messages}/${tag}/`;
  if (!languages.some((each) => each === from)) return `there are no words in ${from} to start from`;
  return undefined;
}

function addLanguage(tag: string, from: string, about: string): void {
  const tags = [...languages, tag];
  const list = (each: readonly string[]) => `languages = [${each.map((one) => `"${one}"`).join(", ")}] as const;`;
  const text = readFileSync(vocabulary, "utf8");
  if (!text.includes(list(languages))) throw new Error(`${vocabulary} has no list of languages`);
  for (const folder of [messages, written]) cpSync(join(folder, from), join(folder, tag), { recursive: true });
  writeFileSync(join(messages, tag, `${itself}.ts`), about);
  for (const [section, name] of sectionsIn(join(messages, tag)))
    writeFileSync(join(messages, `${section}.ts`), sectionModule(section, name, tags));
  writeFileSync(vocabulary, text.replace(list(languages), list(tags)));
}

function language(): number {
  const usage = "usage: npm run language -- TAG [--from TAG]";
  const asked = ask(
    { options: { from: { type: "string", default: languageOfPrograms(languages) } }, allowPositionals: true },
    usage,
  );
  if (typeof asked === "number") return asked;
  const [tag, ...more] = asked.positionals;
  if (tag === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  const { from } = asked.values;
  const about = /^[a-z]{2,3}$/.test(tag) ? languageModule(tag) : undefined;
  const reason = refusal(tag, from) ?? (about === undefined ? `nobody knows a language ${tag}` : undefined);
  if (reason !== undefined || existsSync(join(messages, tag))) {
    console.error(`language: ${reason ?? `${messages}/${tag} is there, and ${tag} is in no list: delete the folder`}`);
    return 2;
  }
  addLanguage(tag, from, about!);
  console.log(
    `language: ${tag} has the words of ${from}. Translate ${messages}/${tag}/ and ${written}/${tag}/, beginning with`,
  );
  console.log(
    `  ${messages}/${tag}/${itself}.ts; an edition that names it in edition.yaml has its texts under x_${tag}.`,
  );
  return 0;
}

if (import.meta.main) process.exitCode = language();
