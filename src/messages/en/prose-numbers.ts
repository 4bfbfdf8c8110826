import type { proseNumberWords as zh } from "../zh/prose-numbers.ts";

export const proseNumberWords: typeof zh = {
  ofAmount: "percent|per cent|million|billion|trillion",
  harmless: [
    // 2000 is a round number before it is a year.
    /(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) )?\b20(?:0[1-9]|[1-4]\d)(?:–20\d\d)?\b(?! ?%|,\d)/g,
    /\b\d{1,2}(?:st|nd|rd|th)\b/g,
    /\b(?:three|four|five|ten)-year\b/gi,
  ],
  digits: /\d(?:[\d.,]*\d)?(?:\s?%| ?[a-z]+)?/g,
  inWords: [
    /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/gi,
    /\b(?:a|one|two|three|four|five|six|seven|eight|nine)[ -](?:half|halves|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?)\b/gi,
    /\b(?:half|halves)\b/gi,
  ],
};
