/** No page is wider than its screen, and nothing is cut off. */
import type { Page } from "playwright-core";

/** By how much the page is wider than its window, in px, and the innermost things that stand out of it. */
export function sideways(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const out = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 0.5 && one.getBoundingClientRect().width > 0,
    );
    const inmost = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
    return `${scrollWidth - clientWidth} px: ${inmost
      .slice(0, 3)
      .map((one) => one.outerHTML.slice(0, 90))
      .join(" | ")}`;
  });
}

/** Texts whose box hides a part of them; what is hidden on purpose is one px large, and what scrolls can be read. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((one) => {
        if (one.closest("svg") || one.offsetWidth <= 1 || !one.textContent?.trim()) return false;
        const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
          (textOverflow === "ellipsis" && one.scrollWidth > one.clientWidth)
        );
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Buttons, fields and links whose words stand out of their own box, or that lie over one another. */
export function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = "header a, header button, .search-line *, main button, main select, main summary";
    const shown = [...document.querySelectorAll<HTMLElement>(controls)]
      // What is folded, and the heads of a table whose rows are blocks, are not shown, wherever their boxes are.
      .filter((one) => one.checkVisibility() && (one.closest("thead")?.offsetWidth ?? 2) > 1)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return shown.flatMap(({ one, box }, i) => [
      ...(one.scrollWidth > Math.ceil(box.width) + 1 ? [`out of its box: ${one.outerHTML.slice(0, 120)}`] : []),
      ...shown
        .slice(i + 1)
        .filter(
          (other) =>
            !one.contains(other.one) &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `over one another: ${one.textContent} × ${other.one.textContent}`),
    ]);
  });
}
