/** What a preview elsewhere calls a page that belongs to no section of the site, by the first part of its path. */
export const previewKindWords = {
  facts: "一个数",
  comparisons: "两个数的对照",
  charts: "图",
  themes: "主题",
  glossary: "词语",
};
