import type { citeBoxWords as zh } from "../zh/cite-box.ts";

export const citeBoxWords: typeof zh = {
  summary: "Cite and download",
  draft: (version) => `Changed since version ${version} and not frozen yet. Address: `,
  standing: (standing) => `${standing}. Address: `,
  copy: "Copy",
  copyUrl: "Copy the address",
  copyAs: (name) => `Copy as ${name}`,
  save: "Save",
  saveAs: (name) => `Save as a ${name} file`,
  access: "Add today as the day of access",
  files: "Files: ",
  filesOfAll: "Files (both languages in one): ",
  sources: "Cite the source document",
  sourcesNote: "The above cites our compilation; the document itself is cited apart from it.",
  versions: "Versions",
  corrections: "Corrections",
};
