import type { searchQueryWords as zh } from "../zh/search-queries.ts";

const small = /* @__PURE__ */ new Set(
  (
    "a an and are as at be by can could did do does for from had has have how i if in into is it its many me much my of " +
    "on or s should than that the their them there these they this those to was we were what when where which who whom " +
    "whose why will with would you your make tell show find give list led vs versus or between"
  ).split(" "),
);

export const searchQueryWords: typeof zh = {
  plainYears: (query) => query,
  withoutQuestion: (run) => [run],
  thingAndAsked: () => undefined,
  isSmall: (word) => small.has(word),
  singular: (word) => (/^[a-z]{2,}[^s]s$/.test(word) ? word.slice(0, -1) : word),
};
