import type { versionCellWords as zh } from "../zh/version-cells.ts";

export const versionCellWords: typeof zh = {
  yes: "yes",
  no: "no",
};
