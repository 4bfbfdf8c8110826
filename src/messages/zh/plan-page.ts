import { parts, type Piece } from "../parts.ts";

export const planPageWords = {
  lede: (kind: string, place: string, issuer: string, date: string, period: string) =>
    `${place}的${kind}，${issuer}，${date}；目标时段${period}。`,
  extent: (facts: number, kinds: readonly string[], tasks: number) =>
    `文件写了${facts}个数：${kinds.join("，")}${tasks > 0 ? `；另有${tasks}项任务` : ""}。`,
  outcomes: "兑现",
  due: (count: number, verdicts: string, see: Piece) =>
    parts`它的目标中，已有后来的报告可查的${count}个：${verdicts}（见${see}）。`,
  /** `more` where some are due besides. */
  pending: (count: number, more: boolean) =>
    `${more ? "另有" : "它的"}${count}个列入指标的目标，收录的文件中还没有报告结果。`,
  answers: (count: number, verdicts: string) => `它报告的结果回答了别的文件的${count}个目标：${verdicts}。`,
  facts: {
    title: "提纲与全部数字",
    text: (facts: number) => `${facts}个数，依原文次序；点开一节看它的数。编号依文件，标题为本站自拟。`,
  },
  record: {
    title: "记录",
    heads: {
      title: "标题",
      place: "地方",
      issuer: "发文机关",
      date: "日期",
      kind: "种类",
      period: "目标时段",
      coverage: "收录",
      copy: "所用副本",
      rules: "清理规则",
      sha256: "副本的SHA-256",
    },
    /** The title of the document itself beside ours. */
    printed: ((title) => title) as (title: string, printed: Piece) => Piece,
    publishedOn: (publisher: string, date: string) => `${publisher}，${date}`,
    noted: (text: string, note: Piece) => parts`${text}。${note}`,
    sections: (names: readonly string[]) => names.join("、"),
    /** What of the document is here, where that is not all of it. */
    held: ((sections) => parts`部分，只录${sections}各节；没有提到的，文件别处可能写到`) as (sections: Piece) => Piece,
    noRule: "无",
    rules: (rules: readonly string[]) => rules.join("；"),
    rule: {
      pinyin: "去掉插在字后括号里的拼音",
      traditional: "繁体转为简体",
      "private-use": "去掉看不见的私用区字符",
      typesetting: "去掉排版代码",
      space: "去掉多余的空格",
    },
  },
  defects: "副本的缺陷",
  corrections: {
    title: "订正与修复",
    printed: "印作",
    taken: "采作",
    read: "读作",
    why: "理由",
    position: "位置",
    notRead: "（不读）",
    corrected: (count: number) => `订正${count}处：印作什么、采作什么`,
    mended: (count: number) => `修复${count}处：副本中丢失或被改坏的文字`,
  },
  tasks: {
    title: "任务",
    groups: { task: "任务", "action-plan": "行动计划", "indicator-row": "指标行与牵头人" },
    caption: (group: string, count: number) => `${group}：${count}项`,
  },
  ledger: {
    title: "数字总账",
    numbers: (numbers: number, inFacts: number, aside: number) =>
      `副本中的阿拉伯数字共${numbers}处：${inFacts}处写成事实，${aside}处搁置，各有理由，没有剩余。`,
    inNumerals: (count: number) => `${count}个用汉字数字写成`,
    inWords: (count: number) => `${count}个没有数，只有文字或空缺`,
    facts: (facts: number, extra: readonly string[]) => `事实共${facts}个，其中${extra.join("，")}。`,
    verified: "已用程序与副本逐处核对。",
    caption: "数字去向",
    whereTo: "去向",
    howMany: "处数",
    statedByFacts: "写成事实",
    setAside: (reason: string) => `搁置：${reason}`,
    total: "合计",
    /** What is set aside, number by number. */
    asideSummary: (count: number) => `搁置的${count}处`,
    asideCaption: "搁置的数字",
    printed: "印作",
    reason: "理由",
    note: "说明",
    position: "位置",
    allFacts: "全部事实",
    allAside: "全部搁置的数字",
    download: (facts: Piece, aside: Piece) => parts`下载：${facts}、${aside}。`,
  },
};
