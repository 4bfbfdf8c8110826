/** A page that a script writes: what it is called, what it says, and its source as an MDX file. */
import type { Language } from "../data/vocabulary.ts";
import type { PageKind } from "../links.ts";
import { blocks, element, type Mdx } from "./mdx.ts";

export type Section = {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: string;
  readonly body: readonly (Mdx | undefined)[];
};

export type PageText = {
  readonly kind: PageKind;
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** One or two sentences without marks, for previews and search engines. */
  readonly description: string;
  /** What stands between the title and the first heading. */
  readonly opening: readonly (Mdx | undefined)[];
  /** A section that says nothing is undefined or has no body; it is left out. */
  readonly sections: readonly (Section | undefined)[];
};

export type PageFile = { readonly path: string; readonly text: string };

/** Returns the page as a file, "zh/indicators/gdp.mdx": front matter, then MDX that needs only components. */
export function pageFile({ kind, id, language, title, description, opening, sections }: PageText): PageFile {
  const said = sections.filter((s): s is Section => s !== undefined && s.body.some((block) => block?.source));
  // JSON is YAML, and quotes whatever the text holds.
  const matter = JSON.stringify({ title, description, contents: said.map((s) => ({ id: s.id, title: s.title })) });
  const body = blocks([
    ...opening,
    ...said.flatMap((section) => [element("h2", { id: section.id }, section.title), ...section.body]),
  ]);
  return { path: `${language}/${kind}/${id}.mdx`, text: `---\n${matter}\n---\n\n${body.source}\n` };
}
