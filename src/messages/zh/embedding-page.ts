export const embeddingPageWords = {
  title: "怎样嵌入图表",
  description: "框架、图片、自定义元素各用在哪里；高度、明暗、固定版本；公众号等编辑器怎样放图。",
  about: "关于本站",
};
