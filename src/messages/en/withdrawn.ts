import type { withdrawnWords as zh } from "../zh/withdrawn.ts";

export const withdrawnWords: typeof zh = {
  since: (version, date, last) =>
    `Withdrawn since version ${version} (${date}); version ${last} was the last to have it.`,
  after: (last) => `Withdrawn after version ${last}; no version has been published since.`,
  title: (said) => `Withdrawn: ${said}`,
  see: "See that version",
};
