import type { codebookWords as zh } from "../zh/codebook.ts";

export const codebookWords: typeof zh = {
  optional: "may be empty",
  joinedBy: (separator) => `joined by ${separator}`,
  unitIn: (column) => `unit in ${column}`,
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  more: (said) => ` (${said})`,
  types: { string: "text", number: "number", integer: "integer", boolean: "true or false", list: "list" },
};
