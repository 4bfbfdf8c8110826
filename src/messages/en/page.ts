import type { pageWords as zh } from "../zh/page.ts";

export const pageWords: typeof zh = {
  breadcrumb: "Breadcrumb",
  nav: "Sections",
  search: "Search",
  share: "Share",
  skip: "Skip to content",
  feed: "Corrections and versions",
  method: "Method, citing, embedding",
  onThisPage: "On this page",
};
