export const cityAndTownWords = {
  indicator: "指标",
  /** The numbers of a town and of its city in a cell, with links. */
  townAndCity: <Link>(town: Link | undefined, city: Link | undefined) => [
    ...(town === undefined ? [] : ["镇", town]),
    ...(town === undefined || city === undefined ? [] : ["，"]),
    ...(city === undefined ? [] : ["市", city]),
  ],
  title: "市与镇：同一指标，两级的数",
  from: <Link>(plan: Link) => ["目标出自", plan, "。"],
  counts: "各年的项数",
  stance: "镇对市",
  caption: "各项指标，镇与市",
  empty: "所收文件中没有同时写市和镇目标的。",
  rules: "怎样比较",
  list: "列出",
  heading: (town: string, city: string, indicators: number) => `${town}与${city}：${indicators}项`,
  across: (town: string, city: string, pairs: number) => `${town}与${city}：另外${pairs}对，出自两份文件或由几年相加`,
  counted: (indicators: number) => `（${indicators}项）`,
  /** How the targets of a town stand to those of its city in a year; counts are of indicators. */
  sentence: (of: {
    indicators: number;
    city: string;
    town: string;
    when: string;
    same: number;
    higher: number;
    lower: number;
    share: number;
    notSet: number;
    others: number;
  }) =>
    `${of.indicators}项指标同时写出${of.city}和${of.town}的目标。以${of.when}计：${of.same}项镇与市相同，${of.higher}项高于市，${of.lower}项低于市；${of.share}项是数量，可算镇占市的份额；${of.notSet}项镇未设目标；${of.others}项不由镇定或无从比较。`,
};
