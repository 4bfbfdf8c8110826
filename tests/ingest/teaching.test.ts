import { expect, test } from "vitest";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";
import { draftAll } from "../../src/ingest/drafts.ts";
import { likeness } from "../../src/ingest/score.ts";
import { teach } from "../../src/ingest/teaching.ts";
import { fact, smallReport } from "../views/small-report.ts";
import { text } from "../texts.ts";

const { indicators, units, facts } = smallReport({
  facts: [
    fact({
      id: "yunxi-2021-001",
      indicator: "gdp",
      label: text("地区生产总值", "GDP"),
      wording: "地区生产总值5亿元",
      unit: "亿元",
    }),
    fact({
      id: "yunxi-2021-002",
      indicator: "parks",
      label: text("口袋公园", "Parks"),
      wording: "建成口袋公园5个",
      unit: "个",
    }),
  ],
  indicators: [
    { id: "gdp", unit: "亿元" },
    { id: "parks", unit: "个" },
  ],
});
const teaching = teach(indicators.values(), units, facts.values());
const ask = (name: string, unit: string) => teaching.candidates({ name, context: name, unit, form: "flow" })[0];

test("what facts called an indicator finds it again", () => {
  expect(ask("城区口袋公园", "个")?.indicator).toBe("parks");
  expect(ask("地区生产总值", "亿元")?.indicator).toBe("gdp");
});

test("an amount per head, or in a unit that does not fit, is less like it", () => {
  const whole = ask("地区生产总值", "亿元")!.score;
  expect(ask("人均地区生产总值", "亿元")!.score).toBeLessThan(0.8 * whole);
});

test("words that nothing taught has none of the indicators first", () => {
  const frame = { kind: "government-work-report", period: { first: 2021, last: 2021 } } as const;
  const { facts: drafts } = draftAll(makeReadingCopy("修缮庙宇7座。", [], []), frame, teaching);
  expect(drafts[0]!.indicators[0]!.indicator).toBe("");
});

test("the likeness of labels is the share of pairs of characters that both have", () => {
  expect(likeness("口袋公园", "口袋公园")).toBe(1);
  expect(likeness("新建公园", "口袋公园")).toBeCloseTo(1 / 3);
  expect(likeness("道路", "公园")).toBe(0);
});
