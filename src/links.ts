/**
 * Every address of the site, in both directions. A *path* is without base path and language and ends
 * with a slash where it is a page ("/facts/lujia-2020-017/"); an *href* is what a page links to.
 */
import { languages, type Language } from "./data/vocabulary.ts";

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
  return `/oembed${localPath(`/${id}.json`, language)}`;
}

/** The same for an article: "/oembed/en/articles/x.json". */
export function articleOembedPath(slug: string, language: Language): string {
  return `/oembed${localPath(filePath("articles", slug, "json"), language)}`;
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

/** The same path in a language: the first language stands at the root. */
export function localPath(path: string, language: Language): string {
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
