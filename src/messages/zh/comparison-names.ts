import type { ComparisonKind, Verdict } from "../../data/vocabulary.ts";

/** What comparisons are called, and what joins their sides. */
export const comparisonNameWords = {
  subject: (places: readonly string[], periods: readonly string[], labels: readonly string[]) =>
    `${places.join("与")}${periods.join("与")}${labels.join("与")}`,
  name: (subject: string, kind: string) => `${subject}：${kind}`,
  title: (name: string, verdict: string) => `${name}（${verdict}）`,
  /** What a kind of comparison joins. */
  kind: {
    outcome: "同一地方、同一指标、同一时期的目标与后来报告的结果。差额是结果减目标。",
    revision: "两份文件为同一地方、同一指标、同一时期设的目标。差额是后一目标减前一目标。",
    restatement: "同一文件里说了两次的同一个数，例如正文与附表。",
    sum: "跨年总量与各年分量之和。差额是总量减分量之和。",
    share: "镇的数量占市的数量的百分比，由两个数（或几年之和）相除得出；比率不这样算。",
    copy: "镇的比率与市的比率，同一时期。差额是镇减市。",
    trend: "同一地方、同一指标的结果与其后的下一个目标。差额是目标减结果。",
    pace: "由已报告的数到更远的目标，每年须增长多少，旁列过去的增速；百分比由推算得出。",
    "side-by-side": "不同地方同一时期、同一指标的数。差额是前者减后者。",
  } satisfies Record<ComparisonKind, string>,
  /** Which way the margin of a kind is taken. */
  margin: {
    outcome: "差额是结果减目标。",
    revision: "差额是后一目标减前一目标。",
    sum: "差额是总量减分量之和。",
    copy: "差额是镇减市。",
    trend: "差额是目标减结果。",
    "side-by-side": "差额是前者减后者。",
  } as Partial<Record<ComparisonKind, string>>,
  /** Why the two sides of a pair stand together, by what is true of it. */
  pair: {
    lookAlike: "两个数看着像，本站不作比较，只说明为什么。",
    targetAlone: "一个目标，等后来的报告写出结果。",
    outcome: "同一地方、同一指标、同一时期的目标与报告的结果。",
    outcomeOfOtherPeriod: "同一地方、同一指标的目标与报告的结果，时期不尽相同。",
    notRepeated: "一个目标，看后来的文件是否再写。",
    revision: (sameTime: boolean) => `两份文件为同一地方设的目标${sameTime ? "，同一时期" : "，时期不同"}。`,
    sum: "跨年总量与各年分量之和。",
    share: (ofSums: boolean, onePlan: boolean) =>
      `所属地的数占上级的数的百分比，由${ofSums ? "各年之和" : "两个数"}相除得出，${onePlan ? "出自同一份文件" : "出自两份文件"}；比率不这样算。`,
    copy: (onePlan: boolean) =>
      `一地的比率与它所属的上级的比率，同一时期，${onePlan ? "出自同一份文件" : "出自两份文件"}。`,
    trend: "同一地方、同一指标的结果与其后一年的目标。",
    sideBySide: "不同地方同一时期、同一指标的数。",
    sideBySideOfOtherPeriod: "不同地方的数，时期不同。",
  },
  /** When a verdict is given. */
  verdict: {
    met: "报告的结果达到或超过目标（越低越好的指标则不高于目标）；“突破2000”对2000算达到，多出多少不计。",
    missed: "报告的结果没有到目标；“超71”对75算未达到。",
    "met-in-words": "结果只有文字，例如“实现全覆盖”，按文字算达到。",
    "not-checkable": "报告写了有关的数，但与目标的口径不同，例如一是累计、一是当年新增，不能核对。",
    "not-reported": "后来的报告没有写到这个指标。没有写不等于没有达到。",
    pending: "所收文件中还没有写到那一年结果的报告。",
    raised: "后一个数高于前一个。",
    lowered: "后一个数低于前一个。",
    unchanged: "两个数和限词都相同。",
    loosened: "数相同，限词变松或所计的范围变宽，或由数变成文字，要求比原来低。",
    firmed: "数相同，限词变紧，或改用文字，按字面要求比原来高。",
    "not-repeated": "后来的文件为同一时期设了目标，没有再写这个指标；不等于取消。",
    agrees: "两处相同。",
    "agrees-but-bound": "数相同，一处带“超”“以上”等限词，一处不带。",
    differs: "两处的数不同。",
    same: "镇的数与市相同。",
    higher: "前者的数较大。",
    lower: "前者的数较小。",
    equal: "两个数相等。",
  } satisfies Record<Verdict, string>,
  /** Of a verdict that rests on words. */
  byWords: "有一方或两方没有数，按文字判断。",
};
