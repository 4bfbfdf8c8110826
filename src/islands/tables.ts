/**
 * `table[data-table]`: heads become buttons that sort, a line filters by text, a button copies what is
 * left as CSV. A cell sorts by `data-sort` where it has it, else by its number in a column of numbers,
 * else by its text. The table itself is whole without any of this.
 */
import { copyText } from "./copying.ts";
import { pageLanguage } from "./page-language.ts";
import { csvLine } from "../data/csv-line.ts";
import { tableToolWords } from "../messages/messages.ts";
import { numberIn, rowOrder, type Cell } from "./table-order.ts";

/** Fewer rows than this are seen at a glance. */
const fewRows = 8;

export function startTables(root: ParentNode = document): void {
  root.querySelectorAll<HTMLTableElement>("table[data-table]").forEach((table, i) => {
    if (table.tBodies[0] && table.tHead?.rows[0]) equip(table, i);
  });
}

function equip(table: HTMLTableElement, number: number): void {
  const language = pageLanguage();
  const text = tableToolWords[language];
  const heads = [...table.tHead!.rows[0]!.cells];
  const names = heads.map((head) => head.textContent?.trim() ?? "");
  const bodies = [...table.tBodies];
  // The head of a group of rows stays above it, whatever the order, and goes when all its rows are gone.
  const groups = bodies.map((body) => [...body.rows].find((row) => row.classList.contains("group")));
  const given = bodies.map((body, i) => [...body.rows].filter((row) => row !== groups[i]));
  const all = given.flat();
  const tools = document.createElement("div");
  tools.className = "table-tools no-print";

  const status = document.createElement("span");
  status.className = "quiet small";
  status.setAttribute("role", "status");

  const sortBy = (column: number, descending: boolean) => {
    heads.forEach((head, i) => {
      if (i === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    bodies.forEach((body, i) => {
      const rows = given[i]!;
      const order =
        column < 0
          ? rows.map((_, j) => j)
          : rowOrder(
              rows.map((row) => readCell(row.cells[column], heads[column]!)),
              descending,
              text.order,
            );
      body.append(...order.map((j) => rows[j]!));
    });
  };

  if (all.length >= fewRows) {
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
    tools.append(tool("tool", label, input));
  }

  if (all.length > 1) {
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
      sortBy(Number(column), descending === "1");
    });
    tools.append(tool("tool narrow-only", label, select));
    heads.forEach((head, i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const falling = head.getAttribute("aria-sort") === "ascending";
        const back = head.getAttribute("aria-sort") === "descending";
        if (back) sortBy(-1, false);
        else sortBy(i, falling);
      });
    });
  }

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
  tools.append(copy, status);
  table.before(tools);
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
