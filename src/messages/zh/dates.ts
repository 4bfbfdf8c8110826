export const dateWords = {
  /** A day, a month or a year, as exact as is known. */
  date: (year: number, month: number | undefined, day: number | undefined) =>
    `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`,
};
