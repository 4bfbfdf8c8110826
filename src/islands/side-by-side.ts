/** What script adds to the table of all places: choices in the address, and the column under the pointer. */
import { plainQuery } from "../query.ts";
import { startOrder } from "./side-by-side-order.ts";

/** The groups of choices, by the name they have in the address, with what is chosen when nothing is said. */
const groups = ["year", "kind", "place"] as const;

export function startSideBySide(root: ParentNode = document): void {
  const frame = root.querySelector<HTMLElement>("[data-side-by-side]");
  const table = frame?.querySelector("table");
  if (!frame || !table) return;
  readChoices(frame);
  startOrder(frame);
  frame.addEventListener("change", () => writeChoices(frame));
  table.addEventListener("pointerover", ({ target }) => cross(table, target));
  table.addEventListener("pointerleave", () => cross(table, null));
}

const inputs = (frame: HTMLElement) => [...frame.querySelectorAll<HTMLInputElement>(":scope > input")];

/** Ticks what the address says; what it does not say stays as the page has it. */
function readChoices(frame: HTMLElement): void {
  const said = new URLSearchParams(plainQuery(location.search));
  for (const input of inputs(frame)) {
    if (input.type === "checkbox") input.checked = said.has(input.id);
    else if (said.get(input.name) === input.value) input.checked = true;
  }
}

/** The address says what differs from the page as it comes; a choice is no step for the back button. */
function writeChoices(frame: HTMLElement): void {
  const said = new URLSearchParams();
  for (const name of groups) {
    const chosen = inputs(frame).find((input) => input.name === name && input.checked);
    if (chosen && !chosen.defaultChecked) said.set(name, chosen.value);
  }
  for (const input of inputs(frame)) if (input.type === "checkbox" && input.checked) said.set(input.id, "");
  const query = said.toString().replace(/=(?=&|$)/g, "");
  history.replaceState(history.state, "", `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`);
}

/** Marks the cells of the column that the pointer is over. */
function cross(table: HTMLTableElement, target: EventTarget | null): void {
  const cell = target instanceof Element ? target.closest("td, thead th") : null;
  const at = cell instanceof HTMLTableCellElement && cell.colSpan === 1 ? cell.cellIndex : 0;
  if (table.dataset["crossed"] === String(at)) return;
  table.dataset["crossed"] = String(at);
  for (const { cells } of table.rows)
    for (const one of cells) one.classList.toggle("crossed", at > 0 && one.cellIndex === at);
}

startSideBySide();
