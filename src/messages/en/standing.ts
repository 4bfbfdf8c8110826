import type { standingWords as zh } from "../zh/standing.ts";

export const standingWords: typeof zh = {
  published: (version, date) => `Version ${version}, ${date}`,
  unpublished: (date) => `Unpublished, as of ${date}`,
};
