export const versionDifferenceWords = {
  different: (kind: string, state: "changed" | "withdrawn" | "added", count: number) =>
    `${kind}${{ changed: "有改动", withdrawn: "已撤下", added: "新增" }[state]}：${count}`,
  none: "没有不同。",
};
