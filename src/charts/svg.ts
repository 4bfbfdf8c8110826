/**
 * SVG as text. Markup is a branded string: what `h` and `words` return may stand inside other
 * markup, a plain string may not, so text from a file can never become markup by accident.
 */
export type Svg = string & { readonly markup: true };

/** Attribute values: numbers are rounded to two digits; undefined and false leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Child = Svg | readonly Child[] | undefined | false;

/** Elements whose children stand on lines of their own, so that a snapshot can be read and compared. */
const containers = new Set(["svg", "g", "a", "defs"]);

/** A number with at most two digits after the point and no negative zero. Throws RangeError unless finite. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return String(Math.round(value * 100) / 100 || 0);
}

/**
 * An element with its attributes in the order given. Throws RangeError for what a page with a strict
 * Content-Security-Policy or a rasteriser does not honour: style and on… attributes, dominant-baseline.
 */
export function h(name: string, attributes: Attributes = {}, ...children: Child[]): Svg {
  const opening = `<${name}${Object.entries(attributes).map(formatAttribute).join("")}`;
  const parts = flat(children);
  if (parts.length === 0) return `${opening}/>` as Svg;
  const gap = containers.has(name) ? "\n" : "";
  return `${opening}>${gap}${parts.join(gap)}${gap}</${name}>` as Svg;
}

/** Plain text as a text node. Control characters that XML forbids are dropped. */
export function words(text: string): Svg {
  return escapeText(text) as Svg;
}

function formatAttribute([name, value]: [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return "";
  if (name === "style" || name === "dominant-baseline" || /^on/i.test(name))
    throw new RangeError(`attribute not allowed in a chart: ${name}`);
  if (value === true) return ` ${name}=""`;
  return ` ${name}="${typeof value === "number" ? rounded(value) : escapeText(value).replaceAll('"', "&quot;")}"`;
}

function flat(children: readonly Child[]): string[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === "") return [];
    return typeof child === "string" ? [child] : flat(child);
  });
}

function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
