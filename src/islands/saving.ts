/**
 * `[data-save]`: a button, hidden without script, that hands the text of the element it names by id to the reader
 * as a file of the name `data-save-name`.
 */
export function startSaving(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-save]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const text = document.getElementById(button.dataset["save"] ?? "")?.textContent ?? "";
      saveFile(new Blob([text], { type: "text/plain;charset=utf-8" }), button.dataset["saveName"] ?? "");
    });
  }
}

/** Hands a file to the reader. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
