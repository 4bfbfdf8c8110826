/** `[data-share]`: a button for the system's own share sheet, shown only where there is one. */
export function startSharing(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-share]");
  if (!button || typeof navigator.share !== "function") return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    // The address of a preview or a mirror is what its reader has; the query and the anchor say what is shown.
    const url = canonical?.startsWith(location.origin) ? canonical + location.search + location.hash : location.href;
    navigator.share({ title: document.title, url }).catch(() => undefined);
  });
}
