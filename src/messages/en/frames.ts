import type { frameWords as zh } from "../zh/frames.ts";

export const frameWords: typeof zh = {
  page: "Chart, table and citation",
  version: (version) => `Version ${version}`,
  firstSaid: (version, date) => `As version ${version} (${date}) first said it, for good. `,
  license: (site, license) => [site, ", ", license],
};
