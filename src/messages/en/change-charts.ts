import type { changeChartWords as zh } from "../zh/change-charts.ts";
import { uncapital } from "./capitals.ts";

/** What a chart of changes says beside its numbers. */
export const changeChartWords: typeof zh = {
  amounts: "change, %",
  rates: "change, percentage points",
  notRepeated: (count, themes) => {
    const of = themes.map(([theme, own]) => `${own} on ${uncapital(theme)}`).join(", ");
    const said = count === 1 ? "1 more target is not repeated" : `${count} more targets are not repeated`;
    return `${said} by a later plan and in the table only${themes.length > 1 ? `: ${of}` : ""}.`;
  },
  indicator: "Indicator",
  earlier: "Earlier target",
  later: "Later target",
  change: "Change",
};
