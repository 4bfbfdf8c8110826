/**
 * Written articles: front matter and MDX whose every number is a component that reads the data. What
 * is parsed here is checked, not shown; Astro renders the same files, read by the same parser.
 */
import { articleWords } from "../messages/messages.ts";
import { articleComponents, countable, type ArticleTarget, type AttributeRule } from "./article-components.ts";
import { parseHead, type ArticleMatter } from "./article-matter.ts";
import type { SourceFile } from "./files.ts";
import { expectedId, nearest } from "./nearest.ts";
import { bareNumbers } from "./bare-numbers.ts";
import { codeFaults, isFault, parseMdx, type MdxNode } from "./mdx-code.ts";
import { characterFault, quote, type Fault as TextFault } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import type { Language, Languages, Verdict } from "./vocabulary.ts";

/** One use of a component. */
export type Use = {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
};

export type Article = {
  readonly slug: string;
  readonly language: Language;
  readonly matter: ArticleMatter;
  /** The line of a key of the front matter. */
  readonly lineOf: (key: string) => number;
  readonly uses: readonly Use[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly file: string;
};

/** What articles may refer to. */
export type Known = {
  /** Those of the edition. */
  readonly languages: Languages;
  readonly ids: Readonly<Record<ArticleTarget, ReadonlySet<string>>>;
  readonly verdicts: ReadonlyMap<string, Verdict | undefined>;
  /** Whether a path of the site is a page: "/plans/lujia-2020/". */
  readonly isPage: (path: string) => boolean;
  /** Why a use whose ids are known shows no number, or one that says nothing; undefined where it is right. */
  readonly numberFault: (use: Use) => TextFault | undefined;
};

/** Returns the article of a file, undefined where it cannot be read, and what is wrong with it by itself. */
export function parseArticle(file: SourceFile): [Article | undefined, Problem[]] {
  const [head, found] = parseHead(file);
  const problems = [...found];
  const problem = (line: number, column: string, message: string, expected: string) =>
    problems.push({ file: file.path, line, column, message, expected });
  if (!head) return [undefined, problems];
  const { slug, language, matter, body, linesBefore: before } = head;
  for (const key of ["title", "summary"] as const)
    for (const { number } of bareNumbers(matter.item[key], language))
      problem(matter.lineOf(key), key, `${quote(number)} is a typed number`, "words: no component stands here");
  // The compiler sees the head as empty lines, too.
  const tree = parseMdx("\n".repeat(before) + body);
  const faults = isFault(tree) ? [tree] : codeFaults(tree, "article");
  for (const fault of faults) problems.push({ file: file.path, ...fault });
  if (isFault(tree)) return [undefined, problems];

  for (const found of hiddenCharacters(tree, body, before)) problem(...found);

  const { uses, links, headings } = readBody(tree, language, problem);
  const { limits } = articleWords[language];
  if (!headings.includes(limits)) problem(0, "", "does not say what it cannot show", `a section "## ${limits}"`);
  return [{ slug, language, matter: matter.item, lineOf: matter.lineOf, uses, links, file: file.path }, problems];
}

/** What an article says outside of plain words: the components that it uses, where it leads, its headings; what is wrong with them goes to `problem`. */
function readBody(
  tree: MdxNode,
  language: Language,
  problem: (line: number, column: string, message: string, expected: string) => void,
) {
  const uses: Use[] = [];
  const links: { url: string; line: number }[] = [];
  const headings: string[] = [];
  const walk = (node: MdxNode, inSentence: boolean): void => {
    const line = node.position?.start.line ?? 1;
    // Code, titles and what stands for a picture are read as any other words; a fence that names what it is shows no fact.
    for (const text of [node.value, node.title, node.alt])
      for (const { number, offset } of speaking.has(node.type) && !node.lang && text ? bareNumbers(text, language) : [])
        problem(line + linesBefore(text!, offset), "", `${quote(number)} is a typed number`, numberExpected);
    switch (node.type) {
      case "text":
        // CommonMark looks for the ends of words, which Chinese does not mark: **“十四五”**规划 emphasises nothing.
        if (node.value!.includes("**"))
          problem(line + linesBefore(node.value!, node.value!.indexOf("**")), "", "prints asterisks", emphasisExpected);
        return;
      case "link":
      case "definition":
        links.push({ url: node.url!, line });
        break;
      case "heading":
        headings.push(textOf(node));
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement": {
        const [use, faults] = readUse(node, line, node.type === "mdxJsxTextElement" || inSentence);
        for (const [column, message, expected] of faults) problem(line, column, message, expected);
        const aside = use?.component === "SetAside" ? use.attributes["text"]! : undefined;
        if (aside !== undefined && bareNumbers(aside, language).length === 0)
          problem(line, "text", `${quote(aside)} holds no number`, "a number that is no fact, or plain words");
        if (use) uses.push(use);
        break;
      }
    }
    for (const [i, child] of (node.children ?? []).entries())
      if (node.children![i + 1]?.type === "mdxJsxTextElement") {
        const name = /[A-Za-z\d.]+$/.exec(child.type === "text" ? child.value! : "")?.[0];
        if (name)
          problem(line, "", `${quote(name)} runs into the number behind it`, "a word or a mark between the two");
      }
    for (const child of node.children ?? []) walk(child, inSentence || sentences.has(node.type));
  };
  walk(tree, false);
  return { uses, links, headings };
}

const numberExpected =
  "a component that reads the data, as <Fact id=… /> or <Count of=… />; for what is no fact, <SetAside text=… reason=… />";
const speaking: ReadonlySet<string> = new Set([
  ...["text", "inlineCode", "code", "link", "definition", "linkReference", "image", "imageReference"],
]);
const emphasisExpected = "quotation marks and punctuation outside the asterisks: “**十四五**”规划";
const sentences: ReadonlySet<string> = new Set(["paragraph", "heading"]);

/** What no text may hold, whether it stands there or a reference names it (&#x202e;), with its line in the file. */
function hiddenCharacters(tree: MdxNode, body: string, before: number): [number, string, string, string][] {
  const inLines = body.split("\n").flatMap((line, i) => {
    const fault = characterFault(line);
    return fault
      ? [[before + i + 1, "", fault.message, fault.expected] satisfies [number, string, string, string]]
      : [];
  });
  const inNodes = (node: MdxNode): [number, string, string, string][] => {
    const attributes = (node.attributes ?? []).map(({ value }) => (typeof value === "string" ? value : ""));
    const texts = [node.value, node.url, node.title, node.alt, node.lang, node.meta, ...attributes];
    const fault = texts
      .flatMap((text) => (text ?? "").split("\n"))
      .map(characterFault)
      .find(Boolean);
    const line = node.position?.start.line ?? 1;
    return [
      ...(fault ? [[line, "", fault.message, fault.expected] satisfies [number, string, string, string]] : []),
      ...(node.children ?? []).flatMap(inNodes),
    ];
  };
  // What stands in a line is in its nodes again.
  return inLines.length > 0 ? inLines : inNodes(tree);
}

function linesBefore(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}

function textOf(node: MdxNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

type Fault = readonly [column: string, message: string, expected: string];

/** Reads a use of a component: its name and attributes by themselves. What no text may hold is found before (mdx-code.ts). */
function readUse(node: MdxNode, line: number, inSentence: boolean): [Use | undefined, Fault[]] {
  const component = node.name ?? "";
  const rule = Object.hasOwn(articleComponents, component) ? articleComponents[component] : undefined;
  if (!rule) return [undefined, []];
  const faults: Fault[] = [];
  if (rule.block && inSentence)
    faults.push(["", `<${component}> stands in a sentence`, "a line of its own between empty lines"]);
  if (!rule.block && !inSentence)
    faults.push(["", `<${component}> stands by itself`, "a place in a sentence, or a block component"]);
  if ((node.children ?? []).length > 0) faults.push(["", `<${component}> has something inside`, `<${component} … />`]);
  const attributes: Record<string, string> = {};
  for (const { name = "", value } of node.attributes ?? [])
    if (typeof value === "string" && Object.hasOwn(rule.attributes, name)) attributes[name] = value;
  for (const [name, attribute] of Object.entries(rule.attributes)) {
    const value = attributes[name];
    if (value === undefined) {
      if (attribute.required) faults.push([name, `<${component}> has no ${name}`, describe(attribute)]);
    } else faults.push(...valueFaults(name, value, attribute));
  }
  const of = attributes["of"];
  if (rule.attributes["of"] && "oneOf" in rule.attributes["of"] && of !== undefined && Object.hasOwn(countable, of)) {
    const allowed: readonly string[] = ["of", "capital", ...countable[of as keyof typeof countable]];
    for (const name of Object.keys(attributes))
      if (!allowed.includes(name)) faults.push([name, `${of} are not counted by ${name}`, allowed.join(", ")]);
  }
  return [faults.length > 0 ? undefined : { component, attributes, line }, faults];
}

function valueFaults(name: string, value: string, rule: AttributeRule): Fault[] {
  const values = rule.several ? value.split("+") : [value];
  if ("oneOf" in rule)
    return values
      .filter((each) => !rule.oneOf.includes(each))
      .map((each): Fault => {
        const near = nearest(each, rule.oneOf);
        return [name, `${quote(each)} is not on the list`, near ? `"${near}"` : rule.oneOf.join(", ")];
      });
  const pattern = "year" in rule ? /^20\d\d$/ : "amount" in rule ? amountPattern : /./u;
  return pattern.test(value) ? [] : [[name, `${quote(value)} is not well formed`, describe(rule)]];
}

function describe(rule: AttributeRule): string {
  if ("id" in rule) return `the id of a ${rule.id}`;
  if ("oneOf" in rule) return rule.oneOf.join(", ");
  if ("year" in rule) return "a year, as 2020";
  if ("amount" in rule) return "fact ids joined by + or, for an amount and its growth, by / or *";
  return "text";
}

const factId = "[a-z0-9-]+";
const amountPattern = new RegExp(`^${factId}(?:[/*]${factId})?(?:\\+${factId}(?:[/*]${factId})?)*$`);

/** Returns the ids of the facts that an amount is made of, in its order. */
function amountFacts(amount: string): string[] {
  return amount.split(/[+/*]/);
}

/** Returns the ids that a use names, by what they are ids of. */
export function namedIds({ component, attributes }: Use): { target: ArticleTarget; id: string; column: string }[] {
  return Object.entries(articleComponents[component]!.attributes).flatMap(([column, rule]) => {
    const value = attributes[column];
    if (value === undefined) return [];
    if ("amount" in rule) return amountFacts(value).map((id) => ({ target: "fact" as const, id, column }));
    if (!("id" in rule)) return [];
    // A place in a copy is known only together with its plan.
    if (rule.id === "repair")
      return [{ target: "repair" as const, id: `${attributes["plan"] ?? ""} ${value}`, column }];
    return (rule.several ? value.split("+") : [value]).map((id) => ({ target: rule.id, id, column }));
  });
}

/**
 * Returns what is wrong with articles beside the data: ids and pages that are not there, verdicts that
 * are others, a language that lacks, and numbers that only one language gives.
 */
export function checkArticles(articles: readonly Article[], known: Known): Problem[] {
  const single = articles.flatMap((article) => [
    ...article.uses.flatMap((use) => checkUse(use, article.file, known)),
    ...article.links.flatMap(({ url, line }): Problem[] => {
      if (/^https:\/\//.test(url) || url.startsWith("#") || known.isPage(url.replace(/[?#].*$/, ""))) return [];
      const message = `the link ${quote(url)} leads nowhere`;
      return [
        { file: article.file, line, column: "", message, expected: "a page of this site, as /plans/…/, or https://" },
      ];
    }),
  ]);
  const pairs = [...Map.groupBy(articles, ({ slug }) => slug).values()].flatMap((pair) =>
    checkPair(pair, known.languages),
  );
  return [...single, ...pairs];
}

const listedIn: Readonly<Record<ArticleTarget, string>> = {
  fact: "facts.csv",
  comparison: "/data/comparisons.csv",
  chart: "charts.yaml",
  indicator: "indicators.yaml",
  place: "places.yaml",
  plan: "plans/",
  theme: "themes.yaml",
  topic: "topics.yaml",
  repair: "plan.yaml (the at of a repair or correction)",
};

function checkUse(use: Use, file: string, known: Known): Problem[] {
  const { line } = use;
  const ids = namedIds(use).flatMap(({ target, id, column }): Problem[] => {
    if (known.ids[target].has(id)) return [];
    const expected = expectedId(id, known.ids[target], listedIn[target]);
    return [{ file, line, column, message: `there is no ${target} ${quote(id)}`, expected }];
  });
  if (ids.length > 0) return ids;
  const fault = known.numberFault(use);
  if (fault) return [{ file, line, column: "", ...fault }];
  return Object.entries(articleComponents[use.component]!.attributes).flatMap(([column, rule]): Problem[] => {
    const value = use.attributes[column];
    if (!("verdictOf" in rule) || value === undefined) return [];
    const verdict = known.verdicts.get(use.attributes[rule.verdictOf]!);
    if (verdict === value) return [];
    const message = `the comparison is not ${quote(value)}`;
    return [{ file, line, column, message, expected: verdict ?? "no verdict, and another sentence" }];
  });
}

/** An article stands in every language, with the same date and order, and rests on the same numbers. */
function checkPair(pair: readonly Article[], spoken: Languages): Problem[] {
  const [article] = pair;
  const missing = spoken.filter((language) => !pair.some((each) => each.language === language));
  const problems = missing.map((language): Problem => {
    const expected = `${article!.slug}.${language}.mdx beside it`;
    return { file: article!.file, line: 0, column: "", message: `has no text in the language ${language}`, expected };
  });
  for (const { file, language } of pair)
    if (!spoken.includes(language)) {
      const message = `is in the language ${language}, which the edition does not have`;
      problems.push({
        file,
        line: 0,
        column: "",
        message,
        expected: `${language} in languages of edition.yaml, or no such file`,
      });
    }
  const first = pair.find(({ language }) => language === spoken[0]);
  if (!first) return problems;
  for (const other of pair) {
    if (other === first) continue;
    for (const key of ["date", "order"] as const)
      if (other.matter[key] !== first.matter[key]) {
        const message = `${quote(String(other.matter[key]))} differs from the other language`;
        problems.push({
          file: other.file,
          line: other.lineOf(key),
          column: key,
          message,
          expected: String(first.matter[key]),
        });
      }
    for (const [one, two] of [
      [first, other],
      [other, first],
    ] as const) {
      const there = new Set(two.uses.map(signature));
      const lonely = one.uses.filter((use) => !there.has(signature(use)));
      for (const use of lonely) {
        const message = `<${signature(use)}> stands in this language only`;
        problems.push({ file: one.file, line: use.line, column: "", message, expected: `the same in ${two.file}` });
      }
    }
  }
  return problems;
}

/** What a use says, whatever the language: its component and the attributes that choose the number. */
function signature({ component, attributes }: Use): string {
  const given = Object.entries(attributes)
    .filter(([name]) => !wording.has(name))
    .map(([name, value]) => `${name}=${value}`);
  return [component, ...given.sort()].join(" ");
}

/** Attributes that only word a number. */
const wording: ReadonlySet<string> = new Set(["capital", "caption", "places", "text"]);
