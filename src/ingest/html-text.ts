/** A page's text as a copy has it: a block a line, a table's cell a line behind a tab. */

/** What is needed of a node of any document model. */
export type Block = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Block>;
};

const blocks = new Set(
  "P DIV LI UL OL H1 H2 H3 H4 H5 H6 SECTION ARTICLE TABLE TBODY THEAD TR BLOCKQUOTE PRE HEADER FOOTER MAIN BR HR FIGURE DL DT DD FORM NAV ASIDE".split(
    " ",
  ),
);
const unread = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD"]);

/** Returns the lines of the text under `root`; an empty cell is a tab alone, other empty lines are left out. */
export function blocksOf(root: Block): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    const text = line.replace(/[^\S\u3000]+/gu, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  const walk = (node: Block): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += node.textContent ?? "";
    else if (name === "TD" || name === "TH") {
      end();
      lines.push(`\t${(node.textContent ?? "").replace(/\s+/gu, " ").trim()}`);
    } else if (node.nodeType === 1 && !unread.has(name)) {
      if (blocks.has(name)) end();
      for (const child of node.childNodes) walk(child);
      if (blocks.has(name)) end();
    }
  };
  walk(root);
  end();
  return lines;
}
