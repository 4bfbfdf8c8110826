import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import { parse } from "yaml";
import { localLinks } from "./src/local-links.ts";

const edition = parse(readFileSync(join(process.env.CONTENT_DIR ?? "content", "edition.yaml"), "utf8"));

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
  integrations: [mdx()],
  // The CommonMark processor prints the asterisks of **“十四五”**规划; this one knows where Chinese words end.
  markdown: {
    processor: unified({
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [[localLinks, process.env.BASE_PATH ?? edition.base]],
      // Quotation marks and dashes stand as they are written: pages quote their sources.
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
