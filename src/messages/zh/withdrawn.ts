export const withdrawnWords = {
  since: (version: string, date: string, last: string) => `自${version}版（${date}）起撤下；最后载有它的是${last}版。`,
  after: (last: string) => `${last}版之后撤下，尚未发布新版。`,
  title: (said: string) => `已撤下：${said}`,
  see: "看那一版",
};
