export const glossaryWords = {
  title: "词语",
  lede: (count: number) => `${count}个词语：文件里的简称、行话和地方说法，用我们自己的话解释。`,
  indicators: "指标：",
  see: "见：",
};
