/** Finished SVG into PNG, with a font of our own that has just the characters needed: the same bytes on every machine. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { sourceTag } from "../wording/languages.ts";

/** Family name of the fonts that `subsetFonts` returns; an SVG for `rasterize` names it first. */
export const rasterFont = "Noto Sans SC";
const weights = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"] as const;

/**
 * Returns paths of TTF files (regular, bold) with the characters of `text`. The rasteriser reads files
 * only, and woff2 would give pictures without text, so they are written under `.cache` by their content.
 */
export async function subsetFonts(text: string, cache = ".cache/fonts"): Promise<string[]> {
  const characters = [...new Set(`${text}'"`)].sort().join("");
  const key = createHash("sha256").update(characters).digest("hex").slice(0, 16);
  mkdirSync(cache, { recursive: true });
  const folder = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json");
  return Promise.all(
    weights.map(async (weight) => {
      const file = join(cache, `${key}-${weight.split("/")[0]}.ttf`);
      if (!existsSync(file)) {
        const whole = readFileSync(join(folder, "..", weight));
        writeFileSync(file, await subsetFont(whole, characters, { targetFormat: "truetype" }));
      }
      return file;
    }),
  );
}

/**
 * The font has the quotation marks of Chinese, a whole em wide: in a text of another language they tear a word apart
 * (Lujia’ s), so it gets straight ones.
 */
function straightQuotes(svg: string): string {
  const [, language = sourceTag] = /^<svg[^>]* lang="([^"]*)"/.exec(svg) ?? [];
  if (language === sourceTag) return svg;
  return svg.replace(/[‘’]/g, "&#39;").replace(/[“”]/g, "&quot;");
}

/** Returns the picture `scale` times as large as the SVG says it is. Only the fonts given are used. */
export function rasterize(svg: string, fontFiles: readonly string[], scale = 1): Uint8Array {
  const resvg = new Resvg(straightQuotes(svg), {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: rasterFont },
  });
  return resvg.render().asPng();
}
