export const codebookWords = {
  optional: "可空",
  joinedBy: (separator: string) => `以${separator}相连`,
  unitIn: (column: string) => `单位见${column}`,
  column: "列",
  type: "类型",
  meaning: "含义",
  more: (said: string) => `（${said}）`,
  types: { string: "文本", number: "数", integer: "整数", boolean: "是否", list: "列表" },
};
