import { readFileSync } from "node:fs";
import { join } from "node:path";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { parse } from "yaml";
import { devEdition } from "./scripts/dev-edition.ts";
import { keepEngine } from "./scripts/keep-engine.ts";
import { oldestBrowsers } from "./src/browsers.ts";

const content = process.env.CONTENT_DIR ?? "content";
const edition = parse(readFileSync(join(content, "edition.yaml"), "utf8"));

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
  cacheDir: ".cache/astro",
  trailingSlash: "always",
  // "jsx", the default, swallows the line breaks between inline elements and so runs English words together.
  compressHTML: true,
  prerenderConflictBehavior: "error",
  build: { format: "directory", assets: "assets", inlineStylesheets: "never", concurrency: 2 },
  devToolbar: { enabled: false },
  // What renders texts; they are compiled by src/texts.ts.
  integrations: [mdx(), keepEngine(process.env.ENGINE_DIR), devEdition(content)],
  vite: {
    build: { assetsInlineLimit: 0, target: [...oldestBrowsers], cssTarget: [...oldestBrowsers] },
    plugins: [wordsOnDemand],
  },
});
