import type { dateWords as zh } from "../zh/dates.ts";
import { months } from "./months.ts";

export const dateWords: typeof zh = {
  date: (year, month, day) =>
    [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(" "),
};
