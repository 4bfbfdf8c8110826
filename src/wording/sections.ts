import type { Text } from "../data/model.ts";

/** The sections of the site in the order of the masthead. */
export const sections: readonly { readonly path: string; readonly name: Text }[] = [
  { path: "/outcomes/", name: { zh: "兑现", en: "Outcomes" } },
  { path: "/revisions/", name: { zh: "修订", en: "Revisions" } },
  { path: "/city-and-town/", name: { zh: "市与镇", en: "City and town" } },
  { path: "/compare/", name: { zh: "对照", en: "Compare" } },
  { path: "/articles/", name: { zh: "文章", en: "Articles" } },
  { path: "/plans/", name: { zh: "文件", en: "Plans" } },
  { path: "/places/", name: { zh: "地方", en: "Places" } },
  { path: "/topics/", name: { zh: "话题", en: "Topics" } },
  { path: "/indicators/", name: { zh: "指标", en: "Indicators" } },
  { path: "/data/", name: { zh: "数据", en: "Data" } },
  { path: "/search/", name: { zh: "检索", en: "Search" } },
  { path: "/about/", name: { zh: "关于", en: "About" } },
];
