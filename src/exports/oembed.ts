/** The answer of oEmbed 1.0 for a chart, as a static file: what a page puts in when somebody pastes a chart's address. */
import type { Edition } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, filePath } from "../links.ts";
import { iframeSnippet, type EmbedChart } from "../wording/embed-snippets.ts";
import { formatJson } from "./json.ts";

/** Width that the answer names: that of an article's column, in px. The frame itself fits any. */
const oembedWidth = 720;
const cacheAge = 86_400;

/** `picture` is the size of the chart's PNG in px, where one is known. */
export function oembedJson(
  id: string,
  chart: EmbedChart,
  picture: { readonly width: number; readonly height: number } | undefined,
  edition: Edition,
  language: Language,
): string {
  const choice = { id, language, theme: "auto", withTitle: true, version: undefined } as const;
  return formatJson({
    version: "1.0",
    type: "rich",
    title: chart.title,
    provider_name: edition.title[language],
    provider_url: absoluteUrl("/", language, edition),
    author_name: edition.publisher[language],
    cache_age: cacheAge,
    html: iframeSnippet(choice, chart, edition),
    width: oembedWidth,
    height: chart.height,
    ...(picture && {
      thumbnail_url: absoluteUrl(filePath("charts", id, "png"), language, edition),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  });
}
