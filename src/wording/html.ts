/** Text into HTML: hostile text in any file stays text in every output. */

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns `text` so that it stands literally in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => escapes[char]!);
}

/** A piece of markup that may be put into another one as it is. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** Returns the pieces of a message one after another: strings are text, the others markup. */
export function inlineParts(parts: readonly (Html | string)[]): Html {
  return new Html(parts.map((part) => (part instanceof Html ? part.markup : escapeHtml(part))).join(""));
}

/**
 * Returns the template as markup: strings put into it are text, also within attributes; undefined is
 * nothing. For words within a sentence, around which a component's own template would put spaces.
 */
export function inline(strings: TemplateStringsArray, ...parts: readonly (Html | string | undefined)[]): Html {
  const show = (part: Html | string | undefined) =>
    part === undefined ? "" : part instanceof Html ? part.markup : escapeHtml(part);
  return new Html(strings.reduce((markup, string, i) => markup + show(parts[i - 1]) + string));
}
