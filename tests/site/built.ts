/** What the tests of the built site ask of dist/: its pages, their kinds, links and anchors. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { comparisonKinds } from "../../src/data/vocabulary.ts";

export type BuiltPage = { readonly path: string; readonly html: string };

let read: readonly BuiltPage[] | undefined;

/** Every HTML page of dist/, by address path, sorted. Read once a worker: test files share what is loaded. */
export function builtPages(): readonly BuiltPage[] {
  read ??= readPages();
  return read;
}

function readPages(): BuiltPage[] {
  return readdirSync("dist", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      html: readFileSync(join("dist", file), "utf8"),
    }));
}

/** The kind of a page: its path with the names of single things left out, "/en/facts/*". */
export function kindOf(path: string): string {
  const parts = path.split("/").filter(Boolean);
  const language = parts[0] === "en" ? ["en"] : [];
  const rest = parts.slice(language.length);
  return `/${[...language, ...(rest.length > 1 ? [rest[0], "*"] : rest)].join("/")}`;
}

/** The first, the middle and the last page of each kind: enough to see every template with unlike content. */
export function samplePages(pages: readonly BuiltPage[], each = 3): BuiltPage[] {
  const kinds = Map.groupBy(pages, (page) => kindOf(page.path));
  return [...kinds.values()].flatMap((of) => {
    const picks = each === 1 ? [Math.floor(of.length / 2)] : [0, Math.floor(of.length / 2), of.length - 1];
    return [...new Set(picks)].map((i) => of[i]!);
  });
}

/**
 * The template of a page: its kind, and where one kind has pages that are quite different, which of them: the drawing of a
 * chart, the kind of a comparison, the page itself of what is written once.
 */
export function templateOf({ path, html }: BuiltPage): string {
  const kind = kindOf(path);
  const id = path.split("/").at(-2) ?? "";
  const of = (pattern: RegExp, which: () => string | undefined) => (pattern.test(kind) ? which() : undefined);
  return [
    kind,
    of(/^(\/en)?\/charts\/\*$/, () => /class="chart (\w+)-chart"/.exec(html)?.[1]),
    of(/^(\/en)?\/comparisons\/\*$/, () => comparisonKinds.find((name) => id.startsWith(`${name}-`))),
    of(/\/(?:data|about)\/\*$/, () => id),
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** A page of every template in both languages, from the middle of the list. */
export function oneOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, templateOf).values()].map((of) => of[Math.floor(of.length / 2)]!);
}

/** The longest page of every kind: what is rare stands there, if anywhere. */
export function longestOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()].map(
    (of) => of.toSorted((a, b) => b.html.length - a.html.length)[0]!,
  );
}

/** Names and abbreviations that Chinese pages write in Latin letters. */
export const ownNames =
  /\b(?:GDP|PM|MDX|CSV|JSON|XLSX|Parquet|BibTeX|RIS|APA|GB|T|CC|BY|MIT|SVG|PNG|HTML|URL|Atom|ZIP|SHA|CSL|DuckDB|JavaScript|Excel|Zotero|WordPress|iframe|oEmbed|Markdown|API|UTF|App|TOD|D|SC|V|III|ID|PDF|Frictionless|Data|Package|Schema|JSON-LD|GitHub|Node|npm|WeChat|CSP|DC|VAT|RFC)\b/g;

/** Whether a word in Latin letters is such a name. */
export function isOwnName(word: string): boolean {
  return word.replace(ownNames, "") === "";
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#38;": "&",
  "&#34;": '"',
  "&lt;": "<",
  "&gt;": ">",
};

/** Text of an attribute or element with its entities resolved. */
function unescape(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt|#39|#38|#34);/g, (entity) => entities[entity]!);
}

/** Every value of the attribute `name` in a page, comments and scripts left out. */
export function attributes(html: string, name: string): string[] {
  const bare = html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf(">") + 1));
  return [...bare.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => unescape(match[1]!));
}

const served = new Map<string, boolean>();

/** Whether dist/ has the file that a static host serves for `path`. */
export function isServed(path: string): boolean {
  const known = served.get(path);
  if (known !== undefined) return known;
  const file = join("dist", decodeURIComponent(path));
  const found = path.endsWith("/") ? existsSync(join(file, "index.html")) : existsSync(file);
  served.set(path, found);
  return found;
}
