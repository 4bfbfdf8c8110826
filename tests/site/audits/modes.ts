/** What readers set up for their eyes: colours of their own, no motion. */
import type { Page } from "playwright-core";

/** Parts of marks that have the colour of the paper all over, as "class: fill, stroke". */
export function unseenMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const shown = [
      ...document.querySelectorAll<SVGElement>(
        "svg.chart :is(.mark, .bound, .tile, .sign, .outline, .hatch, .link, .absent, .disc, .fill, .stroke, text)",
      ),
    ].filter((one) => one.getBoundingClientRect().width + one.getBoundingClientRect().height > 0);
    if (shown.length === 0) return ["no marks at all"];
    const none = (color: string) => color === "none" || color === paper || /^rgba\(.*, 0\)$/.test(color);
    return shown
      .map((one) => ({ one, ...getStyle(one) }))
      .filter(({ one, fill, stroke }) => none(fill) && none(stroke) && !one.closest(".is-full"))
      .map(({ one, fill, stroke }) => `${one.getAttribute("class") ?? one.nodeName}: ${fill}, ${stroke}`);

    function getStyle(one: SVGElement) {
      const { fill, stroke } = getComputedStyle(one);
      return { fill, stroke };
    }
  });
}

/** Whether the page glides to an anchor, and everything that moves or fades by itself or when touched. */
export function motion(page: Page): Promise<{ glides: boolean; moving: string[] }> {
  return page.evaluate(() => ({
    glides: getComputedStyle(document.documentElement).scrollBehavior === "smooth",
    moving: [
      ...document.getAnimations().map(() => "an animation"),
      ...[...document.querySelectorAll("*")]
        .filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    ],
  }));
}

/** How the focus of the first mark that is shown is seen; "" where it is. */
export function focusOfMark(page: Page): Promise<string> {
  return page.evaluate(() => {
    const mark = [...document.querySelectorAll<SVGAElement>("svg.chart a")].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    if (!mark) return "no mark";
    mark.focus({ focusVisible: true } as FocusOptions);
    const { stroke, strokeWidth } = getComputedStyle(mark.querySelector(".hit")!);
    const paper = getComputedStyle(document.body).backgroundColor;
    mark.blur();
    return stroke === "none" || stroke === paper || parseFloat(strokeWidth) < 2 ? `${stroke} ${strokeWidth}` : "";
  });
}
