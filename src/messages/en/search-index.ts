import type { searchIndexWords as zh } from "../zh/search-index.ts";

export const searchIndexWords: typeof zh = {
  title: "Search",
  description: () =>
    "Search the indicators, numbers, tasks, officials and topics of the plans; without script there is an index by subject and from A to Z.",
  lede: () => "Type an indicator or its short name, words of a source, a number or a name, in English or Chinese.",
  withoutScript: "The search line needs script, which is off or could not start. The two indexes below do without.",
  subject: "By subject",
  letters: "A to Z",
  topic: "topic",
  places: "Places and plans",
  jump: "Letters",
};
