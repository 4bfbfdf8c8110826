/** Renders MDX by the site's own processor, with components that print their name and attributes. */
import { functionBody, mdxRenderer } from "../../src/markdown.ts";

type Props = Readonly<Record<string, unknown>>;

const escape = (text: string) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]!);

class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function show(child: unknown): string {
  if (child instanceof Markup) return child.text;
  if (Array.isArray(child)) return child.map(show).join("");
  return child === undefined || child === null || typeof child === "boolean" ? "" : escape(String(child));
}

function jsx(type: unknown, { children, ...props }: Props): Markup {
  if (typeof type === "function") return (type as (props: Props) => Markup)({ children, ...props });
  if (type === null) return new Markup(show(children));
  const attributes = Object.entries(props).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  return new Markup(`<${String(type)}${attributes.join("")}>${show(children)}</${String(type)}>`);
}

/** Returns the module that the site compiles `source` (without front matter) to, as the file `path`. Throws what the processor throws. */
export async function compileMdx(
  source: string,
  path = "/pages/zh/indicators/x.mdx",
  { base = "/", matter = {}, optimize = true }: { base?: string; matter?: object; optimize?: boolean } = {},
): Promise<string> {
  const renderer = await mdxRenderer(base, optimize);
  return (await renderer.process(source, path, matter)).code;
}

/**
 * Returns the markup that `source` (without front matter) makes as the file `path`. Every component of a
 * capital letter becomes an element of its name. Throws what the processor throws.
 */
export async function renderMdx(source: string, path = "/pages/zh/indicators/x.mdx", base = "/"): Promise<string> {
  const code = await compileMdx(source, path, { base, optimize: false });
  // A second import or export in the code would come from the text; it is an error, as it must be.
  const body = functionBody(code, path);
  const make = new Function("_Fragment", "_jsx", "_jsxs", body) as (...jsx: unknown[]) => (props: Props) => Markup;
  const names = [...new Set(source.match(/<([A-Z]\w*)/g) ?? [])].map((name) => name.slice(1));
  const components = Object.fromEntries(names.map((name) => [name, (props: Props) => jsx(name.toLowerCase(), props)]));
  return make(null, jsx, jsx)({ components }).text;
}
