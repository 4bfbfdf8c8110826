/** The sections of a page as links to them, read from its markup: no list of them is written a second time. */

export type Section = {
  readonly id: string;
  /** Markup: the text of the heading, without what is within it. */
  readonly title: string;
};

/** Returns the headings of the second level that can be linked to, in their order. */
export function sectionsOf(markup: string): readonly Section[] {
  return [...markup.matchAll(/<h2\b[^>]*?\sid="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/g)].map(([, id, heading]) => ({
    id: id!,
    title: heading!
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}
