/** The head of a page that can be cited as markup: what Zotero, harvesters and search engines read. */
import { download, type Citing } from "../citing.ts";
import { absoluteUrl, dataPath } from "../links.ts";
import { edition } from "../report.ts";
import { inline } from "../wording/html.ts";
import { jsonLdText, metaTags, signpostingLinks } from "../wording/metadata.ts";

/** Returns meta tags, links and JSON-LD. `description` is the page's own; its title where it has none. */
export function citeHead(citing: Citing, description?: string): string {
  const { citable } = citing;
  const { language } = citable;
  const tags = metaTags(citable, description ?? citable.title[language], edition.license.dataUrl);
  const links = signpostingLinks(citable, edition.license.dataUrl, {
    describedBy: citing.describedBy.map(download),
    items: citing.items.map(download),
    author: absoluteUrl("/about/", language, edition),
    versionHistory: absoluteUrl(dataPath("versions/"), language, edition),
  });
  // How other sites may put it in; an answer names its language in its own path.
  const embed = citing.embed && {
    answer: absoluteUrl(citing.embed.answer, language, edition),
    frame: absoluteUrl(citing.embed.frame, language, edition),
    title: citable.title[language],
  };
  return [
    ...tags.map(({ name, content }) => inline`<meta name="${name}" content="${content}">`),
    ...links.map(({ rel, href, type }) => {
      const kind = type === undefined ? undefined : inline` type="${type}"`;
      return inline`<link rel="${rel}" href="${href}"${kind}>`;
    }),
    ...(embed
      ? [
          inline`<link rel="alternate" type="application/json+oembed" href="${embed.answer}" title="${embed.title}">`,
          inline`<link rel="iframely" href="${embed.frame}" type="text/html" media="(aspect-ratio: 4/3)" title="${embed.title}">`,
        ]
      : []),
  ]
    .map((element) => element.markup)
    .concat(`<script type="application/ld+json">${jsonLdText(citing.jsonLd)}</script>`)
    .join("\n");
}
