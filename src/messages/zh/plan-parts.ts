export const planPartWords = {
  numbers: (count: number) => `${count}个数`,
  openAll: "全部展开",
};
