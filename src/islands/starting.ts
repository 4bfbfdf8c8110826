/**
 * `[data-starts]`: a part of a page that is for script. It is `[data-started]` while its script is well; where that never
 * starts, or breaks off, the page shows what it shows without script, and the line that says so (`.without-script`).
 */
export async function startPart(root: HTMLElement, start: () => Promise<void>): Promise<void> {
  root.dataset["started"] = "";
  try {
    await start();
  } catch (error) {
    console.warn(error);
    delete root.dataset["started"];
    document.documentElement.classList.remove("scripts");
  }
}
