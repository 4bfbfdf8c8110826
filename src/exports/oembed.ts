/** The answer of oEmbed 1.0, as a static file: what a page puts in when somebody pastes an address of this site. */
import type { Edition } from "../data/model.ts";
import { absoluteUrl } from "../links.ts";
import { iframeSnippet, type EmbedChart, type EmbedChoice } from "../wording/embed-snippets.ts";
import { formatJson } from "./json.ts";

/** Width that the answer names: that of an article's column, in px. The frame itself fits any. */
const oembedWidth = 720;
const cacheAge = 86_400;

/** A picture of what is shown: its path and size in px. */
type Thumbnail = { readonly path: string; readonly width: number; readonly height: number };

/** What is shown: the frame of a chart, and what the page that was pasted is called. */
export type OembedAnswer = {
  readonly title: string;
  readonly choice: EmbedChoice;
  readonly chart: Omit<EmbedChart, "finding">;
  readonly thumbnail: Thumbnail | undefined;
};

export function oembedJson({ title, choice, chart, thumbnail }: OembedAnswer, edition: Edition): string {
  const { language } = choice;
  return formatJson({
    version: "1.0",
    type: "rich",
    title,
    provider_name: edition.title[language],
    provider_url: absoluteUrl("/", language, edition),
    author_name: edition.publisher[language],
    cache_age: cacheAge,
    html: iframeSnippet(choice, chart, edition),
    width: oembedWidth,
    height: chart.height.any,
    ...(thumbnail && {
      thumbnail_url: absoluteUrl(thumbnail.path, language, edition),
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  });
}
