/** How Markdown and MDX become pages: the processor of the site's configuration, and of the tests. */
import { satteri } from "@astrojs/markdown-satteri";
import { defineHastPlugin } from "satteri";
import { languages, type Language } from "./data/vocabulary.ts";
import { href, type Base } from "./links.ts";

/** Returns the processor of the site under a base path. */
export function markdownProcessor(base: Base) {
  return satteri({
    hastPlugins: [localLinks(base)],
    // Quotation marks and dashes stand as they are written: pages quote their sources.
    features: { smartPunctuation: false },
  });
}

/**
 * A plugin that completes every link and image that begins with a slash: "/indicators/gdp/" leads to the page
 * in the file's language, under the base path.
 */
function localLinks(base: Base) {
  return defineHastPlugin({
    name: "local-links",
    element: {
      filter: ["a", "img"],
      visit(node, context) {
        const name = node.tagName === "a" ? "href" : "src";
        const target = node.properties[name];
        if (typeof target !== "string" || !/^\/(?!\/)/.test(target)) return;
        // The tables of the whole edition stand once, for all languages.
        const shared = /^\/data\/[^/]+\.[a-z]+$/.test(target);
        const language = shared ? languages[0] : languageOfFile(context.fileURL?.pathname ?? "");
        context.setProperty(node, name, href(target, language, base));
      },
    },
  });
}

/** The language of a file: of its folder ("pages/en/x/y.mdx") or its name ("articles/x.en.mdx"). */
export function languageOfFile(path: string): Language {
  const parts = path.split(/[/\\.]/);
  return languages.find((language) => parts.slice(-5).includes(language)) ?? languages[0];
}
