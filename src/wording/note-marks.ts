/** Numbers behind the links of a text, for paper: where a screen has a link, a page has a note. */

export type NoteTarget = {
  /** The text that carries the note, as markup. */
  readonly text: string;
  /** Where its link leads, as it stands in the attribute; undefined for a number that was worked out. */
  readonly href: string | undefined;
  /** What the link or number says of itself, as it stands in the attribute. */
  readonly title: string | undefined;
};

export type NoteMarks = { readonly html: string; readonly notes: readonly NoteTarget[] };

const noted = /<(a|span class="derived")(\s[^>]*)?>([\s\S]*?)<\/(?:a|span)>/g;

/**
 * Returns the markup with a number behind each link and each number that was worked out, and what the
 * numbers stand for. What leads to the same place twice has one number; counts and lists of names, which
 * lead to overviews, have none, nor have links within the page, headings, figures, tables and navigation.
 */
export function markNotes(html: string): NoteMarks {
  const notes: NoteTarget[] = [];
  const numbers = new Map<string, number>();
  const mark = (whole: string, attributes: string, text: string): string => {
    const href = attribute(attributes, "href");
    const title = attribute(attributes, "title");
    const kind = attribute(attributes, "class");
    if (kind === "count" || kind === "name" || href?.startsWith("#")) return whole;
    if (href === undefined && title === undefined) return whole;
    const key = href ?? `${text} ${title!}`;
    const number = numbers.get(key) ?? notes.push({ text, href, title });
    numbers.set(key, number);
    // In brackets, as a bare 9 behind m³ would read as a power.
    return `${whole}<sup class="note-mark" aria-hidden="true">[${number}]</sup>`;
  };
  const parts = html.split(/(<(figure|table|nav|h[1-6])\b[\s\S]*?<\/\2>)/);
  // split gives text, the whole block, the name of its element, text, …
  const marked = parts.map((part, i) => {
    if (i % 3 === 2) return "";
    if (i % 3 === 1) return part;
    return part.replace(noted, (whole: string, _name, attributes: string | undefined, text: string) =>
      mark(whole, attributes ?? "", text),
    );
  });
  return { html: marked.join(""), notes };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}
