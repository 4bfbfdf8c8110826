/** charts.yaml: the drawings that can be cited, embedded and downloaded. */
import { languages, type Languages } from "./vocabulary.ts";
import { z } from "zod";
import { idSchema, parseList } from "./documents.ts";
import type { SourceFile } from "./files.ts";
import type { ChartSpec } from "./model.ts";
import type { Parsed } from "./rows.ts";
import { nameKeys, textAt } from "./text-keys.ts";

export const chartKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("title"),
  view: idSchema,
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

const chartSchema = chartKeys.transform(({ id, view, options, ...e }): ChartSpec => ({
  id,
  title: textAt(e, "title"),
  view,
  options: Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)])),
}));

/** Returns the charts in the order of the file; every option is text, as in an address. */
export function parseChartSpecs(file: SourceFile, spoken: Languages = languages): Parsed<ChartSpec> {
  return parseList(file, chartSchema, spoken);
}
