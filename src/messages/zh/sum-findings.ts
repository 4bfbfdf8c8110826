export const sumFindingWords = {
  /** `open` of those that agree have a year without a target, or only a bound. */
  counts: (sums: number, agree: number, open: number, differ: number) =>
    `${sums}个几年合计的目标中，${agree}个与各年之和一致${open > 0 ? `（其中${open}个有年份未设目标，或只给出界限）` : ""}${differ > 0 ? `，${differ}个不一致` : ""}。`,
  differs: (place: string, period: string, label: string, by: string) =>
    `${place}${period}${label}的合计比各年之和${by}。`,
};
