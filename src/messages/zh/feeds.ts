/** The feed of corrections to ourselves and of versions. */
export const feedWords = {
  title: (site: string) => `${site}：更正与版本`,
  versionTitle: (site: string, version: string) => `${site}：${version}版发布`,
  firstVersion: (facts: number) => `第一版，${facts}个事实。`,
  version: (facts: number, changed: number, added: number, withdrawn: number) =>
    `共${facts}个事实；与上一版相比，改动${changed}个，新增${added}个，撤下${withdrawn}个。`,
  /** Why, since when (undefined: before the first version), and what else it changes. */
  correction: (reason: string, version: string | undefined, touches: readonly string[]) =>
    `${reason}。${version === undefined ? "首次发布前已改正。" : `自${version}版起改正。`}${touches.length > 0 ? `同时影响：${touches.join("、")}。` : ""}`,
};
