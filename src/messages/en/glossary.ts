import type { glossaryWords as zh } from "../zh/glossary.ts";
import { counted } from "./plural.ts";

export const glossaryWords: typeof zh = {
  title: "Glossary",
  lede: (count) =>
    `${counted(count, "word")} of the plans explained in our own: abbreviations, terms of the trade and local names.`,
  indicators: "Indicators: ",
  see: "See: ",
};
