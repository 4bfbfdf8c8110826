export const correctionNameWords = {
  /** `readable` where what was and is said can be read by who knows this language alone. */
  title: ((subject, change) => `更正：${subject}（${change}）`) as (
    subject: string,
    change: string,
    readable: boolean,
  ) => string,
  entry: (number: number) => `第${number}条`,
};
