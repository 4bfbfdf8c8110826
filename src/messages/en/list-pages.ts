import { joined, parts } from "../parts.ts";
import type { listPageWords as zh } from "../zh/list-pages.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const listPageWords: typeof zh = {
  plansLede: (plans, facts, numbers) =>
    `${counted(plans, "plan")}, ${counted(facts, "number")}. Each of the ${counted(numbers, "number")} in their copies is either stated by a fact or set aside with a reason.`,
  plan: (title, kind, place, issuer, date, period) =>
    parts`${title}. ${kind} of ${place}, ${issuer}, ${date}; its targets are for ${period}.`,
  planHolds: (facts, kinds, tasks, aside) =>
    `${counted(facts, "number")}: ${listWords.and(kinds)}. ${counted(tasks, "task")}. ${counted(aside, "number")} set aside.`,
  placesLede: (places) => `The plans speak of ${listWords.and(places)}.`,
  placeHolds: (kinds, plans) => parts`${listWords.and(kinds)}, from ${plans}.`,
  indicatorsLede: (indicators) =>
    `${counted(indicators, "indicator")}: the latest result of each place with its target, or the target where there is no result.`,
  latest: (indicators) =>
    `The latest numbers of ${indicators === 1 ? "this indicator" : `these ${indicators} indicators`}`,
  indicator: "Indicator",
  fromAToZ: true,
  target: "Target",
  targetAndVerdict: (head, target, verdict) => parts`${head} ${target}, ${verdict}`,
  themesLede: (themes, topics) =>
    `${counted(themes.length, "theme")} with ${counted(topics, "topic")}: ${listWords.and(themes)}.`,
  themeHolds: (facts) => `${counted(facts, "number")}.`,
  topicsLede: (topics, shared) =>
    `${counted(topics, "topic")}; on ${shared} of them more than one place has something to say.`,
  topic: (topic, things, places) => parts`${topic}: ${things.join(", ")}; ${joined(places, ", ")}.`,
};
