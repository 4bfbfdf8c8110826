export const pageWords = {
  breadcrumb: "所在位置",
  nav: "栏目",
  search: "检索",
  share: "分享",
  /** The name of the language in itself. */
  ownName: "中文",
};
