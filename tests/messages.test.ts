import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sectionModule, sectionsIn } from "../scripts/language.ts";
import { languages } from "../src/data/vocabulary.ts";
import { languageWords } from "../src/messages/language.ts";

/** Folders all of whose words stand in src/messages, "" for the files at the top; the others still have words of their own. */
const done = ["", "charts", "components", "data", "exports", "islands", "layouts", "pages", "views", "wording"];
/** Pages of prose that each language has its own of, under the same names. */
const written = "components/written";

/** Files with Chinese that is no word of ours but one of the documents, which the code reads or quotes. */
const ofSources: Readonly<Record<string, string>> = {
  "charts/mark-name.ts": "signs between sentences and lines by their script, whatever language has them",
  "charts/text-width.ts": "signs that lines break at by their shape, whatever language has them",
  "data/bounds.ts": "the words by which documents bound a number",
  "data/check-lists.ts": "powers of ten in units of documents",
  "data/check-plan.ts": "powers of ten in units of documents",
  "data/csv-line.ts": "what spreadsheets take for a date or time",
  "data/facts.ts": "powers of ten and bounds of documents, and examples of them in problem lines",
  "data/articles.ts": "an example in a problem line, of emphasis in a text without spaces",
  "data/ledger.ts": "ordinals of documents",
  "data/nearest.ts": "powers of ten in units of documents",
  "data/numerals.ts": "numerals of documents",
  "data/pinyin.ts": "a character for each letter that Chinese names are typed by",
  "data/plain-text.ts": "how formulas begin in wide characters",
  "data/sections.ts": "headings of documents",
  "data/tasks.ts": "what stands between names in the content",
  "data/units.ts": "units of documents",
  "islands/search-page.ts": "a run of words of documents, which is marked as such",
  "views/comparisons/subjects.ts": "units of documents",
  "wording/gbt-7714.ts": "brackets that the standard of citations asks for",
  "wording/quoted-html.ts": "a run of words of documents, which is marked as such",
  "wording/typesetting.ts": "signs that wrap by their shape, whatever language has them",
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|astro)$/.test(file));
const within = (file: string, folders: readonly string[]) =>
  folders.some((folder) => (folder === "" ? !file.includes("/") : file.startsWith(`${folder}/`)));
const read = (file: string) => readFileSync(`src/${file}`, "utf8");

/** The lines of code without their comments. */
function codeLines(text: string): string[] {
  return text
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/(^|[\s{(,])\/\*[\s\S]*?\*\//g, "$1")
    .replace(/(^|\s)\/\/.*$/gm, "$1")
    .split("\n")
    .map((line) => line.trim());
}

const chinese = (line: string) => /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u.test(line);
/** A choice between two languages in code, where a third has no place. */
const choosing = (line: string) => /\bzh \?(?!\?)|[!=]== "(?:zh|en)"|\bisChinese\b/.test(line);
/** A language by its name, as a code, a tag or the key of a text. */
const naming = (line: string) =>
  /["'](?:zh|en)(?:-\w+)?["']|\.(?:zh|en)\b|_(?:zh|en)\b|\b(?:zh|en):|\bzh, en\b/.test(line);

test("what is done has no word of a language in it and knows no language by its name", () => {
  const found = files
    .filter((file) => within(file, done) && !within(file, [written]))
    .flatMap((file) =>
      codeLines(read(file))
        .filter((line) => choosing(line) || (chinese(line) && !(file in ofSources)))
        .map((line) => `src/${file}: ${line}`),
    );
  expect(found).toEqual([]);
  // What the rule is made to find, and to leave alone.
  expect(['zh ? "a" : "b"', 'language === "zh"', 'language !== "en"'].filter(choosing)).toHaveLength(3);
  expect(
    ['text.split(/[+/*]/) + "年"', "`第${n}`", 'names.join("、")'].flatMap(codeLines).filter(chinese),
  ).toHaveLength(3);
  expect(["/** 年 */", "const a = 1; // 年", "{/* 年 */}"].flatMap(codeLines).filter(chinese)).toEqual([]);
});

const commands = readdirSync("scripts", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.includes("node_modules/") && !file.startsWith("bench/embed/"));

/** Files that know a language by its name, with the lines that do. */
const ofLanguages: Readonly<Record<string, { readonly why: string; readonly lines: number }>> = {
  "src/data/vocabulary.ts": { why: "the list of the languages", lines: 1 },
  "scripts/dev-edition.ts": { why: "problem lines, which are in English", lines: 1 },
  "scripts/language.ts": { why: "what problem lines call a language, which are in English", lines: 1 },
  "scripts/size.ts": { why: "problem lines, which are in English", lines: 1 },
  "src/data/languages.ts": { why: "what programs are spoken to in, where there is room for one language", lines: 1 },
};

test("no code knows a language by its name: it is of the edition, of the page or of the documents", () => {
  const code = [
    ...files.filter((file) => !within(file, [written, "messages"])).map((file) => `src/${file}`),
    ...commands.map((file) => `scripts/${file}`),
  ];
  const named = (file: string) => codeLines(readFileSync(file, "utf8")).filter(naming);
  expect(
    code.filter((file) => !(file in ofLanguages)).flatMap((file) => named(file).map((line) => `${file}: ${line}`)),
  ).toEqual([]);
  for (const [file, { lines }] of Object.entries(ofLanguages))
    expect([file, named(file).length]).toEqual([file, lines]);
  const found = [
    'lang="zh-Hans"',
    "name.en.length",
    'href(path, "zh", base)',
    '"label_en"',
    "{ zh: a, en: b }",
    "{ zh, en }[of]",
  ];
  expect(found.filter((line) => !naming(line))).toEqual([]);
  expect(['from "../written/en/About.astro"', "when: 1", "a_entry"].filter(naming)).toEqual([]);
});

/** Commands with Chinese that no reader of the site sees. */
const ofCommands: Readonly<Record<string, string>> = {
  "ingest-new.ts": "headings of documents",
  "preview.ts": "what stands between names of the content, for whoever works on it",
};

test("what commands write into the site has its words from there too", () => {
  const lines = (file: string) => codeLines(readFileSync(`scripts/${file}`, "utf8"));
  const found = commands.flatMap((file) =>
    lines(file)
      .filter((line) => choosing(line) || (chinese(line) && !(file in ofCommands)))
      .map((line) => `scripts/${file}: ${line}`),
  );
  expect(found).toEqual([]);
  expect(Object.keys(ofCommands).filter((file) => !lines(file).some(chinese))).toEqual([]);
});

test("every file with Chinese of the documents still has some, and is one of those that are done", () => {
  const has = (file: string) => within(file, done) && files.includes(file) && codeLines(read(file)).some(chinese);
  expect(Object.keys(ofSources).filter((file) => !has(file))).toEqual([]);
});

test("every language has every page of prose", () => {
  const pagesOf = (language: string) => readdirSync(`src/${written}/${language}`).sort();
  for (const language of languages) expect(pagesOf(language)).toEqual(pagesOf(languages[0]));
  expect(pagesOf(languages[0])).not.toEqual([]);
});

type Words = Readonly<Record<string, unknown>>;
const sectionsOf = (language: string) =>
  readdirSync(`src/messages/${language}`)
    .filter((file) => file.endsWith(".ts"))
    .sort();

/** The names of all entries of a section, with what each is. */
function shape(words: unknown, at = ""): string[] {
  if (typeof words !== "object" || words === null || words instanceof RegExp) return [`${at}: ${typeof words}`];
  // Lists may differ in length: languages have different numerals and patterns.
  if (Array.isArray(words)) return [`${at}: list`];
  return Object.entries(words as Words).flatMap(([key, word]) => shape(word, `${at}.${key}`));
}

test("every language has every section of words, with the same entries, and none of them is empty", async () => {
  const [first, ...others] = languages;
  for (const language of others) expect(sectionsOf(language)).toEqual(expect.arrayContaining(sectionsOf(first)));
  const catalogue: Readonly<Record<string, unknown>> = await import("../src/messages/messages.ts");
  const sections = Object.entries(catalogue).filter(([name]) => name.endsWith("Words"));
  expect(sections.length).toBeGreaterThan(0);
  for (const [name, words] of sections) {
    expect([name, Object.keys(words as Words)]).toEqual([name, [...languages]]);
    const said = words as Readonly<Record<string, unknown>>;
    for (const language of others)
      expect([name, shape(said[language]).sort()]).toEqual([name, shape(said[first]).sort()]);
  }
});

test("every section stands in the catalogue, and some code reads it", () => {
  const catalogue = readFileSync("src/messages/messages.ts", "utf8");
  const code = files
    .filter((file) => !file.startsWith("messages/"))
    .map(read)
    .join("\n");
  for (const file of sectionsOf(languages[0])) {
    const name = /export const (\w+Words)\b/.exec(read(`messages/${languages[0]}/${file}`))?.[1];
    // A file without a section helps others of its language.
    if (name === undefined) continue;
    expect([file, catalogue.includes(`export { ${name} }`), new RegExp(`\\b${name}\\b`).test(code)]).toEqual([
      file,
      true,
      true,
    ]);
  }
});

test("no word or sign of Chinese stands in the words of a language without, but where they look for one", () => {
  const others = languages.filter((language) => !languageWords[language].inHan);
  // What languages are called in it.
  const isName = (file: string) => file === "language.ts" || file === "language-names.ts";
  const found = others.flatMap((language) =>
    sectionsOf(language)
      .filter((file) => !isName(file))
      .flatMap((file) =>
        codeLines(read(`messages/${language}/${file}`))
          .map((line) => line.replace(/\.replace\(\/[^/]+\/\w*/g, ""))
          .filter(chinese)
          .map((line) => `${language}/${file}: ${line}`),
      ),
  );
  expect(others.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test("the module of every section is what `npm run language` writes: its words in every language, and nothing else", () => {
  const [first] = languages;
  const sections = sectionsIn(`src/messages/${first}`);
  expect(sections.length).toBeGreaterThan(100);
  for (const [section, name] of sections)
    expect(read(`messages/${section}.ts`)).toBe(sectionModule(section, name, languages));
  const helpers = ["messages.ts", "parts.ts"];
  const modules = files.filter((file) => /^messages\/[^/]+$/.test(file)).map((file) => file.slice("messages/".length));
  expect(modules.sort()).toEqual([...sections.map(([section]) => `${section}.ts`), ...helpers].sort());
});

/**
 * Whether code reads an entry of a section: as `words.key` of the section or of a name that is given it, or taken apart, or by
 * a name that is computed, which may be any. Of names of codes (`named`) every one is read.
 */
function readsEntry(code: string, section: string, key: string): boolean {
  const namesBy = (pattern: string) => [...code.matchAll(new RegExp(pattern, "g"))].map((found) => found[1]!);
  const given = [
    ...namesBy(String.raw`\b(?:const|let) (\w+|[[{][^=;]*[\]}])(?= = [^;]*?\b${section}\b)`),
    ...namesBy(String.raw`(\w+)\??: \(?typeof ${section}\b`),
    ...namesBy(String.raw`function (\w+)\([^{]*typeof ${section}\b`),
  ];
  const either = [section, ...given.filter((each) => /^\w+$/.test(each))].join("|");
  const all = [
    ...given,
    ...namesBy(String.raw`const (\{[^=;]*\}) = (?:${either});`),
    ...namesBy(String.raw`\b(?:${either})(?:\.\w+)?\(\(?(\w+|\{[^}]*\})\)? =>`),
  ];
  const apart = new RegExp(String.raw`[{,]\s*${key}\s*[,:}]`);
  if (all.some((each) => each.startsWith("{") && apart.test(each))) return true;
  const names = [section, ...all.filter((each) => !each.startsWith("{")).flatMap((each) => each.match(/\w+/g) ?? [])];
  if (new RegExp(String.raw`\bnamed\b[^(]*\(\(language\) => ${section}\[language\]\)`).test(code)) return true;
  const computed = String.raw`\[(?!language\b|of\b|\d)[a-z][^\n]*\]`;
  const read = String.raw`\b(?:${names.join("|")})(?:\[[^\n]*?\])?\s*(?:\.${key}\b|(?<!\b${section})${computed})`;
  return new RegExp(read).test(code);
}

test("some code reads every entry of every section", async () => {
  const catalogue: Readonly<Record<string, unknown>> = await import("../src/messages/messages.ts");
  const scripts = readdirSync("scripts", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const code = [
    ...files.filter((file) => file !== "messages/messages.ts").map(read),
    ...scripts.map((file) => readFileSync(`scripts/${file}`, "utf8")),
  ];
  const unread = Object.entries(catalogue)
    .filter(([name]) => name.endsWith("Words"))
    .flatMap(([name, words]) => {
      const readers = code.filter(
        (text) => new RegExp(`\\b${name}\\b`).test(text) && !text.includes(`export const ${name}`),
      );
      const keys = Object.keys((words as Readonly<Record<string, Words>>)[languages[0]]!);
      return keys.filter((key) => !readers.some((text) => readsEntry(text, name, key))).map((key) => `${name}.${key}`);
    });
  expect(unread).toEqual([]);
  // What the rule takes for reading, and what it does not.
  const reads = (text: string) => readsEntry(text, "aWords", "key");
  const reading = [
    "aWords.key(1)",
    "aWords[language].key",
    "const [a, b] = [aWords[language], bWords[language]]; a.key",
    "const { other, key } = aWords[language];",
    "const text = aWords[language]; const { key } = text;",
    "named((language) => aWords[language])",
    "function say(words: (typeof aWords)[Language]) { return words.key; }",
    "const every = languages.map((of) => aWords[of]); every.map((words) => words.key)",
    "const text = aWords[language]; text[kind]",
  ];
  expect(reading.filter((text) => !reads(text))).toEqual([]);
  const others = [
    "const a = aWords[language]; fact.key",
    "aWords[language].keys",
    "aWords[language].other({ key })",
    "const { key } = fact; const { other } = aWords[language];",
  ];
  expect(others.filter(reads)).toEqual([]);
});

test("a section does nothing when it is loaded: a script leaves out what it does not use", () => {
  // What is made at once says that nothing is lost where nobody asks for it.
  const loaded = (text: string) => text.split("\n").filter((line) => /(?<!@__PURE__ \*\/ )\bnew [A-Z]/.test(line));
  const found = files
    .filter((file) => file.startsWith("messages/"))
    .flatMap((file) => loaded(read(file)).map((line) => `src/${file}: ${line}`));
  expect(found).toEqual([]);
  expect(loaded('const plural = new Intl.PluralRules("en");')).toHaveLength(1);
  expect(loaded('const plural = /* @__PURE__ */ new Intl.PluralRules("en");')).toEqual([]);
});
