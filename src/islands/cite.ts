/**
 * Saves citations as files, and writes today into the lines that ask for a day of access, when the reader wants it:
 * only the reader knows the day.
 */
import { startSaving } from "./saving.ts";

startSaving();

/** Returns the reader's own day as ISO. */
function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

for (const choice of document.querySelectorAll<HTMLElement>("[data-cite-access]")) {
  const box = choice.querySelector("input");
  const frame = choice.closest(".cite");
  if (!box || !frame) continue;
  choice.hidden = false;
  const lines = [...frame.querySelectorAll<HTMLElement>("[data-cite-accessed]")];
  let plain: string[] = [];
  box.addEventListener("change", () => {
    // What is cited may have been chosen since the page came.
    if (box.checked) plain = lines.map((line) => line.innerHTML);
    lines.forEach((line, i) => {
      if (box.checked) line.textContent = (line.dataset["citeAccessed"] ?? "").replace("YYYY-MM-DD", today(new Date()));
      else line.innerHTML = plain[i] ?? "";
    });
  });
}
