import type { dataFileWords as zh } from "../zh/data-files.ts";

export const dataFileWords: typeof zh = {
  codebook: "Codebook",
  codes: "Codes",
  schema: "JSON Schema",
  dataPackage: "Data package",
  workbook: "All tables",
  archive: "All of the above",
  manifest: "Manifest",
};
