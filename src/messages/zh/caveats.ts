/** What a reader must know of a comparison that a rule found; people word the rest in comparisons.yaml. */

/** What is left of a percentage whose parts are no exact numbers: a rough one, or a bound. */
const left = (rough: boolean) => (rough ? "只是大概" : "也只是界限");
const ends = { base: "起点", goal: "目标" };

/** In which way the numbers that something was worked out from are not exact. */
export type Inexact = "approximate" | "bound" | "mixed";
const inexactly: Record<Inexact, string> = { approximate: "是约数", bound: "只给出界限", mixed: "不是确数" };

export const caveatWords = {
  plain: {
    estimate: "结果是预计数，最终数可能不同。",
    bound: "结果只给出界限，确切的差额不得而知。",
    boundedMargin: "有一方只给出界限，差额也只是界限。",
    bothBoundedMargin: "两方都只给出界限，差额只是大概。",
    nearBound: "结果只给出界限，按紧邻所写的数判断：若已越过目标，报告通常会写明。",
    approximate: "有一个数是约数，两数相差在约数的出入之内，不足以下定论。",
    approximateMargin: "有一个数是约数，差额也只是大概。",
    bothApproximate: "两个数都是约数，相差在约数的出入之内，不足以下定论。",
    bothApproximateMargin: "两个数都是约数，差额也只是大概。",
    overlap: "结果的范围与目标相叠，无法判定是否达到。",
    noDirection: "这个指标没有高低优劣之分，数不同不等于没有达到。",
    resultInWords: "结果只有文字表述，没有数。",
    wordsForGrowth: "结果只有文字表述，看不出是否到了目标所定的增速。",
    targetInWords: "目标只有文字表述，没有数可核对。",
    oneInWords: "一方只有文字表述，没有数。",
    bothInWords: "两处都只有文字表述，没有数。",
    otherBound: "数没有变，变的是限词。",
    otherResult: "同一份文件对这一时期另写了不同的数。",
    addedYears: "目标是几年的合计，结果由各年的数相加得出。",
    stockAgainstFlow: "一方是期末的总数，一方是当期新增的数，不能相抵。",
    growthWithoutBase: "一方是数额，一方是增速，收录的文件没有可作基数的上年数。",
    points: "一方是比重，一方是比重变化的百分点，收录的文件没有可作基数的上年比重。",
    formsDiffer: "两个数的形式不同，不能直接比较。",
    unitsDiffer: "两个数的单位不能换算。",
    converted: "比较前已换算单位。",
    notReported: "后来的报告没有写到这个指标。报告有选择地写，没有写到不等于没有达到。",
    pending: "收录的文件中还没有报告这一时期结果的。",
    notRepeated: "后来的文件为同一时期另设了目标，没有再写这个指标；没有再写不等于取消。",
    intoWords: "后来的目标只有文字表述，不再写数。",
    outOfWords: "先前的目标只有文字表述，后来写了数。",
    lowerIsBetter: "这个指标越低越好：数变大是放松要求，数变小是提高要求。",
    insideBound: "两个数不同，但一方落在另一方的界限之内，并不矛盾。",
    price: "按名义金额计算，没有扣除价格变动。",
    sumBound: "有一方只给出界限，各年之和落在界限之内。",
    rank: "名次要看在哪些对象中排，两处的范围未必相同。",
    overlappingBounds: "有一方只给出界限，两者的范围相叠，高低只按所写的数判断。",
    bothOverlappingBounds: "两方都只给出界限，范围相叠，高低只按所写的数判断。",
  },
  share: {
    bothApproximate: () => `两个数都是约数，比例${left(true)}。`,
    approximate: () => `有一个数是约数，比例${left(true)}。`,
    approximateAndBound: () => `一个数是约数，一个数只给出界限，比例${left(true)}。`,
    bothBounds: (rough: boolean) => `两方都只给出界限，比例${left(rough)}。`,
    bound: (rough: boolean) => `有一方只给出界限，比例${left(rough)}。`,
  },
  /** `sides`: those that are no exact numbers, and in which way; `mixed` where one is about and one a bound. */
  pace: (sides: readonly ("base" | "goal")[], inexact: Inexact, rough: boolean) =>
    `${sides.map((side) => ends[side]).join("和")}${sides.length === 2 ? "都" : ""}${inexactly[inexact]}，算出的速度${left(rough)}。`,
  periodEnd: (period: string) => `一方写的是${period}期末的数。`,
  otherResults: (values: readonly string[]) => `同一时期另写有${values.join("、")}，这里取最后一份报告的数。`,
  otherPeriod: (periods: readonly string[]) => `报告只写了${periods.join("、")}的数，与目标的时期不同，不能拿来核对。`,
  readAsLevel: (value: string, period: string) => `后来的目标只有文字，按与${period}的${value}持平理解。`,
  shareWorkedOut: {
    targets: "由两个目标数相除得出，文件没有写这个比例。",
    results: "由两个结果数相除得出，文件没有写这个比例。",
    each: "由一个目标数与一个结果数相除得出，文件没有写这个比例。",
  },
  shareOfSums: (period: string) => `两边都是${period}各年的数之和。`,
  otherKind: (target: string, result: string) => `${target}的是目标，${result}的是结果。`,
  sideEstimated: (places: readonly string[]) => `${places.join("、")}的数是预计数，最终数可能不同。`,
  otherPlan: (one: string, other: string) => `两个数出自两份文件（《${one}》与《${other}》），口径未必相同。`,
  derivedBase: (value: string, period: string) => `以${period}的${value}为基数推算。`,
  yearsWithoutTarget: (years: readonly string[]) => `${years.join("、")}没有设目标，不计入合计。`,
  olderPlan: (plans: readonly string[]) =>
    `所用目标出自较早的${plans.map((plan) => `《${plan}》`).join("")}，该地后来的文件没有再写。`,
  pastGrowth: (items: readonly { readonly period: string; readonly form: string; readonly value: string }[]) =>
    `过去：${items.map(({ period, form, value }) => `${period}${form}${value}`).join("；")}。`,
};
