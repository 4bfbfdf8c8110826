/** Reads the texts of a chart back out of its markup, with boxes from the estimated widths. */
import { overlap, type Box } from "../../src/charts/box.ts";
import { textSize, textWidth, wideFont } from "../../src/charts/text-width.ts";

export type ShownText = Box & { readonly text: string };

/** Every line of text in a chart; `font` is how wide it is beside the estimate, whose slack is else taken off. */
export function shownTexts(svg: string, font = 1 / 1.08): readonly ShownText[] {
  return [...svg.matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g)].flatMap(([, attributes = "", content = ""]) => {
    const spans = [...content.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)];
    const classes = attribute(attributes, "class") ?? "";
    const size = /tick|note/.test(classes) ? textSize.note : textSize.label;
    const at = { x: number(attributes, "x"), y: number(attributes, "y"), anchor: attribute(attributes, "text-anchor") };
    if (spans.length === 0) return [box(content, { ...at, size, font })];
    // Spans without a place of their own continue the line.
    if (spans.every(([, span = ""]) => attribute(span, "x") === undefined))
      return [box(spans.map(([, , text]) => text).join(" "), { ...at, size, font })];
    return spans.map(([, span = "", text = ""]) =>
      box(text, { ...at, x: number(span, "x", at.x), y: number(span, "y", at.y + number(span, "dy", 0)), size, font }),
    );
  });
}

/** Pairs of texts that cover one another, as "a × b". */
export function overlappingTexts(svg: string): readonly string[] {
  const texts = shownTexts(svg);
  return texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])));
}

/** Marks, each as the box of its shape: circles, rects, and outlines of straight lines. */
function markBoxes(svg: string): readonly Box[] {
  return [...svg.matchAll(/<(circle|rect|path) ([^>]*class="mark(?: range)?"[^>]*)>/g)].flatMap(
    ([, name, attributes = ""]) => {
      const at = (key: string) => number(attributes, key);
      if (name === "circle")
        return [{ x: at("cx") - at("r"), y: at("cy") - at("r"), width: 2 * at("r"), height: 2 * at("r") }];
      if (name === "rect") return [{ x: at("x"), y: at("y"), width: at("width"), height: at("height") }];
      const points = [...(attribute(attributes, "d") ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return points.length < 3
        ? []
        : [{ x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }];
    },
  );
}

/** Texts that a mark covers or that cover a mark, by more than their edges; as wide as some system fonts are. */
export function textsAtMarks(svg: string): readonly string[] {
  const marks = markBoxes(svg).map(({ x, y, width, height }) => ({
    x: x + 1,
    y: y + 1,
    width: width - 2,
    height: height - 2,
  }));
  return shownTexts(svg, wideFont)
    .filter((text) => marks.some((mark) => overlap(text, mark)))
    .map(({ text }) => text);
}

/** Texts that leave the chart. */
export function textsOutside(svg: string): readonly string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
  return shownTexts(svg).flatMap(({ x, y, text, ...box }) =>
    x < -1 || y < -1 || x + box.width > width + 1 || y + box.height > height + 1 ? [text] : [],
  );
}

type At = { x: number; y: number; anchor: string | undefined; size: number; font: number };

function box(text: string, at: At): ShownText {
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const width = textWidth(plain, at.size) * at.font;
  const height = at.size * 0.8;
  const x = at.anchor === "end" ? at.x - width : at.anchor === "middle" ? at.x - width / 2 : at.x;
  return { text: plain, x, y: at.y - height / 2, width, height };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function number(attributes: string, name: string, otherwise = NaN): number {
  const value = Number(attribute(attributes, name));
  return Number.isNaN(value) ? otherwise : value;
}
