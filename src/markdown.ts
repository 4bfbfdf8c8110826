/** How Markdown and MDX become pages: the processor of the site's configuration, and of the tests. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import { defineHastPlugin, defineMdastPlugin } from "satteri";
import { sourceLanguage } from "./data/languages.ts";
import { codeFaults, markdownFeatures, type MdxNode } from "./data/mdx-code.ts";
import { throwIfAny } from "./data/problems.ts";
import { languages, type Language } from "./data/vocabulary.ts";
import { href, type Base } from "./links.ts";
import { sourceTag } from "./wording/languages.ts";

/** Returns the processor of the site under a base path. */
function markdownProcessor(base: Base) {
  return satteri({
    mdastPlugins: [textOnly],
    hastPlugins: [localLinks(base), chineseCode],
    features: markdownFeatures,
  });
}

type Renderer = { process(content: string, path: string, matter: object): Promise<{ code: string }> };

/** Returns the renderer of MDX of the site under a base path. Markup that holds no component is printed as it is, not built node by node. */
export async function mdxRenderer(base: Base, optimize = true): Promise<Renderer> {
  return (await markdownProcessor(base).createMdxRenderer!({ syntaxHighlight: false, gfm: true, smartypants: false }, {
    optimize,
    srcDir: new URL("file:///src/"),
    sourcemap: false,
  } as never)) as unknown as Renderer;
}

const renderers = new Map<Base, Promise<Renderer>>();

/**
 * Returns what a text without its front matter compiles to, the body of a function of `_Fragment`, `_jsx` and `_jsxs` that returns
 * the text as a component, and its headings. Throws what the compiler throws, and Error where a text would import something.
 */
export async function compileText(source: string, file: string, base: Base) {
  const renderer = renderers.get(base) ?? mdxRenderer(base);
  renderers.set(base, renderer);
  const { code } = await (await renderer).process(source, resolve(file), {});
  return { code: functionBody(code, file), headings: headingsIn(code) };
}

/** The module of a text as the body of a function: it has one import, the runtime, and exports of the compiler's own. */
export function functionBody(code: string, file: string): string {
  const body = code
    .replace(/^import \{[^}]*\} from "astro\/jsx-runtime";$/m, "")
    .replace(/^export const frontmatter = .*$/m, "")
    .replace(/^export function getHeadings\(\) .*$/m, "");
  if (/^(?:import|export)\b/m.test(body)) throw new Error(`${file} imports or exports something`);
  return `${body}\nreturn MDXContent;`;
}

export type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

function headingsIn(code: string): Heading[] {
  const [, json = "[]"] = /^export function getHeadings\(\) \{ return (.*); \}$/m.exec(code) ?? [];
  return JSON.parse(json) as Heading[];
}

/**
 * A plugin that refuses a text which would run, load or lead where none may: the check's own words on the very tree
 * that is compiled, for what reaches the compiler without a check. Throws DataError.
 */
const textOnly = defineMdastPlugin({
  name: "text-only",
  options: { position: true },
  before(root, context) {
    const file = context.fileURL ? fileURLToPath(context.fileURL) : "";
    const kind = /[/\\]articles[/\\][^/\\]+$/.test(file) ? "article" : "page";
    const found = codeFaults(root as MdxNode, kind).map((fault) => ({ file, ...fault }));
    // A layout is a module that Astro would import.
    const { frontmatter } = (context.data["astro"] ?? {}) as { frontmatter?: { layout?: unknown } };
    if (frontmatter?.layout !== undefined)
      found.push({ file, line: 1, column: "layout", message: "is not a key of a text", expected: "no layout" });
    throwIfAny(found);
  },
});

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

type HastNode = { readonly value?: string; readonly children?: readonly HastNode[] };
const textOf = ({ value = "", children = [] }: HastNode): string => value + children.map(textOf).join("");

/** A plugin that says of code with Chinese in it that it is Chinese, in a text of another language. */
const chineseCode = defineHastPlugin({
  name: "chinese-code",
  element: {
    filter: ["pre", "code"],
    visit(node, context) {
      if (languageOfFile(context.fileURL?.pathname ?? "") === sourceLanguage) return;
      if (/\p{Script=Han}/u.test(textOf(node as HastNode))) context.setProperty(node, "lang", sourceTag);
    },
  },
});

/** The language of a file: of its folder ("pages/en/x/y.mdx") or its name ("articles/x.en.mdx"). */
function languageOfFile(path: string): Language {
  const parts = path.split(/[/\\.]/);
  return languages.find((language) => parts.slice(-5).includes(language)) ?? languages[0];
}
