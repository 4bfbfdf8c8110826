import type { dataPageWords as zh } from "../zh/data-page.ts";
import { counted } from "./plural.ts";

export const dataPageWords: typeof zh = {
  wholes: { xlsx: "One file, a sheet for each table, with the codebook", zip: "Every file, with a description" },
  files: {
    "datapackage.json": "Types, units, codes and foreign keys (Frictionless Data Package)",
    "schema.json": "JSON Schema of every table",
    "codebook.csv": "What every column means",
    "codes.csv": "What every code stands for",
    "manifest.json": "Size and checksum of every file",
  },
  license: (license, standing) => [
    "Our compilation may be used under ",
    license,
    `; please name the source. ${standing}`,
  ],
  ownFiles: (several) =>
    `Every single thing has its own files: put the suffix at the end of its address, as .json and .bib for a fact, .csv for an indicator, .csv and .svg for a chart. ${several ? "Such a file serves both languages, at the address without a language; pictures alone stand in each. The JSON file is itself CSL-JSON, an item a language, with the data under custom of the first." : "The JSON file is itself CSL-JSON, with the data under custom of its item."}`,
  released: (count, latest, date) =>
    `${count === 1 ? "One version has" : `${count} versions have`} been published, the latest being ${latest} (${date}). A published version never changes.`,
  description: (facts, comparisons) =>
    `All data to download: ${counted(facts, "fact")}, ${counted(comparisons, "comparison")} and the other tables, with codebook, examples, versions and corrections.`,
  title: "Data",
  tables: "Tables",
  downloads: "Downloads of each table",
  table: "Table",
  content: "What it holds",
  rows: "Rows",
  download: "Download",
  checksums: "SHA-256 checksum of each file",
  examples: "How to read it",
  duckdb: "DuckDB, straight from the Parquet file",
  editions: "Several editions at once",
  acrossEditions:
    "Other places may be editions of their own. Each has a content folder and a build of its own, on as many machines at once as one likes, and none knows of the others. What joins them is the data: indicators with one id are one indicator, and DuckDB reads the Parquet files of all from any static host, only the columns that are asked for. Ids of places and plans are unique within an edition only, so they are matched together with where they come from (the second address is made up):",
  howFar: ({ date, cores, least, most, timeOfTwice, memoryOfTwice, anHour }) =>
    `Measured on ${date} with ${cores} cores: an edition of ${least.facts.toLocaleString("en")} numbers and ${least.pages.toLocaleString("en")} pages is built whole in ${least.seconds} seconds; one of ${most.times} times that size (${most.facts.toLocaleString("en")} numbers, ${most.pages.toLocaleString("en")} pages) in ${(most.seconds / 60).toFixed(1)} minutes, with ${(most.megabytes / 1000).toFixed(1)} GB of memory at most. Twice the size takes ${timeOfTwice.toFixed(1)} times as long and ${memoryOfTwice.toFixed(1)} times the memory. Such a machine builds an edition of the first size ${anHour} times an hour.`,
  spreadsheet: "A spreadsheet",
  formula: (packageName) =>
    `Open ${packageName}.xlsx in any spreadsheet program: the first sheet holds the facts, under a fixed header. To count the targets of an indicator, write into an empty cell:`,
  csvHabit:
    "All CSV files of the site have one habit: UTF-8 that begins with a byte order mark, so that Excel opens them right when they are double-clicked. pandas, R and DuckDB skip the mark; for Python’s csv module say utf-8-sig. An empty cell is a missing one, and a text that programs would take for another number, a date or a missing value, such as the number 08 of a section, stands in “ ”.",
  codebook: "Codebook",
  licence: "Licence and sources",
  versions: "Versions and corrections",
  allVersions: "All versions and how they differ",
  corrections: "Corrections",
  feed: "Feed of corrections and versions (Atom)",
};
