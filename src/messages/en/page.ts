import type { pageWords as zh } from "../zh/page.ts";

export const pageWords: typeof zh = {
  breadcrumb: "Breadcrumb",
  nav: "Sections",
  search: "Search",
  share: "Share",
  ownName: "English",
};
