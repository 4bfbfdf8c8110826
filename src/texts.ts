/**
 * The texts of the edition in MDX, pages written from facts and articles, as what a page shows. A text is compiled when it is
 * first asked for: the code of the site holds none, so that a changed number changes no code.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Fragment, jsx, jsxs } from "astro/jsx-runtime";
import { z } from "zod";
import { compileText, type Heading } from "./markdown.ts";
import { noted } from "./reads.ts";
import { edition } from "./report.ts";

type Component = ((props: Readonly<Record<string, unknown>>) => unknown) & Record<symbol, unknown>;
export type Text = {
  /** The front matter, unread. */
  readonly head: string;
  /** Renders the text with the components that it is given. */
  readonly Content: Component;
  readonly headings: readonly Heading[];
};

const folder = process.env["CONTENT_DIR"] ?? "content";

/** Returns the text of an article. Throws Error where there is none, and what the compiler throws. */
export function articleText(slug: string, language: string): Promise<Text> {
  return readText(join(folder, "articles", `${slug}.${language}.mdx`));
}

const headSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  contents: z.array(z.strictObject({ id: z.string(), title: z.string() })),
});
export type WrittenText = z.infer<typeof headSchema> & Pick<Text, "Content">;

/** Returns a page that scripts/pages.ts wrote, by its path there, "zh/indicators/gdp". Throws Error where there is none. */
export async function writtenText(path: string): Promise<WrittenText> {
  const { head, Content } = await readText(join(process.env["PAGES_DIR"] ?? join(folder, "pages"), `${path}.mdx`));
  // JSON is YAML, and the only YAML that the pages are written in.
  return { ...headSchema.parse(JSON.parse(head)), Content };
}

const source = noted("text", (file) => readFileSync(file, "utf8"));

async function readText(file: string): Promise<Text> {
  const text = source(file);
  const [matter, head] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if (matter === undefined || head === undefined) throw new Error(`${file} has no front matter`);
  const { code, headings } = await compileText(text.slice(matter.length), file, edition.base);
  const make = new Function("_Fragment", "_jsx", "_jsxs", code) as (...runtime: unknown[]) => Component;
  const rendered = make(Fragment, jsx, jsxs);
  const Content = ((props) =>
    rendered({ ...props, components: { Fragment, ...(props["components"] as object) } })) as Component;
  Content[Symbol.for("mdx-component")] = true;
  Content[Symbol.for("astro:renderer")] = "astro:jsx";
  return { head, Content, headings };
}
