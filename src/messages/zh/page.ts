export const pageWords = {
  breadcrumb: "所在位置",
  nav: "栏目",
  search: "检索",
  share: "分享",
  skip: "跳到正文",
  feed: "更正与版本",
  method: "方法、引用与嵌入",
  onThisPage: "本页内容",
};
