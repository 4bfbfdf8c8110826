import type { copyPositionWords as zh } from "../zh/copy-positions.ts";

export const copyPositionWords: typeof zh = {
  position: (line, first, last) =>
    `line ${line}, ${first === last ? `character ${first}` : `characters ${first}–${last}`}`,
};
