/** MDX source put together from parts: what comes from data stays text, whatever it holds. */
import type { Piece as Part } from "../messages/parts.ts";

/** A piece of MDX source that may be put into another one as it is. */
export class Mdx {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type { Part };

/** Returns the part as MDX. */
export function toMdx(part: Part): Mdx {
  return new Mdx(toSource(part));
}

/** Returns the template as MDX: strings and numbers put into it are text, lists are joined without a space. */
export function mdx(strings: TemplateStringsArray, ...parts: readonly Part[]): Mdx {
  return new Mdx(strings.reduce((source, string, i) => source + toSource(parts[i - 1]) + string));
}

/** Returns the part as MDX source; undefined is nothing. */
function toSource(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "object") return "source" in part ? part.source : part.map(toSource).join("");
  return escapeText(String(part));
}

/**
 * Returns `text` as MDX source that shows exactly these characters. Besides the characters that mean
 * something, addresses are broken by an empty expression: GFM makes links of them, escaped or not.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>&~|$]/g, "\\$&")
    .replace(/:\/\//g, ':{""}//')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}{""}.`)
    .replace(/@/g, '{""}@');
}

/** Returns the value of an attribute in double quotes. */
function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Returns `<Name key="value" />`, or with children `<Name key="value">…</Name>`; undefined attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Part[]
): Mdx {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const tag = `${name}${given.join("")}`;
  return new Mdx(children.length === 0 ? `<${tag} />` : `<${tag}>${toSource(children)}</${name}>`);
}

/** Returns a link to a path of this site; base path and language are added where the page is built. */
export function link(path: string, ...label: readonly Part[]): Mdx {
  return new Mdx(`[${toSource(label)}](${path.replace(/[^\w\-./#%]/gu, encodeURIComponent)})`);
}

/** Returns a paragraph. */
export function paragraph(...parts: readonly Part[]): Mdx {
  return new Mdx(guardStart(toSource(parts)));
}

/** Returns an unordered list, one line for each item; a place that an item begins with is told so. */
export function list(items: readonly Part[]): Mdx {
  const line = (item: Part) => guardStart(toSource(item)).replace(/^<Place (?=id=)/, '<Place leads="" ');
  return new Mdx(items.map((item) => `- ${line(item)}`).join("\n"));
}

/** Returns the blocks with an empty line between them; empty ones are left out. */
export function blocks(parts: readonly (Mdx | undefined)[]): Mdx {
  return new Mdx(
    parts
      .map(toSource)
      .filter((source) => source !== "")
      .join("\n\n"),
  );
}

/** A text at the beginning of a line must not become a heading, a list, a fence, an import or an export. */
function guardStart(source: string): string {
  const trimmed = source.trim();
  if (!/^(?:[#+\-=>:]|\d+[.)]|import\b|export\b)/.test(trimmed)) return trimmed;
  const [first = ""] = trimmed;
  return `&#${first.codePointAt(0)!};${trimmed.slice(first.length)}`;
}
