export const noteWords = {
  workedOut: "（本站算出）",
  /** The document and the section that a number is of. */
  source: (plan: string, section: string) => `${plan}，${section}`,
  between: "。",
  heading: (count: number) => `文中的数字与出处（${count}）`,
};
