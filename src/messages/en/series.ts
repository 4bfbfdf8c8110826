/** The names of series in drawings over the years. */
import type { seriesWords as zh } from "../zh/series.ts";
import { capital } from "./capitals.ts";

export const seriesWords: typeof zh = {
  name: (place, kind) => `${capital(place)} ${kind}`,
  ofYear: (name, year) => `${name} (set in ${year})`,
};
