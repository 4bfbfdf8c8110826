/**
 * What the rows of all charts have in common. Rows arrive worded: a chart places and draws, it never
 * turns a number, a unit or a bound into words, and it never knows the language.
 */
import { markName } from "./mark-name.ts";
import { h, words, type Child, type Svg } from "./svg.ts";

/** A place's slot in the palette. */
export type Color = 1 | 2 | 3 | 4 | 5;
/** The shape of a place's marks; the closed list of the model. */
export type Mark = "circle" | "square" | "diamond" | "triangle" | "cross";
/** What the number is: a target is drawn hollow, an actual filled, an estimate and an expectation with a dashed outline. */
export type Kind = "actual" | "estimate" | "target" | "expectation";
/** How exactly it was stated: bounds get an arrow head, a range a bar with caps, approx a tilde. */
export type Bound = "eq" | "gt" | "ge" | "lt" | "le" | "approx" | "range";

/** One linked thing in a chart: a fact, a comparison, a plan. */
export type LinkedRow = {
  /** Its id; with the chart's id before it, it becomes the element's id. */
  readonly id: string;
  /** Where it leads; without it there is no link. */
  readonly href?: string | undefined;
  /** The whole sentence that is read out: place, indicator, period, value with unit and bound; or what is found. */
  readonly text: string;
  /** Id of the place, kept as `data-place`. */
  readonly place?: string | undefined;
};

/** A comparison as a row: its name, and what it finds in a word or a number. */
export type FindingRow = LinkedRow & {
  readonly label: string;
  /** "高 2 个百分点", "8.1%". */
  readonly noteText?: string | undefined;
  /** Whether `noteText` is our arithmetic. */
  readonly derived?: boolean | undefined;
};

/** A stated number. */
export type MarkRow = LinkedRow & {
  readonly color?: Color | undefined;
  /** Default circle. */
  readonly mark?: Mark | undefined;
  /** Default actual. */
  readonly kind?: Kind | undefined;
  /** Default eq. */
  readonly bound?: Bound | undefined;
  /** Whether the number is our arithmetic and not printed in a source: grey, italic but in Chinese. */
  readonly derived?: boolean | undefined;
  /** The value with unit and bound in words, to be shown beside the mark: "超 4250亿元". */
  readonly valueText: string;
};

/** What every chart is told. Lengths are px of the viewBox; the chart is shown at this very width. */
export type ChartOptions = {
  /** Prefix of every id in the chart: unique in the page, also between the two widths of one chart. */
  readonly id: string;
  /** Width in px; charts are made for about 344 and about 720. */
  readonly width: number;
  /** What the chart shows, for those who do not see it; not drawn. */
  readonly title: string;
  /** What the chart finds, in a sentence or two; not drawn. "" leaves it out. */
  readonly description: string;
  /** Language tag of all the text, "zh-Hans" or "en"; derived numbers are italic in English only. */
  readonly lang?: string | undefined;
};

/**
 * The `<svg>` of a chart. Where marks are links it is a group, so that they can be reached; otherwise it
 * is an image, read out as its title and description only.
 */
export function chartSvg(
  options: ChartOptions,
  { height, linked, name }: { height: number; linked: boolean; name: string },
  ...children: Child[]
): Svg {
  const { id, width, title, description, lang } = options;
  return h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id,
      class: `chart ${name}-chart`,
      lang,
      viewBox: `0 0 ${Math.round(width)} ${Math.ceil(height)}`,
      width: Math.round(width),
      height: Math.ceil(height),
      role: linked ? "group" : "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": description === "" ? undefined : `${id}-desc`,
    },
    h("title", { id: `${id}-title` }, words(title)),
    description !== "" && h("desc", { id: `${id}-desc` }, words(description)),
    ...children,
  );
}

/**
 * A mark with what belongs to it (shape, labels), as a link where the row has one. Its title is its name for
 * screen readers and its tooltip, once: an aria-label with the same words would be read beside it.
 */
export function linkedMark(row: LinkedRow, options: ChartOptions, ...children: Child[]): Svg {
  const attributes = { id: `${options.id}-${row.id}`, "data-place": row.place };
  const title = h("title", {}, words(markName(row.text, children, options.lang)));
  return row.href === undefined
    ? h("g", { ...attributes, role: "img" }, title, ...children)
    : h("a", { ...attributes, href: row.href, tabindex: 0 }, title, ...children);
}

/** Whether any row is a link. */
export function anyLinked(rows: readonly { readonly href?: string | undefined }[]): boolean {
  return rows.some((row) => row.href !== undefined);
}

/**
 * Text of one or more lines whose first line is centred on y, in px. Never `dominant-baseline`, which
 * not every renderer honours: dy is 0.35 em.
 */
export function textLines(
  lines: string | readonly string[],
  { x, y, anchor = "start", class: className = "label", gap = 17 }: TextOptions,
): Svg {
  const list = typeof lines === "string" ? [lines] : lines;
  // No line is no element: an empty text would be a place without words.
  if (list.length === 0) return "" as Svg;
  const attributes = { class: className, "text-anchor": anchor === "start" ? undefined : anchor };
  if (list.length === 1) return h("text", { x, y, dy: "0.35em", ...attributes }, words(list[0]!));
  return h(
    "text",
    { x, y, ...attributes },
    list.map((line, i) => h("tspan", { x, y: y + i * gap, dy: "0.35em" }, words(line))),
  );
}

export type TextOptions = {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly class?: string;
  /** From one line to the next, in px. */
  readonly gap?: number;
};
