/** What stands under a chart in the frame that other sites show. */
export const frameWords = {
  page: "图表、数据表与引用",
  version: (version: string) => `${version}版`,
  /** Of a frame that never changes: since which version it says this. */
  firstSaid: (version: string, date: string) => `${version}版（${date}）首次所载，不再变动。`,
  /** The site and the licence of its data, as segments. */
  license: <Link>(site: string, license: Link): readonly (string | Link)[] => [site, "，", license],
};
