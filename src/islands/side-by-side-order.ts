/** The rows of the table of all places by how far the places are apart: rates by points, amounts by per cent, each apart. */
import { element } from "./elements.ts";

type Words = Readonly<Record<"p" | "a", { readonly head: string; readonly said: string }>>;

/** Whether a kind's rows come first, and what a row says of its gap: "a≥12.5". */
const kinds = ["p", "a"] as const;

export function startOrder(frame: HTMLElement): void {
  const button = frame.querySelector<HTMLButtonElement>("[data-gap-order]");
  const table = frame.querySelector("table");
  if (!button || !table) return;
  const words = JSON.parse(frame.dataset["gapWords"]!) as Words;
  const bodies = [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  button.hidden = false;
  const show = () => {
    restore(table, bodies);
    if (button.getAttribute("aria-pressed") === "true") order(table, words, referenceOf(frame));
  };
  button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    show();
  });
  frame.addEventListener("change", show);
}

/** The column that is held against; −1 where none is. */
function referenceOf(frame: HTMLElement): number {
  const chosen = frame.querySelector<HTMLInputElement>("input[name=place]:checked")?.value ?? "";
  return /^p\d+$/.test(chosen) ? Number(chosen.slice(1)) : -1;
}

function restore(
  table: HTMLTableElement,
  bodies: readonly { readonly body: HTMLElement; readonly rows: readonly HTMLElement[] }[],
): void {
  for (const made of table.querySelectorAll("[data-gap-made]")) made.remove();
  for (const { body, rows } of bodies) {
    body.append(...rows);
    body.hidden = false;
  }
}

/** Puts the rows that have a gap to the column first, the widest at the top, each with its size. */
function order(table: HTMLTableElement, words: Words, column: number): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr.row")].flatMap((row) => {
    const gap = row.dataset["gaps"]?.split(" ")[column];
    return gap === undefined || gap === "-" ? [] : [{ row, gap, size: sizeOf(gap) }];
  });
  const made = kinds.flatMap((kind) => {
    const own = rows.filter(({ gap }) => gap.startsWith(kind)).sort((a, b) => b.size - a.size);
    if (own.length === 0) return [];
    const body = element("tbody", { role: "rowgroup", "data-gap-made": "" }, head(table, words[kind].head));
    for (const { row, gap } of own) {
      const said = words[kind].said.replace("{}", gap.slice(1));
      row.cells[0]!.append(element("small", { class: "sbs-gap", "data-gap-made": "" }, said));
      body.append(row);
    }
    return [body];
  });
  table.tHead!.after(...made);
  // A theme whose rows all stand above, or are of no use for what is chosen, would be a heading over nothing.
  for (const body of table.tBodies) if (body.dataset["gapMade"] === undefined) body.hidden = !hasShownRow(body);
}

function hasShownRow(body: HTMLTableSectionElement): boolean {
  return [...body.rows].some((row) => row.matches(".row, .rest") && getComputedStyle(row).display !== "none");
}

function sizeOf(gap: string): number {
  return Number(/[\d.]+/.exec(gap)?.[0] ?? 0);
}

function head(table: HTMLTableElement, text: string): HTMLTableRowElement {
  const columns = String(table.tHead!.rows[0]!.cells.length);
  const cell = element("th", { scope: "rowgroup", role: "rowheader", colspan: columns }, text);
  return element("tr", { class: "sbs-theme", role: "row" }, cell);
}
