/**
 * Every address of the site, in both directions. A *path* is without base path and language and ends
 * with a slash where it is a page ("/facts/lujia-2020-017/"); an *href* is what a page links to.
 */
import { languages, type Language, type Languages } from "./data/vocabulary.ts";

export type PageKind =
  "plans" | "places" | "indicators" | "themes" | "topics" | "facts" | "comparisons" | "charts" | "articles" | "embed";

/** "/" or "/path/": with a slash at both ends. */
export type Base = string;

/** The list page of a kind of thing: "/plans/". */
export function listPath(kind: PageKind): string {
  return `/${kind}/`;
}

/** The page of one thing: "/facts/lujia-2020-017/". */
export function pagePath(kind: PageKind, id: string): string {
  return `/${kind}/${id}/`;
}

/** A file of one thing: "/facts/lujia-2020-017.json". */
export function filePath(kind: PageKind, id: string, suffix: string): string {
  return `/${kind}/${id}.${suffix}`;
}

/** The page of downloads, or a file or page below it: "/data/", "/data/facts.csv", "/data/corrections/". */
export function dataPath(below = ""): string {
  return `/data/${below}`;
}

/** The page of search, with what is looked for where something is: "/search/?q=PM2.5". */
export function searchPath(query = ""): string {
  return query === "" ? "/search/" : `/search/?q=${encodeURIComponent(query)}`;
}

/** The builder of comparisons, and with a query what was chosen there. */
export function comparePath(query = ""): string {
  return query === "" ? "/compare/" : `/compare/?${query}`;
}

/** All places in one view, and with a part that theme or row: "/side-by-side/#theme-green". */
export function sideBySidePath(anchor = ""): string {
  return anchor === "" ? "/side-by-side/" : `/side-by-side/#${anchor}`;
}

/** The same as a table with one column a place: whole, or of a theme. It stands once for all languages. */
export function sideBySideCsvPath(theme?: string): string {
  return theme === undefined ? "/side-by-side.csv" : filePath("themes", theme, "csv");
}

/** Results against targets of later years, and the same as a table. */
export const aheadPath = "/ahead/";
export const aheadCsvPath = "/ahead.csv";

/** Two places held against each other: "/side-by-side/hill-vale/". */
export function sideBySidePairPath(pair: string): string {
  return `/side-by-side/${pair}/`;
}

/** The frame of the same table, whole or of a theme: "/embed/side-by-side/", "/embed/side-by-side-green/". */
export function sideBySideEmbedPath(theme?: string): string {
  return embedPath(theme === undefined ? "side-by-side" : `side-by-side-${theme}`);
}

/** What the choices beside that table show and hide. */
export const sideBySideStylePath = "/side-by-side.css";

/** Which of a thing's states the address of a version marks. */
export const saidStylePath = "/said.css";

/** The frame that draws what was chosen there, by the same query: "/compare/embed/?topic=…". */
export const compareEmbedPath = "/compare/embed/";

/** What the builder of comparisons fetches. */
export function compareDataPath(): string {
  return "/compare/data.json";
}

/** A part of what search fetches: "/search/main.json". */
export function searchPartPath(part: string): string {
  return `/search/${part}.json`;
}

/** The picture that a link to a page of a kind shows elsewhere: "/previews/facts.png". */
export function previewImagePath(kind: string): string {
  return `/previews/${kind}.png`;
}

/**
 * The frame of a chart: "/embed/fdi/"; with the hash of a state the chart as it was, "/embed/fdi/1f0c…/". Both
 * stand under one path, the only one that a server lets other sites frame.
 */
export function embedPath(id: string, state?: string): string {
  return state === undefined ? `/embed/${id}/` : `/embed/${id}/${state}/`;
}

/**
 * The answer to who asks how to embed a chart: "/oembed/fdi.json", "/oembed/en/fdi.json".
 */
export function oembedPath(id: string, language: Language): string {
  return `/oembed${inLanguage(`/${id}.json`, language)}`;
}

/** The same for an article: "/oembed/en/articles/x.json". */
export function articleOembedPath(slug: string, language: Language): string {
  return `/oembed${inLanguage(filePath("articles", slug, "json"), language)}`;
}

/** The script that fits frames on other sites and knows `<plan-chart>`; it stands once for all languages. */
export const embedScriptPath = "/embed.js";

/** The page of a published version, or a file of it: "/v/2026.1/", "/v/2026.1/facts.csv". */
export function versionPath(version: string, below = ""): string {
  return `/v/${version}/${below}`;
}

/** What a version said of a thing, on the thing's own page: "/facts/lujia-2020-017/#v2026.1". */
export function atVersion(path: string, version: string): string {
  return `${path}#${versionAnchor(version)}`;
}

/** The element of a page that says what a version said: "v2026.1". */
export function versionAnchor(version: string): string {
  return `v${version}`;
}

/** The page of explained words, or the entry of one: "/glossary/", "/glossary/#two-illegals". */
export function glossaryPath(term?: string): string {
  return term === undefined ? "/glossary/" : `/glossary/#${term}`;
}

/** The same path in a language: the first language stands at the root, and so does a file that serves all of them. */
export function localPath(path: string, language: Language): string {
  const file = /^[^?#]*\.[a-z0-9]+(?=$|[?#])/.exec(path)?.[0];
  return file !== undefined && kindOfAddress(file)?.in === "site" ? path : inLanguage(path, language);
}

function inLanguage(path: string, language: Language): string {
  return language === languages[0] ? path : `/${language}${path}`;
}

/** The path without its language, and the language: the other direction of `localPath`. */
export function readLocalPath(local: string): { path: string; language: Language } {
  const [, head, ...rest] = local.split("/");
  const language = languages.slice(1).find((l) => l === head);
  return language ? { path: `/${rest.join("/")}`, language } : { path: local, language: languages[0] };
}

/** What a page writes into `href`: "/base/en/facts/x/". */
export function href(path: string, language: Language, base: Base): string {
  return base.replace(/\/$/, "") + localPath(path, language);
}

/** The whole address, for citing: site without closing slash + base + path. */
export function absoluteUrl(path: string, language: Language, edition: { site: string; base: Base }): string {
  return edition.site.replace(/\/$/, "") + href(path, language, edition.base);
}

/** The element of a page that shows a fact: "fact-lujia-2020-017". */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}

/**
 * A kind of address, and what its files are like to a server. Everything is public and knows nothing of its
 * reader, so every kind answers every origin alike.
 */
export type AddressKind = {
  /** Without base path and language: ":id" stands for a part of a name without slash, "*" for whatever follows. */
  readonly path: string;
  /** Whether it stands once for the whole site, or once in each language. */
  readonly in: "site" | "language";
  /** Whether what it gives may be another thing tomorrow. */
  readonly changes: "may" | "never";
  /** Which sites may show it in a frame. */
  readonly frames: "own" | "any";
  /** The kind of thing that has such an address, by its id; none where no single thing has it. */
  readonly of?: PageKind;
  /** The language that it is about, where its path names one: it stands where the edition has that language. */
  readonly about?: Language;
  /** Whether what stands for itself stays for good, as every address of a thing does: it is linked to from elsewhere. */
  readonly stays?: true;
};

type Stands = Pick<AddressKind, "changes" | "frames" | "stays">;
const plain: Stands = { changes: "may", frames: "own" };
const staying: Stands = { ...plain, stays: true };
/** A file of these holds the citations in every language: one address a thing, whatever the reader's language. */
const citation = ["json", "bib", "ris"];
const fixed: Stands = { changes: "never", frames: "own" };

/** Every address of a thing: its page in each language, its files by suffix, and what else is made for it. */
function thing(
  of: PageKind,
  files: { readonly site?: readonly string[]; readonly language?: readonly string[] } = {},
): AddressKind[] {
  const kind = (where: AddressKind["in"], path: string) => ({ path, in: where, of, ...plain });
  return [
    kind("language", pagePath(of, ":id")),
    ...(files.site ?? []).map((suffix) => kind("site", filePath(of, ":id", suffix))),
    ...(files.language ?? []).map((suffix) => kind("language", filePath(of, ":id", suffix))),
  ];
}

/**
 * The one table of the kinds of addresses: what a thing has, what a server says with a file, what may stand in
 * the built site at all. Where several kinds match an address the last one holds.
 */
export const addressKinds: readonly AddressKind[] = [
  { path: "/", in: "language", ...staying },
  // Pages that stand for themselves: lists, views, what is said of the site.
  { path: "/:page/", in: "language", ...staying },
  { path: "/:page/:below/", in: "language", ...staying },
  ...thing("facts", { site: citation }),
  // Their citations stand on the page, which saves them as files; of the others they are files as well.
  ...thing("comparisons", { site: ["json"] }),
  ...thing("indicators", { site: ["json", "csv"] }),
  ...thing("charts", { site: [...citation, "csv"], language: ["svg", "png"] }),
  ...thing("plans", { site: citation }),
  // The document that a plan's page is a reading of is cited apart from that reading.
  { path: "/plans/:id-source.bib", in: "site", of: "plans", ...plain },
  { path: "/plans/:id-source.ris", in: "site", of: "plans", ...plain },
  ...thing("articles", { site: citation }),
  ...thing("places"),
  ...thing("themes", { site: ["csv"] }),
  ...thing("topics"),
  { path: "/embed/:id/", in: "language", of: "charts", changes: "may", frames: "any" },
  // The table of all places, whole and by theme: no chart has such an id.
  { path: sideBySideEmbedPath(), in: "language", ...staying, frames: "any" },
  { path: sideBySideEmbedPath(":theme"), in: "language", ...staying, frames: "any" },
  { path: "/embed/:id/:state/", in: "language", changes: "never", frames: "any" },
  // An answer names its language in its own path. An article has one where it has a chart.
  { path: "/oembed/*", in: "site", ...staying },
  ...languages.map((language): AddressKind => ({
    path: oembedPath(":id", language),
    in: "site",
    of: "charts",
    about: language,
    ...plain,
  })),
  { path: "/data/:file", in: "site", ...staying },
  { path: "/data/:feed.atom", in: "language", ...staying },
  { path: sideBySideCsvPath(), in: "site", ...staying },
  { path: aheadCsvPath, in: "site", ...staying },
  { path: sideBySideStylePath, in: "site", ...plain },
  { path: saidStylePath, in: "site", ...plain },
  { path: compareEmbedPath, in: "language", ...staying, frames: "any" },
  { path: "/compare/:file.json", in: "language", ...plain },
  { path: "/search/:part.json", in: "language", ...plain },
  { path: "/previews/:kind.png", in: "language", ...plain },
  // The page of a version wears the site's present style; what the version published is as it was.
  { path: "/v/*", in: "language", ...fixed },
  { path: "/v/:version/", in: "language", ...plain },
  // Names with a hash of the content.
  { path: "/assets/*", in: "site", ...fixed },
  // Sandboxed frames have no origin of their own and load this script from anywhere.
  { path: embedScriptPath, in: "site", ...staying },
  ...["/404.html", "/theme.js", "/favicon.svg", "/favicon.ico", "/apple-touch-icon.png"].map((path): AddressKind => ({
    path,
    in: "site",
    ...plain,
  })),
  ...["/robots.txt", "/sitemap-:part.xml"].map((path): AddressKind => ({ path, in: "site", ...plain })),
];

/** What a host reads and shows to nobody. */
export const hostFiles = ["/_headers", "/_redirects", "/.nojekyll"] as const;

/** Returns the source of a regular expression for the paths of a pattern, without anchors. */
export function patternSource(pattern: string): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/:[a-z]+/g, "[^/]+")
    .replace("*", ".*");
}

/** Returns the kind that holds for a path without base path and language, or undefined where it is of none. */
export function kindOfAddress(path: string, kinds: readonly AddressKind[] = addressKinds): AddressKind | undefined {
  // Scripts of pages carry this along: the oldest browsers cannot search from the end.
  return kinds.filter((kind) => expressionOf(kind).test(path)).pop();
}

const expressions = new WeakMap<AddressKind, RegExp>();

/** A build asks thousands of times, of the same kinds. */
function expressionOf(kind: AddressKind): RegExp {
  const known = expressions.get(kind);
  if (known) return known;
  const made = new RegExp(`^${patternSource(kind.path)}$`);
  expressions.set(kind, made);
  return made;
}

/** Whether a word is a kind of things with addresses of their own. */
export function isKindOfThing(word: string): word is PageKind {
  return addressKinds.some(({ of }) => of === word);
}

/** Returns every address that a thing has in an edition of these languages, without base path, in the order of the table. */
export function thingAddresses(of: PageKind, id: string, spoken: Languages): string[] {
  return addressKinds
    .filter((kind) => kind.of === of && (kind.about === undefined || spoken.includes(kind.about)))
    .flatMap((kind) =>
      inItsLanguages(
        kind.path.replace(":id", () => id),
        kind,
        spoken,
      ),
    );
}

/** A path without language in each language that its kind stands in. */
export function inItsLanguages(path: string, kind: Pick<AddressKind, "in">, spoken: Languages): string[] {
  return kind.in === "site" ? [path] : spoken.map((language) => localPath(path, language));
}

/** Returns whose address it is, for a path without base path and language; undefined where it is no thing's. */
export function thingAt(path: string): { readonly of: PageKind; readonly id: string } | undefined {
  const kind = kindOfAddress(path);
  if (kind?.of === undefined) return undefined;
  const id = new RegExp(`^${patternSource(kind.path).replace("[^/]+", "([^/]+)")}$`).exec(path)![1]!;
  return { of: kind.of, id };
}

/**
 * Returns the line of the list of permanent things for an address with language and without base path: "facts/x-017" for
 * any address of that fact, "/outcomes/" for a page or a file that stands for itself; undefined for what is no
 * address to link to, and for versions, which their store holds.
 */
export function listedThing(local: string): string | undefined {
  // The path of an answer to who asks how to embed begins with no language.
  const path = kindOfAddress(local)?.in === "site" ? local : readLocalPath(local).path;
  const thing = thingAt(path);
  if (thing) return `${thing.of}/${thing.id}`;
  return kindOfAddress(path)?.stays ? path : undefined;
}

/** The other direction: every address, with language and without base path, that a line of that list promises. */
export function listedAddresses(line: string, spoken: Languages): string[] {
  if (line.startsWith("/")) return inItsLanguages(line, kindOfAddress(line) ?? { in: "site" }, spoken);
  const [of, ...rest] = line.split("/");
  return thingAddresses(of as PageKind, rest.join("/"), spoken);
}

/** An address that is no longer what it was, and where it leads: both with language and without base path. */
export type Moved = { readonly from: string; readonly to: string };
