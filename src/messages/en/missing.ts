import type { missingWords as zh } from "../zh/missing.ts";

export const missingWords: typeof zh = {
  title: "There is no such page",
  description: "There is no page at this address. Search, or start from a section.",
  meant: "You may want",
  way: (section) => section.toLowerCase(),
  lede: (ways) => [
    "Addresses once published here stay; this one may be incomplete, may have taken a sign of the sentence around it along, or never was one. Search, or start from ",
    ways.map((way, i) => (i === 0 ? [way] : [i === ways.length - 1 ? " or " : ", ", way])),
    ".",
  ],
};
