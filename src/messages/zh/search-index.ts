export const searchIndexWords = {
  title: "检索",
  description: (plans: number) =>
    `检索${plans}份文件中的指标、数字、任务、牵头人和话题；不用脚本时有主题索引和音序索引。`,
  /** What can be typed; `several` where the edition has several languages. */
  lede: (several: boolean) =>
    `可以输入指标或它的简称、文件里的话、一个数、一个人名${several ? "，也可以输入英文" : ""}。`,
  withoutScript: "检索框需要脚本，而脚本没有启用或没能启动。下面的两种索引不需要脚本。",
  subject: "按主题",
  letters: "按音序",
  topic: "话题",
  places: "地方与文件",
  jump: "音序",
};
