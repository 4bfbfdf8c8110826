/** WCAG 2.2 AA by axe. */
import axe from "axe-core";
import type { Page } from "playwright-core";

export const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** Those rules of the standard that depend on colours. */
export const ofColours = ["color-contrast", "link-in-text-block"];
/** Those that depend on where things stand, for the narrow layout; its drawings are others than the wide ones. */
export const ofPlaces = ["target-size", "scrollable-region-focusable", "svg-img-alt", "link-name", "aria-hidden-focus"];

/** The rules that a page breaks as it stands, each with how often and where first. */
export async function broken(page: Page, rules: axe.RunOnly): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const inPage = (window as unknown as { axe: { run: typeof axe.run } }).axe;
    // Pages that stand in frames are audited on their own.
    const { violations } = await inPage.run(document, { runOnly, iframes: false, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length} ${nodes[0]!.html.slice(0, 160)}`);
  }, rules);
}
