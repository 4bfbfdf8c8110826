/**
 * MDX as the site compiles it: one parser for the check and the compiler, and what neither lets through.
 * A text of an edition is content: it names components and HTML that are listed here, and runs nothing.
 */
import { mdxToMdast, type Features } from "satteri";
import { articleComponents } from "./article-components.ts";
import { nearest } from "./nearest.ts";
import { quote } from "./plain-text.ts";

/** How Markdown is read, wherever it is read. */
export const markdownFeatures = {
  gfm: true,
  // Quotation marks and dashes stand as they are written: pages quote their sources.
  smartPunctuation: false,
  // The head is read before (article-matter.ts); a second one would be a text that only one of two readers sees.
  frontmatter: false,
} as const satisfies Features;

/** A node of the tree, with all that is read of one. */
export type MdxNode = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  /** What a link says besides its text, and what an image says instead of itself. */
  readonly title?: string | null;
  readonly alt?: string | null;
  /** What a fence of code says of itself. */
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
};

/** What is wrong at a line of a text, counted from its first. */
export type MdxFault = {
  readonly line: number;
  /** The attribute that is meant, "" where it is the whole. */
  readonly column: string;
  readonly message: string;
  readonly expected: string;
};

/** Who wrote a text: a person an article, the views a page. */
export type MdxKind = "article" | "page";

/** What a page may hold beside text: elements with their attributes. */
const pageElements: Readonly<Record<string, readonly string[]>> = {
  Chart: ["id"],
  Fact: ["id"],
  FactTable: ["facts", "caption", "without"],
  Place: ["id", "leads"],
  PlanPart: ["id", "section", "title", "facts", "columns"],
  PlanTable: [],
  Task: ["id"],
  TaskTable: ["tasks", "caption"],
  Term: ["id", "text"],
  b: [],
  caption: [],
  cite: [],
  code: [],
  dd: [],
  details: [],
  dl: ["class"],
  dt: [],
  h2: ["id"],
  li: [],
  p: ["class"],
  small: ["class"],
  span: ["class", "lang"],
  summary: [],
  table: ["class"],
  tbody: [],
  td: ["data-label", "class"],
  th: ["scope", "class"],
  thead: [],
  tr: [],
  ul: ["class"],
};

const articleElements: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(articleComponents).map(([name, { attributes }]) => [name, Object.keys(attributes)]),
);

/** The elements and components of each kind of text, with their attributes. */
export const mdxElements = { article: articleElements, page: pageElements } as const;

/** The one expression that pages are written with: nothing, between the halves of an address (src/wording/mdx.ts). */
const nothing = '""';

/** Returns the tree of a text, or the fault for which it has none. */
export function parseMdx(text: string): MdxNode | MdxFault {
  // satteri 0.10.5 ends the whole process where a text ends within an escape: import "\. A line end keeps it whole.
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  try {
    const tree = mdxToMdast(ended, { features: markdownFeatures }) as MdxNode;
    return tooDeep(tree) ?? tree;
  } catch (error) {
    const [, line, message] = /^(?:(\d+):\d+: )?([^]*)$/.exec((error as Error).message)!;
    const said = message!.replace(/ \(mdx[^()]*\)$/, "");
    return { line: Number(line ?? 1), column: "", message: said, expected: "MDX" };
  }
}

/** Whether a text could not be read at all. */
export function isFault(read: MdxNode | MdxFault): read is MdxFault {
  return "message" in read;
}

/** The most elements, lists and quotations that stand within each other. */
const deepest = 100;

/** Returns the fault of a tree in which more stands within each other than anyone reads, and than can be walked. */
function tooDeep(tree: MdxNode): MdxFault | undefined {
  let level: readonly MdxNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const line = level[0]!.position?.start.line ?? 1;
    if (depth > deepest) return { line, column: "", message: "nests too deep", expected: `at most ${deepest} levels` };
    level = level.flatMap(({ children = [] }) => children);
  }
  return undefined;
}

/** Returns what of a text would run, load or lead where a text may not, in its order; [] for text and what it may name. */
export function codeFaults(tree: MdxNode, kind: MdxKind): MdxFault[] {
  const deep = tooDeep(tree);
  const faults = (node: MdxNode): MdxFault[] => [...ownFaults(node, kind), ...(node.children ?? []).flatMap(faults)];
  return deep ? [deep] : faults(tree);
}

const addressExpected = "a page of this site, as /plans/…/, or https://";

/** Whether an address leads to a page of this site or a site that is served safely. */
export function isAddress(url: string): boolean {
  return /^(?:https:\/\/[^\s/]|#|\/(?![/\\]))/.test(url);
}

function ownFaults(node: MdxNode, kind: MdxKind): MdxFault[] {
  const line = node.position?.start.line ?? 1;
  const fault = (message: string, expected: string, column = ""): MdxFault[] => [{ line, column, message, expected }];
  switch (node.type) {
    case "mdxjsEsm":
      return fault("holds an import or export", "components without import: they are all there");
    case "mdxFlowExpression":
    case "mdxTextExpression":
      if (kind === "page" && node.value === nothing) return [];
      return fault(`{${cut(node.value!)}} is an expression`, "text and components only");
    case "html":
      return fault(`${quote(node.value!)} is HTML`, "text and components only");
    case "image":
    case "imageReference":
      return fault("holds an image", "a chart of this site, as <Chart id=… />: a picture elsewhere tells who reads");
    case "link":
    case "definition":
      return isAddress(node.url!) ? [] : fault(`the link ${quote(node.url!)} leads nowhere`, addressExpected);
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return elementFaults(node, kind).map((found) => ({ line, ...found }));
    default:
      return [];
  }
}

function elementFaults({ name, attributes = [] }: MdxNode, kind: MdxKind): Omit<MdxFault, "line">[] {
  const elements = mdxElements[kind];
  const known = Object.hasOwn(elements, name ?? "") ? elements[name!]! : undefined;
  if (!known) return [{ column: "", ...unknownElement(name ?? "", Object.keys(elements)) }];
  return attributes.flatMap(({ type, name: column = "", value }) => {
    if (type !== "mdxJsxAttribute" || typeof value !== "string")
      return [{ column, message: "is not a plain text", expected: 'a value in double quotes, as id="…"' }];
    if (!known.includes(column))
      return [{ column, message: `<${name!}> has no such attribute`, expected: known.join(", ") }];
    return column === "href" && !isAddress(value)
      ? [{ column, message: `the link ${quote(value)} leads nowhere`, expected: addressExpected }]
      : [];
  });
}

function unknownElement(name: string, known: readonly string[]): { message: string; expected: string } {
  const near = nearest(name, known);
  return {
    message: `there is no component <${name}>`,
    expected: near ? `perhaps <${near}>` : known.join(", "),
  };
}

function cut(text: string): string {
  return quote(text).slice(1, -1);
}
