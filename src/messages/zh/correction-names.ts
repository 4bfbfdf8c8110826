export const correctionNameWords = {
  title: (subject: string, change: string) => `更正：${subject}（${change}）`,
  entry: (number: number) => `第${number}条`,
};
