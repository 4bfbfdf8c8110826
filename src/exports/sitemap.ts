/** The list of pages for search engines, with each page's twins in the other languages. */
import type { Edition } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, localPath, readLocalPath } from "../links.ts";
import { languageTags } from "../wording/languages.ts";

/** What the format allows in one file. */
const most = 45_000;

/** Whether a search engine should list the page: no frames, no frozen versions, no page for what is missing. */
function isListed(local: string): boolean {
  const { path } = readLocalPath(local);
  return path.endsWith("/") && !/^\/(embed|v|oembed)\//.test(path);
}

/**
 * Returns sitemap-index.xml and what it names. `locals` are the paths of all pages, with language and without
 * base; a page whose twin is missing stands without alternates.
 */
export function sitemapFiles(locals: readonly string[], edition: Edition): { path: string; content: string }[] {
  const listed = new Set(locals.filter(isListed));
  const entries = [...listed].sort().map((local) => entryOf(local, listed, edition));
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, i) =>
    entries.slice(i * most, (i + 1) * most),
  );
  const files = parts.map((part, i) => ({
    path: `/sitemap-${i}.xml`,
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.join("")}</urlset>\n`,
  }));
  const index = files
    .map(({ path }) => `<sitemap><loc>${escapeXml(absoluteUrl(path, edition.languages[0], edition))}</loc></sitemap>\n`)
    .join("");
  return [
    {
      path: "/sitemap-index.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`,
    },
    ...files,
  ];
}

function entryOf(local: string, listed: ReadonlySet<string>, edition: Edition): string {
  const { path, language } = readLocalPath(local);
  const { languages } = edition;
  const url = (of: Language) => escapeXml(absoluteUrl(path, of, edition));
  const twins = languages.length > 1 && languages.every((of) => listed.has(localPath(path, of)));
  const alternates = twins
    ? [
        ...languages.map((of) => `<xhtml:link rel="alternate" hreflang="${languageTags[of]}" href="${url(of)}"/>`),
        `<xhtml:link rel="alternate" hreflang="x-default" href="${url(languages[0])}"/>`,
      ].join("")
    : "";
  return `<url><loc>${url(language)}</loc>${alternates}</url>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
