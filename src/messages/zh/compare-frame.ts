export const compareFrameWords = {
  version: (version: string) => `，${version}版`,
  title: "自选的对照",
  description: "按网址画出读者自选的对照。",
  output: "按网址画出的对照",
  lede: "这里按网址画出读者自选的对照。画图须用脚本；没有脚本时，点上面的标题，在原站打开。",
};
