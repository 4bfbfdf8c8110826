import type { frontPageWords as zh } from "../zh/front-page.ts";

export const frontPageWords: typeof zh = {
  ways: "Where to begin",
  questions: "By question",
  places: "By place",
  subjects: "By subject",
  allTopics: "All topics",
  allIndicators: "All indicators",
  whole: "Each target with its verdict",
  chart: "Chart page",
  embed: "Embed",
  compare: "Choose places and indicators to compare",
  articles: "Articles",
  allArticles: "All articles",
};
