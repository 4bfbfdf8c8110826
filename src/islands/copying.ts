/**
 * `[data-copy]`: a button, hidden without script, that copies the text of the element it names by id
 * (`data-copy="bibtex-1"`) or its own `data-copy-text`.
 */
import { copyingWords } from "../messages/messages.ts";
import { pageLanguage } from "./page-language.ts";

export function startCopying(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy], button[data-copy-text]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copyFrom(button));
  }
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const named = button.dataset["copy"] ? document.getElementById(button.dataset["copy"]) : null;
  const field = named instanceof HTMLInputElement || named instanceof HTMLTextAreaElement ? named.value : undefined;
  const own = button.dataset["copyText"];
  await copyText(own ?? field ?? named?.textContent?.trim() ?? "", button, own === undefined ? named : null);
}

/**
 * Puts a text on the clipboard and says on the button for a moment that it is there. Without a secure connection there is no
 * clipboard: then the text is selected where it stands (`shown`) or in a field beside the button, for the reader to copy.
 */
export async function copyText(text: string, button: HTMLButtonElement, shown?: HTMLElement | null): Promise<void> {
  const { done, selected } = copyingWords[pageLanguage()];
  try {
    await navigator.clipboard.writeText(text);
    sayOn(button, done);
  } catch {
    select(shown ?? fieldBeside(button, text));
    // The old command works over plain http, in the browsers that still have it.
    sayOn(button, document.execCommand("copy") ? done : selected);
  }
}

function select(shown: HTMLElement): void {
  if (shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else getSelection()?.selectAllChildren(shown);
}

/** A field with the text, after the button; the one that is there already where the button was used before. */
function fieldBeside(button: HTMLButtonElement, text: string): HTMLInputElement {
  const next = button.nextElementSibling;
  const field =
    next instanceof HTMLInputElement && next.dataset["copyField"] !== undefined
      ? next
      : document.createElement("input");
  field.dataset["copyField"] = "";
  field.readOnly = true;
  field.setAttribute("aria-label", button.textContent ?? "");
  field.value = text;
  button.after(field);
  return field;
}

/** The minus of typesetting before a number, which spreadsheets take for text. */
const typesetMinus = /\u2212(?=[\d.])/g;

/** What is copied out of a table has the minus that spreadsheets read; on the page it stays a minus. */
export function startPlainMinus(): void {
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
    const text = selection.toString();
    const copied = withTable(selection.getRangeAt(0));
    if (text.search(typesetMinus) < 0 || !copied.querySelector("td")) return;
    const walker = document.createTreeWalker(copied, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) walker.currentNode.nodeValue = walker.currentNode.nodeValue!.replace(typesetMinus, "-");
    event.clipboardData.setData("text/plain", text.replace(typesetMinus, "-"));
    event.clipboardData.setData("text/html", copied.innerHTML);
    event.preventDefault();
  });
}

/** A copy of a range in an element of its own, with the table, row and cell around it where it lies within one. */
function withTable(range: Range): HTMLElement {
  let copied: Node = range.cloneContents();
  const { commonAncestorContainer: around } = range;
  let outer = around instanceof Element ? around : around.parentElement;
  for (const table = outer?.closest("table"); table && outer; outer = outer === table ? null : outer.parentElement) {
    const shell = outer.cloneNode(false) as Element;
    shell.append(copied);
    copied = shell;
  }
  const holder = document.createElement("div");
  holder.append(copied);
  return holder;
}

/** Shows `text` on a button for two seconds; screen readers hear it at once. */
export function sayOn(button: HTMLButtonElement, text: string): void {
  button.dataset["label"] ??= button.textContent ?? "";
  button.setAttribute("aria-live", "polite");
  button.textContent = text;
  setTimeout(() => {
    button.textContent = button.dataset["label"] ?? "";
  }, 2000);
}
