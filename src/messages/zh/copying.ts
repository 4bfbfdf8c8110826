/** What a button says once it has copied. */
export const copyingWords = { done: "已复制", selected: "已选中，请复制" };
