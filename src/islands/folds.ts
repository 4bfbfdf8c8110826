/** What is folded away: an address within it opens it, in browsers that do not do so themselves, and a button opens all. */

export function startFolds(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-open-all]")) {
    const parts = [...(button.closest("div")?.querySelectorAll("details") ?? [])];
    button.hidden = parts.length < 2;
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(open));
      for (const part of parts) part.open = open;
    });
  }
  addEventListener("hashchange", openNamed);
  openNamed();
}

/** Opens everything around the element that the address names, and the element where it is such a thing itself. */
function openNamed(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const named = id === "" ? null : document.getElementById(id);
  let opened = false;
  for (let fold = named?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) named?.scrollIntoView();
}
