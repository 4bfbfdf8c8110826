/** The tools above a table. */
export const tableToolWords = {
  filter: "筛选",
  copy: "复制为CSV",
  sort: "排序",
  given: "原有次序",
  rising: "升序",
  falling: "降序",
  group: "分组",
  shown: (some: number, all: number) => `${all}行中的${some}行`,
  /** The locale by which texts are put in order. */
  order: "zh-Hans-u-co-pinyin",
};
