/** `[data-language-switch]`: the link to the twin page takes the query and the anchor along. */
export function startLanguageSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-language-switch]");
  if (!link) return;
  const own = link.getAttribute("href")!;
  const follow = () => {
    link.href = own + location.search + location.hash;
  };
  follow();
  // The query changes without an event (history.replaceState), so it is read when the link is about to be used.
  for (const event of ["pointerdown", "focus", "click", "contextmenu"]) link.addEventListener(event, follow);
}
