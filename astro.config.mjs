import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { parse } from "yaml";
import { devEdition } from "./scripts/dev-edition.ts";
import { oldestBrowsers } from "./src/browsers.ts";
import { markdownProcessor } from "./src/markdown.ts";

const content = process.env.CONTENT_DIR ?? "content";
const edition = parse(readFileSync(join(content, "edition.yaml"), "utf8"));
// What Astro remembers of one edition says where its files lie: another edition of the same checkout has its own.
const memory =
  content === "content" ? "" : `-${createHash("sha256").update(resolve(content)).digest("hex").slice(0, 12)}`;

/** The catalogue only says words: a section that no script asks for stays out, whatever it is made of. */
const wordsOnDemand = {
  name: "words-on-demand",
  transform: {
    filter: { id: /\/src\/messages\// },
    handler: (code) => ({ code, map: null, moduleSideEffects: false }),
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? edition.site,
  base: process.env.BASE_PATH ?? edition.base,
  outDir: process.env.OUT_DIR ?? "dist",
  // Beside node_modules would be shared by every checkout that shares those.
  cacheDir: `.cache/astro${memory}`,
  trailingSlash: "always",
  // "jsx", the default, swallows the line breaks between inline elements and so runs English words together.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  build: { format: "directory", assets: "assets", inlineStylesheets: "never", concurrency: 2 },
  devToolbar: { enabled: false },
  // Markup that holds no component is printed as it is, not built node by node.
  integrations: [mdx({ optimize: true }), devEdition(process.env.CONTENT_DIR ?? "content")],
  markdown: { processor: markdownProcessor(process.env.BASE_PATH ?? edition.base), syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0, target: [...oldestBrowsers], cssTarget: [...oldestBrowsers] },
    plugins: [wordsOnDemand],
  },
});
