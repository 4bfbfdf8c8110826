/** How a town's target stands to its city's. */
export const stanceWords = {
  names: {
    same: "与市相同",
    higher: "高于市",
    lower: "低于市",
    share: "占市的份额",
    "not-set": "镇未设",
    "not-its-own": "不由镇定",
    "not-compared": "不作比较",
  },
  shareOf: (percentage: string) => `占市${percentage}`,
};
