const numerals = new Intl.NumberFormat("zh-Hans-u-nu-hanidec");
/** A small count as headings write it: 四. */
const numeral = (count: number) => (count < 10 ? numerals.format(count) : String(count));

/** The words of the table of all places in Chinese; its shape is what every other language must fill. */
export const zh = {
  titleOf: (places: number) => `${numeral(places)}地并排看`,
  lede: (rows: number, facts: number) =>
    `每行一项指标的一种口径，每列一个地方；${rows}行至少有两地写到，写的是数或文字。其余的数列在各自的话题之下。总共${facts}个数，一个不少。`,
  description: (places: string) => `${places}的目标与结果，按主题、话题、指标并排列出，年份和能否相比写在每一格里。`,
  caption: "各地的目标与结果",
  indicator: "指标",
  year: "年份",
  newest: "最近",
  kind: "看什么",
  both: "都看",
  targets: "目标",
  results: "结果",
  reference: "以谁为准",
  noReference: "不比",
  onlyComparable: "只看可比",
  added: "新增",
  average: "年均",
  equal: (place: string) => `与${place}相同`,
  higher: (place: string) => `高于${place}`,
  lower: (place: string) => `低于${place}`,
  stricter: (place: string) => `比${place}更严`,
  looser: (place: string) => `比${place}更宽`,
  stricterShort: "更严",
  looserShort: "更宽",
  share: (place: string, percentage: string) => `占${place}的${percentage}`,
  shareShort: (percentage: string) => `占${percentage}`,
  notComparable: (place: string) => `与${place}不可比`,
  care: "须谨慎",
  because: (sentence: string, reasons: readonly string[]) => `${sentence}（${reasons.join("、")}）`,
  rowNote: (place: string, reasons: readonly string[]) => `≠ 与${place}：${reasons.join("、")}`,
  also: "另",
  nothing: "没有数",
  byYears: "各地各年的数",
  place: "地方",
  sources: "出处：",
  restRow: "单独的数与任务",
  numbers: (count: number) => `${count}个数`,
  tasks: (count: number) => `${count}项任务`,
  counts: (results: number, targets: number) => `结果${results}，目标${targets}`,
  key: "看法",
  keyLines: [
    "= 相同，▲ 更高，▼ 更低：同一年份、同是目标或同是结果，口径相同。",
    "△ ▽ 能比但须谨慎；≠ 不能比，原因写在指标名下。不论颜色，都不表示好坏。",
    "实条是结果，空心竖线是目标，同一行用同一标尺；单位或口径不一的行不画。",
    "· 该地没有这个数；未设、上级（由上级统筹）、不涉及、仅文字：文件这样写。",
  ],
  coverage: "哪里说得多，哪里没有说",
  coverageOf: "每个话题：结果数／目标数",
  topic: "话题",
  againstOthers: (place: string) => `以${place}为准，与其他地方并排看`,
  pairs: "两地对看",
  pairTitle: (left: string, right: string) => `${left}与${right}`,
  pairLede: (compared: number, alike: number) => `两地都有的指标中，${compared}项可以比较，${alike}项看着像而不能比。`,
  groupHigher: (place: string) => `${place}的数更高`,
  groupEqual: "相同",
  groupShare: "镇占市的份额",
  counted: (count: number) => `（${count}项）`,
  lookAlikes: "看着像，不能比",
  download: "下载这张表（CSV）",
  downloadTheme: (theme: string) => `下载主题“${theme}”的表`,
  themes: "按主题跳到",
  more: "并排看全部主题",
  section: "并排看",
  separator: "、",
  colon: "：",
  /** Rates differ by percentage points, amounts by per cent of the reference; `{}` is the size. */
  gaps: {
    p: { head: "比率，差距大的在前（与基准地相差的百分点）", said: "差{}个百分点" },
    a: { head: "数额，差距大的在前（与基准地相差百分之几）", said: "差{}%" },
  },
  byGap: "差距大的在前",
  ownRow: (name: string) => `${name}：这一行的网址`,
  take: "引用、嵌入、下载",
  takeShort: "引用、嵌入",
  takeLede: "整张表、一个主题或一行，都可以带走。框架里的表只有最近的数，表头不动，表身滚动，没有脚本也能看。",
  takePart: "哪一部分",
  takeWhole: "整张表",
  takeEmbed: "嵌入（iframe，一行）",
  takeSee: "看框架里的样子",
  takeMore: "全部年份、依据与引用",
  takeAddress: "网址：",
  takeFile: "下载（CSV）",
  takeOfTheme: (theme: string) => `主题“${theme}”的表`,
  takeCite: "本页的引用格式在下面“引用与下载”里；选了主题或行，引用也随之变。",
  copy: "复制",
  titleOfPlace: (place: string) => `${place}的目标与结果`,
  titleOfSubject: (name: string) => `${name}：各地的目标与结果`,
  besides: (place: string) => `${place}与其他地方并排`,
  placeRows: (rows: number) => `另外${rows}行`,
  homeOf: (places: number) => `${numeral(places)}地规划，同一件事并排看`,
} as const;

type Words<Shape> = {
  readonly [Key in keyof Shape]: Shape[Key] extends string
    ? string
    : Shape[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Shape[Key] extends readonly string[]
        ? readonly string[]
        : Words<Shape[Key]>;
};

/** What a language has to say: a key that is missing is an error of types. */
export type Messages = Words<typeof zh>;
