/**
 * A drawing that keeps its meaning without our style sheet: what chart.css says of fill, stroke and colour stands on the
 * elements as attributes, which any rule of a style sheet overrides. For reader modes, feeds and copies of a page.
 */
import { themeColors, topRules } from "./standalone.ts";

/** What decides whether a mark is hollow, dashed, a place's own; sizes of letters and the like are left to the renderer. */
const properties = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "color"] as const;

type Paint = Readonly<Record<string, string>>;
type PaintRule = { readonly chain: readonly (readonly string[])[]; readonly weight: number; readonly paint: Paint };

/** Returns the function that paints drawings by the style sheet `css`, in its light colours. */
export function painter(css: string): (svg: string) => string {
  const rules = paintRules(css);
  const known = new Map<string, string>();
  return (svg) => {
    /** The classes of the elements around, innermost last. */
    const around: string[] = [];
    return svg.replace(/<(\/?)([a-z]+)([^>]*?)(\/?)>/g, (tag, closing: string, name: string, rest: string, single) => {
      if (closing !== "") {
        around.pop();
        return tag;
      }
      const classes = /\sclass="([^"]*)"/.exec(rest)?.[1] ?? "";
      const chain = [...around, classes];
      if (single === "") around.push(classes);
      if (classes === "") return tag;
      const key = chain.join(">");
      const attributes = known.get(key) ?? written(paintOf(chain, rules));
      known.set(key, attributes);
      // What the drawing says itself, as the invisible area of a mark does, stays.
      const own = attributes.replace(/ ([a-z-]+)="[^"]*"/g, (each, property: string) =>
        new RegExp(`\\s${property}="`).test(rest) ? "" : each,
      );
      return `<${name}${rest}${own}${single}>`;
    });
  };
}

function paintRules(css: string): readonly PaintRule[] {
  const colors = themeColors(css, "light");
  return topRules(css).flatMap(({ selector, body }) => {
    const declared = [...body.matchAll(/([a-z-]+)\s*:\s*([^;]+);/g)]
      .filter(([, property]) => properties.some((one) => one === property))
      .map(([, property, value]) => [
        property!,
        value!.trim().replace(/var\((--[\w-]+)\)/g, (_, n: string) => colors.get(n)!),
      ]);
    if (declared.length === 0) return [];
    return selector
      .split(",")
      .map((each) => each.trim())
      .filter((each) => /^(?:\.[\w-]+ ?)+$/.test(each))
      .map((each): PaintRule => {
        const chain = each.split(" ").map((part) => part.split(".").filter(Boolean));
        return { chain, weight: chain.flat().length, paint: Object.fromEntries(declared) as Paint };
      });
  });
}

/** What the rules say of the innermost element; of two rules the one with more classes, then the later one. */
function paintOf(chain: readonly string[], rules: readonly PaintRule[]): Paint {
  const elements = chain.map((classes) => new Set(classes.split(" ")));
  const fitting = rules.filter((rule) => fits(rule.chain, elements));
  const ordered = fitting.map((rule, i) => ({ rule, i })).sort((a, b) => a.rule.weight - b.rule.weight || a.i - b.i);
  return Object.assign({}, ...ordered.map(({ rule }) => rule.paint)) as Paint;
}

function fits(chain: PaintRule["chain"], elements: readonly ReadonlySet<string>[]): boolean {
  const has = (element: ReadonlySet<string>, classes: readonly string[]) => classes.every((one) => element.has(one));
  if (!has(elements.at(-1)!, chain.at(-1)!)) return false;
  let at = elements.length - 2;
  for (const part of chain.slice(0, -1).toReversed()) {
    while (at >= 0 && !has(elements[at]!, part)) at -= 1;
    if (at < 0) return false;
    at -= 1;
  }
  return true;
}

function written(paint: Paint): string {
  return properties
    .filter((property) => paint[property] !== undefined)
    .map((property) => ` ${property}="${paint[property]!}"`)
    .join("");
}
