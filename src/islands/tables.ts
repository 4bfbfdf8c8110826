/**
 * `table[data-table]`: heads become buttons that sort, a line filters by text, a button copies what is
 * left as CSV. A cell sorts by `data-sort` where it has it, else by its number in a column of numbers,
 * else by its text. The table itself is whole without any of this.
 */
import { copyText } from "./copying.ts";
import { pageLanguage } from "./page-language.ts";
import { csvLine } from "../data/csv-line.ts";
import type { Language } from "../data/vocabulary.ts";
import { tableToolWords } from "../messages/messages.ts";
import { numberIn, rowOrder, type Cell } from "./table-order.ts";

/** Fewer rows than this are seen at a glance. */
const fewRows = 8;

export function startTables(root: ParentNode = document): void {
  root.querySelectorAll<HTMLTableElement>("table[data-table]").forEach((table, i) => {
    if (table.tBodies[0] && table.tHead?.rows[0]) equip(table, i);
  });
}

/** A table as its tools know it. */
type Equipped = {
  readonly number: number;
  readonly text: (typeof tableToolWords)[Language];
  readonly heads: readonly HTMLTableCellElement[];
  readonly names: readonly string[];
  readonly bodies: readonly HTMLTableSectionElement[];
  /** The head of a group of rows stays above it, whatever the order, and goes when all its rows are gone. */
  readonly groups: readonly (HTMLTableRowElement | undefined)[];
  readonly given: readonly (readonly HTMLTableRowElement[])[];
};

function equip(table: HTMLTableElement, number: number): void {
  const heads = [...table.tHead!.rows[0]!.cells];
  const bodies = [...table.tBodies];
  const groups = bodies.map((body) => [...body.rows].find((row) => row.classList.contains("group")));
  const equipped: Equipped = {
    number,
    text: tableToolWords[pageLanguage()],
    heads,
    names: heads.map((head) => head.textContent?.trim() ?? ""),
    bodies,
    groups,
    given: bodies.map((body, i) => [...body.rows].filter((row) => row !== groups[i])),
  };
  const count = equipped.given.flat().length;
  const tools = document.createElement("div");
  tools.className = "table-tools no-print";
  const status = document.createElement("span");
  status.className = "quiet small";
  status.setAttribute("role", "status");
  if (count >= fewRows) tools.append(filterTool(equipped, status));
  if (count > 1) {
    tools.append(sortTool(equipped));
    sortByHeads(equipped);
  }
  tools.append(copyButton(equipped), status);
  table.before(tools);
}

/** Puts the rows of each body in the order of a column; in the order given for −1. */
function sortBy({ heads, bodies, given, text }: Equipped, column: number, descending: boolean): void {
  heads.forEach((head, i) => {
    if (i === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  });
  bodies.forEach((body, i) => {
    const rows = given[i]!;
    const cells = () => rows.map((row) => readCell(row.cells[column], heads[column]!));
    const order = column < 0 ? rows.map((_, j) => j) : rowOrder(cells(), descending, text.order);
    body.append(...order.map((j) => rows[j]!));
  });
}

function filterTool({ number, text, groups, given }: Equipped, status: HTMLElement): HTMLElement {
  const all = given.flat();
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "search";
  input.id = `table-filter-${number}`;
  label.htmlFor = input.id;
  label.textContent = text.filter;
  input.addEventListener("input", () => {
    const sought = input.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of all) {
      const content = (row.textContent ?? "").normalize("NFKC").toLowerCase();
      row.hidden = !sought.every((each) => content.includes(each));
      if (!row.hidden) shown += 1;
    }
    groups.forEach((group, i) => {
      if (group) group.hidden = given[i]!.every((row) => row.hidden);
    });
    status.textContent = sought.length > 0 ? text.shown(shown, all.length) : "";
  });
  return tool("tool", label, input);
}

/** A choice of orders, for narrow tables, whose heads are not seen. */
function sortTool(equipped: Equipped): HTMLElement {
  const { number, text, names } = equipped;
  const select = document.createElement("select");
  const label = document.createElement("label");
  select.id = `table-sort-${number}`;
  label.htmlFor = select.id;
  label.textContent = text.sort;
  const option = (value: string, shown: string) => select.append(new Option(shown, value));
  option("-1 0", text.given);
  names.forEach((name, i) => {
    option(`${i} 0`, `${name} · ${text.rising}`);
    option(`${i} 1`, `${name} · ${text.falling}`);
  });
  select.addEventListener("change", () => {
    const [column, descending] = select.value.split(" ");
    sortBy(equipped, Number(column), descending === "1");
  });
  return tool("tool narrow-only", label, select);
}

/** Each head becomes a button: rising, falling, and back to the order given. */
function sortByHeads(equipped: Equipped): void {
  equipped.heads.forEach((head, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const order = head.getAttribute("aria-sort");
      if (order === "descending") sortBy(equipped, -1, false);
      else sortBy(equipped, i, order === "ascending");
    });
  });
}

function copyButton({ text, names, bodies, groups }: Equipped): HTMLElement {
  const copy = document.createElement("button");
  copy.type = "button";
  copy.textContent = text.copy;
  copy.addEventListener("click", () => {
    const grouped = groups.some((group) => group !== undefined);
    const rows = bodies.flatMap((body, i) => {
      const name = groups[i]?.querySelector("a")?.textContent?.trim() ?? "";
      return [...body.rows]
        .filter((row) => !row.hidden && row !== groups[i])
        .map((row) => [...(grouped ? [name] : []), ...[...row.cells].map(cellText)]);
    });
    const lines = [[...(grouped ? [text.group] : []), ...names], ...rows].map(csvLine);
    void copyText(`${lines.join("\n")}\n`, copy);
  });
  return copy;
}

function tool(name: string, ...children: HTMLElement[]): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = name;
  element.append(...children);
  return element;
}

function readCell(cell: HTMLTableCellElement | undefined, head: HTMLTableCellElement): Cell {
  const text = cell ? cellText(cell) : "";
  const given = cell?.dataset["sort"];
  if (given !== undefined && given !== "" && Number.isFinite(Number(given))) return { text, number: Number(given) };
  if (given !== undefined) return { text: given, number: undefined };
  return { text, number: head.classList.contains("number") ? numberIn(text) : undefined };
}

function cellText(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? "").replace(/\s+/g, " ").trim();
}
