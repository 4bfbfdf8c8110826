/** charts.yaml: the drawings that can be cited, embedded and downloaded. */
import { languages, type Languages } from "./vocabulary.ts";
import { textOf } from "./languages.ts";
import { z } from "zod";
import { chineseSchema, englishSchema, idSchema, parseList } from "./documents.ts";
import type { SourceFile } from "./files.ts";
import type { ChartSpec } from "./model.ts";
import type { Parsed } from "./rows.ts";

export const chartKeys = z.strictObject({
  id: idSchema,
  title: chineseSchema,
  title_en: englishSchema.optional(),
  view: idSchema,
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

const chartSchema = chartKeys.transform(({ id, title, title_en, view, options }): ChartSpec => ({
  id,
  title: textOf(title, title_en),
  view,
  options: Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)])),
}));

/** Returns the charts in the order of the file; every option is text, as in an address. */
export function parseChartSpecs(file: SourceFile, spoken: Languages = languages): Parsed<ChartSpec> {
  return parseList(file, chartSchema, spoken);
}
