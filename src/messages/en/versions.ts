import type { versionWords as zh } from "../zh/versions.ts";

export const versionWords: typeof zh = {
  description: (count) =>
    `Published versions: ${count}. A published version never changes: what it said of each fact, comparison, chart and indicator stands on the page of that thing.`,
  title: "Versions",
  data: "Data",
  lede: "A citation carries the version and leads to the row of what that version said. When something changes later, the row says what it said, and the top of the page says what is different now.",
};
