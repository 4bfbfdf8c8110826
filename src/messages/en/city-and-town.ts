import type { cityAndTownWords as zh } from "../zh/city-and-town.ts";
import { counted } from "./plural.ts";

export const cityAndTownWords: typeof zh = {
  indicator: "Indicator",
  townAndCity: (town, city) => [
    ...(town === undefined ? [] : ["Town ", town]),
    ...(town === undefined || city === undefined ? [] : [", "]),
    ...(city === undefined ? [] : [town === undefined ? "City " : "city ", city]),
  ],
  title: "City and town: one indicator, two levels",
  from: (plan) => ["The targets stand in ", plan, "."],
  counts: "Indicators by year",
  stance: "Town to city",
  caption: "Indicators, town and city",
  empty: "No plan sets targets for a city and its town together.",
  rules: "How they are compared",
  list: "List them",
  heading: (town, city, indicators) => `${town} and ${city}: ${counted(indicators, "indicator")}`,
  across: (town, city, pairs) => `${town} and ${city}: ${pairs} more, from two plans or from the sums of years`,
  counted: (indicators) => ` (${indicators})`,
  sentence: (of) =>
    `${counted(of.indicators, "indicator")} ${of.indicators === 1 ? "has" : "have"} targets for both ${of.city} and ${of.town}. In ${of.when} the town’s target is the city’s in ${of.same}, above it in ${of.higher} and below it in ${of.lower}; ${of.share} ${of.share === 1 ? "is an amount" : "are amounts"}, of which the town carries a share; in ${of.notSet} the town sets none, and ${of.others} ${of.others === 1 ? "is" : "are"} not the town’s to set or cannot be compared.`,
};
