/** How Markdown and MDX become pages: the processor of the site's configuration, and of the tests. */
import { unified } from "@astrojs/markdown-remark";
import remarkCjkFriendly from "remark-cjk-friendly";
import { languages, type Language } from "./data/vocabulary.ts";
import { href, type Base } from "./links.ts";

type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
};

/** Returns the processor of the site under a base path. */
export function markdownProcessor(base: Base) {
  return unified({
    // CommonMark prints the asterisks of **“十四五”**规划; this plugin knows where Chinese words end.
    remarkPlugins: [remarkCjkFriendly],
    rehypePlugins: [[localLinks, base]],
    // Quotation marks and dashes stand as they are written: pages quote their sources.
    smartypants: false,
  });
}

/**
 * A rehype plugin that completes every link and image that begins with a slash: "/indicators/gdp/" leads
 * to the page in the file's language, under the base path.
 */
function localLinks(base: Base) {
  return (tree: Node, file: { readonly path?: string }): void => complete(tree, languageOfFile(file.path ?? ""), base);
}

/** The language of a file: of its folder ("pages/en/x/y.mdx") or its name ("articles/x.en.mdx"). */
export function languageOfFile(path: string): Language {
  const parts = path.split(/[/\\.]/);
  return languages.find((language) => parts.slice(-5).includes(language)) ?? languages[0];
}

function complete(node: Node, language: Language, base: Base): void {
  const name = node.tagName === "a" ? "href" : node.tagName === "img" ? "src" : undefined;
  const target = name === undefined ? undefined : node.properties?.[name];
  if (typeof target === "string" && /^\/(?!\/)/.test(target)) {
    // The tables of the whole edition stand once, for all languages.
    const shared = /^\/data\/[^/]+\.[a-z]+$/.test(target);
    node.properties![name!] = href(target, shared ? languages[0] : language, base);
  }
  for (const child of node.children ?? []) complete(child, language, base);
}
