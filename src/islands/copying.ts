/**
 * `[data-copy]`: a button, hidden without script, that copies the text of the element it names by id
 * (`data-copy="bibtex-1"`) or its own `data-copy-text`.
 */
import { pageLanguage } from "./page-language.ts";

const words = {
  zh: { done: "已复制", failed: "未能复制，请手动选择" },
  en: { done: "Copied", failed: "Could not copy; please select it" },
} as const;

export function startCopying(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy], button[data-copy-text]")) {
    button.hidden = false;
    button.addEventListener("click", () => void copyFrom(button));
  }
}

async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const named = button.dataset["copy"] ? document.getElementById(button.dataset["copy"]) : null;
  const field = named instanceof HTMLInputElement || named instanceof HTMLTextAreaElement ? named.value : undefined;
  await copyText(button.dataset["copyText"] ?? field ?? named?.textContent?.trim() ?? "", button);
}

/** Puts a text on the clipboard and says on the button for a moment whether that worked. */
export async function copyText(text: string, button: HTMLButtonElement): Promise<void> {
  const { done, failed } = words[pageLanguage()];
  let said: string = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure connection there is no clipboard.
    said = failed;
  }
  sayOn(button, said);
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
