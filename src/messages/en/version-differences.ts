import type { versionDifferenceWords as zh } from "../zh/version-differences.ts";

export const versionDifferenceWords: typeof zh = {
  different: (kind, state, count) => `${kind} ${state}: ${count}`,
  none: "There is no difference.",
};
