/** Where a reader's own comparison stands, and how it is shown elsewhere; the frame itself has no need of it. */
import { compareEmbedPath, comparePath } from "../links.ts";
import { frameSnippet, scriptSnippet } from "../wording/embed-snippets.ts";

/** The address that others can open: the site's own where this is the site, with what was chosen. */
export function publicAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return canonical.split("?")[0]! + location.search;
}

/**
 * Returns the frame that shows the choice, and the script that gives it the height of what it draws: how much that is
 * nobody knows before. Without the script the frame scrolls.
 */
export function frameCode(title: string, address: string, script: string): string {
  const frame = address.replace(comparePath(), compareEmbedPath);
  return `${frameSnippet(frame, title, 480, { fetches: true })}\n${scriptSnippet(script)}`;
}
