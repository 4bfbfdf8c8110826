/** What a link to the site shows elsewhere: one picture for each kind of page, and the icons. */
import { themeColors } from "../charts/standalone.ts";
import { h, words, type Svg } from "../charts/svg.ts";
import { textWidth, wrapLabel } from "../charts/text-width.ts";
import type { Edition, Text } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { localPath, previewImagePath } from "../links.ts";
import { languageTags } from "../wording/languages.ts";
import { previewKinds, previewSize } from "../wording/preview-kinds.ts";
import { rasterFont, rasterize, subsetFonts } from "./raster.ts";

/** A file of the site: its path without base, its bytes. */
export type PreviewFile = { readonly path: string; readonly content: Uint8Array };

/** Returns a picture for every kind of page in every language. `css` is the text of chart.css. */
export async function previewImages(edition: Edition, css: string, paint = rasterize): Promise<PreviewFile[]> {
  const pictures = edition.languages.flatMap((language) =>
    Object.entries(previewKinds).map(([kind, name]) => ({
      path: localPath(previewImagePath(kind), language),
      svg: previewSvg(name, edition, css, language),
    })),
  );
  const fonts = await subsetFonts(pictures.map(({ svg }) => svg).join(""));
  return pictures.map(({ path, svg }) => ({ path, content: paint(svg, fonts) }));
}

/** The picture of one kind of page; `name` undefined for the front page, whose name is the site's. */
export function previewSvg(name: Text | undefined, edition: Edition, css: string, language: Language): string {
  const { width, height } = previewSize;
  const colors = themeColors(css, "light");
  const color = (key: string) => colors.get(`--${key}`)!;
  const left = 90;
  const room = width - 2 * left;
  const title = name?.[language] ?? edition.title[language];
  const size = textWidth(title, 92) <= room ? 92 : 68;
  const titleLines = wrapLabel(title, room, { size });
  const subtitle = wrapLabel(edition.subtitle[language], room, { size: 38 });
  const line = (text: string, y: number, attributes: Record<string, string | number>): Svg =>
    h("text", { x: left, y, "font-family": rasterFont, ...attributes }, words(text));
  return h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      lang: languageTags[language],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    h("rect", { width, height, fill: color("paper") }),
    h("rect", { x: left, y: 90, width: room, height: 5, fill: color("ink") }),
    h("rect", { x: left, y: 100, width: room, height: 2, fill: color("ink") }),
    titleLines.map((text, i) =>
      line(text, 240 + i * size * 1.3, { "font-size": size, "font-weight": 700, fill: color("ink") }),
    ),
    subtitle.map((text, i) =>
      line(text, 330 + (titleLines.length - 1) * size * 1.3 + i * 54, { "font-size": 38, fill: color("ink-soft") }),
    ),
    marks(left, 520, color),
    h(
      "text",
      {
        x: width - left,
        y: 534,
        "text-anchor": "end",
        "font-family": rasterFont,
        "font-size": 34,
        "font-weight": 700,
        fill: color("ink"),
      },
      words(name ? edition.title[language] : edition.date),
    ),
  );
}

/** Targets hollow, results filled: the sign of what the site does. */
function marks(x: number, y: number, color: (key: string) => string): Svg {
  const radius = 17;
  const colors = [1, 2, 3, 4].map((slot) => color(`place-${slot}`));
  return h(
    "g",
    { "stroke-width": 6 },
    colors.map((fill, i) => [
      h("circle", { cx: x + radius + i * 130, cy: y, r: radius, fill: color("paper"), stroke: fill }),
      h("rect", { x: x + 2 * radius + 3 + i * 130, y: y - 2, width: 40, height: 4, fill }),
      h("circle", { cx: x + radius + 72 + i * 130, cy: y, r: radius, fill, stroke: fill }),
    ]),
  );
}

/** Returns favicon.ico (32 px) and the icon for home screens (180 px), drawn from `svg`. */
export function icons(svg: string): PreviewFile[] {
  const png = (size: number) => rasterize(svg, [], size / 32);
  return [
    { path: "/favicon.ico", content: icoOf(png(32), 32) },
    { path: "/apple-touch-icon.png", content: png(180) },
  ];
}

/** An icon file that holds one PNG. */
function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  return Uint8Array.from([...new Uint8Array(head.buffer), ...png]);
}
