import type { glossaryWords as zh } from "../zh/glossary.ts";

export const glossaryWords: typeof zh = {
  title: "Glossary",
  lede: (count) =>
    `${count} abbreviations, terms of the trade and local names in the plans, explained in our own words.`,
  indicators: "Indicators: ",
  see: "See: ",
};
