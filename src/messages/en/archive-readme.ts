import type { archiveReadmeWords as zh } from "../zh/archive-readme.ts";
import { counted } from "./plural.ts";

export const archiveReadmeWords: typeof zh = {
  title: (site, standing) => `${site}. ${standing}`,
  formats:
    "Every table comes as csv (UTF-8 with a byte order mark), json and parquet, and all of them in one xlsx file. codebook.csv says what each column means, codes.csv what each code means, datapackage.json and schema.json how they are made.",
  table: (name, title, rows, description) => `${name}: ${title}, ${counted(rows, "row")}. ${description}`,
  license: (name, url, standing) => `Licence: ${name} (${url}). ${standing}`,
  citation: (text) => `To cite: ${text}`,
  citedBy: "apa",
  address: (url) => `Address: ${url}`,
};
