import type { cityAndTownWords as zh } from "../zh/city-and-town.ts";

export const cityAndTownWords: typeof zh = {
  indicator: "Indicator",
  townAndCity: (town, city) => [
    ...(town === undefined ? [] : ["Town ", town]),
    ...(town === undefined || city === undefined ? [] : [", "]),
    ...(city === undefined ? [] : [town === undefined ? "City " : "city ", city]),
  ],
};
