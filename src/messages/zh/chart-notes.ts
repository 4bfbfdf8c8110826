/** What is said under a chart. */
export const chartNoteWords = {
  leftOut: (facts: readonly string[]) => `几年合计的数不在图上：${facts.join("；")}。`,
  otherForms: (facts: readonly string[], more: boolean) =>
    `形式不同的数不在图上：${facts.join("；")}${more ? "等" : ""}。`,
  /** The site, its address and its licence. */
  own: (site: string, url: string, license: string) => [site, url, license].join("，"),
};
