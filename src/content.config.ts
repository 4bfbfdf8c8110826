/** The pages that a script writes (scripts/pages.ts) and other prose in MDX. Facts are read by src/data, not here. */
import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const content = process.env["CONTENT_DIR"] ?? "content";

const pages = defineCollection({
  // The default id turns PM2.5 into pm25; a page is known by its file.
  loader: glob({
    base: process.env["PAGES_DIR"] ?? `${content}/pages`,
    pattern: "**/*.mdx",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    contents: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
});

// Their heads are read and checked by src/data/article-matter.ts as well, which knows the lines.
const articles = defineCollection({
  loader: glob({
    base: `${content}/articles`,
    pattern: "*.mdx",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: z.object({ title: z.string(), summary: z.string(), date: z.string(), order: z.number() }),
});

export const collections = { articles, pages };
