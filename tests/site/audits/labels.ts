/** What stands in the drawings of a page, as a browser sets it. */

/** Pairs of lines of text that lie over one another, and lines that leave the page; runs in the page. */
export function clashes(): string[] {
  const lines = [...document.querySelectorAll<SVGTextElement>("svg.chart text")].flatMap((text) => {
    const placed = [...text.querySelectorAll<SVGTSpanElement>("tspan[x]")];
    return placed.length > 0 ? placed : [text];
  });
  const seen = lines
    .map((line) => ({ text: line.textContent ?? "", box: line.getBoundingClientRect() }))
    .filter(({ text, box }) => text.trim() !== "" && box.width > 0);
  const over = seen.flatMap((a, i) =>
    seen
      .slice(i + 1)
      .filter((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Two pixels of a line box are white space above and below the letters.
        return across > 1 && down > 4;
      })
      .map((b) => `${a.text} × ${b.text}`),
  );
  const out = seen
    .filter(({ box }) => box.right > document.documentElement.clientWidth + 1 || box.left < -1)
    .map(({ text }) => `${text} leaves the page`);
  return seen.length === 0 ? ["no text at all"] : [...over, ...out];
}
