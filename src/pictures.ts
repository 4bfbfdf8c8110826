/** Every chart as PNG: by far the slowest files, so they are made apart. */
import { readFileSync } from "node:fs";
import { chartSvgFile, fileWidth, pictureScale } from "./exports/chart-files.ts";
import { rasterize, subsetFonts } from "./exports/raster.ts";
import { filePath, localPath } from "./links.ts";
import { chartView, report } from "./report.ts";
import type { SiteFile } from "./site-files.ts";

/** Returns the pictures one after the other. One font for all has just the characters of all; `paint` may remember what it painted. */
export async function* pictureFiles(paint = rasterize): AsyncGenerator<SiteFile> {
  const css = readFileSync("src/styles/chart.css", "utf8");
  const drawings = report.edition.languages.flatMap((language) =>
    [...report.charts.keys()].map((id) => ({
      id,
      language,
      svg: chartSvgFile(chartView(id, language), language, report, { css, theme: "light", width: fileWidth }),
    })),
  );
  const fonts = await subsetFonts(drawings.map(({ svg }) => svg).join(""));
  for (const { id, language, svg } of drawings)
    yield {
      path: localPath(filePath("charts", id, "png"), language),
      content: paint(svg, fonts, pictureScale),
    };
}
