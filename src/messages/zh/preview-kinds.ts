/** Kinds of pages besides the sections, as a preview elsewhere names them. */
export const previewKindWords = {
  facts: "一个数",
  comparisons: "两个数的对照",
  charts: "图",
  themes: "主题",
  glossary: "词语",
};
