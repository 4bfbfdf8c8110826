/** Rows of made-up facts, in which only what a test is about has to be said. */
import type { ChartOptions, MarkRow } from "../../src/charts/row.ts";

export const narrow: ChartOptions = { id: "narrow", width: 344, title: "题", description: "说明", lang: "zh-Hans" };
export const wide: ChartOptions = { ...narrow, id: "wide", width: 720 };

/** Linked, a target of place 1, "id：value" as its sentence. */
export function markRow<More extends Partial<MarkRow>>(id: string, more: More): MarkRow & More {
  const valueText = more.valueText ?? "12亿元";
  return {
    id,
    href: `/facts/${id}/`,
    text: `${id}：${valueText}`,
    place: "a",
    color: 1,
    kind: "target",
    valueText,
    ...more,
  };
}
