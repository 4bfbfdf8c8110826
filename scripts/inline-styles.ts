/**
 * Puts what a page must have before it is painted into the page: of its style sheets the rules that can touch it, and
 * the small script before the first paint, each under a hash in the page's own policy. A page then waits for no file.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type ChildNode, type Root } from "postcss";

/** Returns the rules of a sheet of which a selector has no class but those that `has` knows, without its comments. */
export function rulesFor(sheet: Root, has: (name: string) => boolean): string {
  return kept(sheet.nodes, has);
}

function kept(nodes: readonly ChildNode[], has: (name: string) => boolean): string {
  return nodes
    .map((node) => {
      if (node.type === "comment") return "";
      if (node.type === "rule") return touches(node.selector, has) ? node.toString() : "";
      if (node.type !== "atrule" || node.nodes === undefined) return `${node.toString()};`;
      if (!/^(?:media|supports|layer|container)$/.test(node.name)) return node.toString();
      const inner = kept(node.nodes, has);
      return inner === "" ? "" : `@${node.name}${node.raws.afterName ?? " "}${node.params}{${inner}}`;
    })
    .join("");
}

/** Whether a part of a list of selectors can match: a class within :not() and :is() need not be there. */
function touches(selectors: string, has: (name: string) => boolean): boolean {
  const plain = selectors.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, "");
  return plain.split(",").some((each) => [...each.matchAll(/\.([A-Za-z_][\w-]*)/g)].every((match) => has(match[1]!)));
}

/** Returns what reads pages of a built site in `folder`, which lies under `base`. */
export function inliner(folder: string, base: string): (html: string) => string {
  const file = (href: string) => join(folder, href.slice(base.replace(/\/$/, "").length));
  const read = (href: string) => readFileSync(file(href), "utf8");
  const scripts = new Map<string, Set<string>>();
  /** The words of a script and of all that it imports, and the ends of words that it puts together. */
  const words = (href: string): Set<string> => {
    const known = scripts.get(href);
    if (known) return known;
    const found = new Set<string>();
    scripts.set(href, found);
    const text = read(href);
    for (const [word] of text.matchAll(/[A-Za-z_][\w-]*/g)) found.add(word);
    for (const [, end] of text.matchAll(/[}"'`](-[A-Za-z][\w-]*)/g)) found.add(end!);
    for (const [name] of text.matchAll(/[\w.-]+\.js\b/g)) {
      const imported = href.replace(/[^/]*$/, name);
      if (existsSync(file(imported))) for (const word of words(imported)) found.add(word);
    }
    return found;
  };
  type Sheet = { readonly root: Root; readonly classes: ReadonlySet<string> };
  const sheets = new Map<string, Sheet>();
  const sheet = (href: string): Sheet => {
    const known = sheets.get(href);
    if (known) return known;
    const text = read(href);
    const made = {
      root: parse(text, { from: href }),
      classes: new Set([...text.matchAll(/\.([A-Za-z_][\w-]*)/g)].map((match) => match[1]!)),
    };
    sheets.set(href, made);
    return made;
  };
  const early = readFileSync(join(folder, "theme.js"), "utf8").trim();
  // Pages of a kind have the same classes: their style is put together once.
  const styles = new Map<string, { readonly style: string; readonly hash: string }>();
  const styleOf = (hrefs: readonly string[], html: string) => {
    const inMarkup = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => match[1]!.split(/\s+/));
    const srcs = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
    const classes = new Set(inMarkup.filter((name) => hrefs.some((href) => sheet(href).classes.has(name))));
    const key = JSON.stringify([hrefs, srcs, [...classes].sort()]);
    const known = styles.get(key);
    if (known) return known;
    const has = (name: string) => classes.has(name) || srcs.some((src) => writes(words(src), name));
    const style = hrefs.map((href) => rulesFor(sheet(href).root, has)).join("");
    const made = { style, hash: hashOf(style) };
    styles.set(key, made);
    return made;
  };
  return (html) => {
    const hrefs = [...html.matchAll(stylesheet)].map((match) => match[1]!);
    if (hrefs.length === 0) return html;
    const { style, hash } = styleOf(hrefs, html);
    let place = 0;
    return html
      .replace(stylesheet, () => (place++ === 0 ? `<style>${style}</style>` : ""))
      .replace(/<script src="[^"]*\/theme\.js"><\/script>/, () => `<script>${early}</script>`)
      .replace("style-src 'self'", () => `style-src 'self' ${hash}`)
      .replace("script-src 'self'", () => `script-src 'self' ${hashOf(early)}`);
  };
}

/** Whether a script with these words may write a class: whole, or put together as `place-${i}` and `${type}-chart`. */
function writes(words: ReadonlySet<string>, name: string): boolean {
  if (words.has(name)) return true;
  const hyphens = [...name.matchAll(/-/g)].map(({ index }) => index);
  return hyphens.some((at) => words.has(name.slice(0, at + 1)) || words.has(name.slice(at)));
}

const stylesheet = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Whether a page loads its sheets: of these there are thousands, and their styles in each would be more than all their sentences. */
export function sharesSheets(file: string): boolean {
  return /(^|[\\/])(facts|comparisons)[\\/][^\\/]+[\\/]index\.html$/.test(file);
}
