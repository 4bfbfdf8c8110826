/** The front matter of written articles: what is known of an article without reading its text. */
import { z } from "zod";
import { daySchema, parseRecord } from "./documents.ts";
import { readFiles, type SourceFile } from "./files.ts";
import { inSpoken, sourceLanguage } from "./languages.ts";
import { throwIfAny, type Problem } from "./problems.ts";
import type { Row } from "./rows.ts";
import { schemaIn } from "./text-keys.ts";
import { languages, type Language, type Languages } from "./vocabulary.ts";

export type ArticleMatter = {
  readonly title: string;
  /** One or two sentences: what was found. */
  readonly summary: string;
  /** The day it was written or last changed in substance. */
  readonly date: string;
  /** Its place among the articles. */
  readonly order: number;
};

/** An article as it is listed: its front matter in every language. */
export type ListedArticle = {
  readonly slug: string;
  readonly matter: Readonly<Record<Language, ArticleMatter>>;
  /** The first chart of its text, which stands for it elsewhere; undefined where it has none. */
  readonly chart: string | undefined;
};

export type Headed = {
  readonly slug: string;
  readonly language: Language;
  readonly matter: Row<ArticleMatter>;
  /** What stands behind the front matter, and the lines before it. */
  readonly body: string;
  readonly linesBefore: number;
};

/** The keys of an article’s front matter, as zod knows them. */
export function articleKeys(language: Language): z.ZodType<ArticleMatter> {
  return z.strictObject({
    title: schemaIn(language, "name"),
    summary: schemaIn(language, "prose"),
    date: daySchema,
    order: z.int().positive("a whole number above 0"),
  });
}

/** Whether a file of the content folder is an article, by its name inside it. */
export function isArticleFile(name: string): boolean {
  return name.startsWith("articles/");
}

const names = languages.map((language) => `articles/<slug>.${language}.mdx`).join(" and ");
const nameExpected = `${names}, the slug in lower-case letters, digits and hyphens`;

/** Returns what the head of an article says, undefined where it cannot be read, and what is wrong with it. */
export function parseHead(file: SourceFile): [Headed | undefined, Problem[]] {
  const fault = (line: number, message: string, expected: string): [undefined, Problem[]] => [
    undefined,
    [{ file: file.path, line, column: "", message, expected }],
  ];
  const name = /^articles\/([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]+)\.mdx$/.exec(file.name);
  const language = languages.find((each) => each === name?.[2]);
  if (!name || !language) return fault(0, "is not named as an article", nameExpected);
  // Where a head ends must be the same for every reader of it: some end it at any line that begins so.
  const parts = /^---\n([\s\S]*?)\n(?:---|\+\+\+)(.*)\n/.exec(file.text);
  if (!parts || !parts[0].endsWith("\n---\n"))
    return fault(1, "has no front matter", "title, summary, date and order between two lines ---");
  // A line for the first ---, so that lines are counted as in the file.
  const [matter, problems] = parseRecord({ ...file, text: `\n${parts[1]!}` }, articleKeys(language));
  if (!matter) return [undefined, problems];
  const linesBefore = parts[0].split("\n").length - 1;
  return [{ slug: name[1]!, language, matter, body: file.text.slice(parts[0].length), linesBefore }, problems];
}

/**
 * Reads the heads of the articles under `folder`, in their order. Throws DataError where a head is not
 * right or an article lacks a language; npm run check looks at the texts.
 */
export function readArticles(folder: string, spoken: Languages): ListedArticle[] {
  const files = readFiles(folder, isArticleFile);
  const heads = files.map(parseHead);
  throwIfAny(heads.flatMap(([, problems]) => problems));
  const bySlug = Map.groupBy(
    heads.map(([head]) => head!),
    ({ slug }) => slug,
  );
  const articles = [...bySlug].map(([slug, texts]) => {
    const matterIn = (language: Language) => texts.find((text) => text.language === language)?.matter.item;
    const missing = spoken.find((language) => !matterIn(language));
    if (missing) {
      const message = `has no text in the language ${missing}`;
      const file = texts[0]!.matter.file;
      throwIfAny([{ file, line: 0, column: "", message, expected: `${slug}.${missing}.mdx beside it` }]);
    }
    const chart = /<Chart\s[^>]*?\bid="([^"]+)"/.exec(texts[0]!.body)?.[1];
    return { slug, matter: inSpoken(spoken, (language) => matterIn(language)!), chart };
  });
  return articles.sort(
    (a, b) => a.matter[sourceLanguage].order - b.matter[sourceLanguage].order || (a.slug < b.slug ? -1 : 1),
  );
}
