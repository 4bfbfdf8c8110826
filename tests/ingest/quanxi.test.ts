import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";
import { draftAll } from "../../src/ingest/drafts.ts";
import { teach } from "../../src/ingest/teaching.ts";

const text = readFileSync("tests/fixtures/quanxi.txt", "utf8");

test("the made-up report of the guide is drafted as a person reads it, without anything taught", () => {
  const frame = { kind: "government-work-report", period: { first: 2021, last: 2021 } } as const;
  const { facts, asides } = draftAll(makeReadingCopy(text, [], []), frame, teach([], new Map(), []));
  const read = facts.map((d) =>
    [d.kind, d.period, d.bound, d.value + (d.valueMax && `~${d.valueMax}`), d.unit].join(" "),
  );
  expect(read.filter((each) => each.startsWith("estimate"))).toEqual([
    ...[
      "estimate 2020 eq 612.4 亿元",
      "estimate 2020 eq 4.1 %",
      "estimate 2020 eq 48.6 亿元",
      "estimate 2020 eq 3.2 %",
    ],
    ...["estimate 2020 gt 1300 亿元", "estimate 2020 eq 43210 元", "estimate 2020 eq 5.6 %"],
  ]);
  expect(read.filter((each) => each.startsWith("actual"))).toEqual(
    [
      ...[
        "38 家",
        "gt 150 家",
        "2 家",
        "1 家",
        "26.5 亿元",
        "11 %",
        "430 座",
        "31.5 件",
        "2.8 %",
        "12 个",
        "2600 户",
        "2 座",
      ],
      ...[
        "35 公里",
        "2.3 个百分点",
        "29 微克/立方米",
        "85 %",
        "8600 人",
        "le 2 %",
        "3 所",
        "4500 个",
        "980 元/月",
        "-12 %",
        "-15.5 %",
      ],
    ].map((each) => `actual 2020 ${/^(?:gt|le)/.test(each) ? each : `eq ${each}`}`),
  );
  expect(read.filter((each) => each.startsWith("target"))).toEqual([
    ...["target 2021 approx 7 %", "target 2021 ge 5 %", "target 2021 eq 180 亿元", "target 2021 approx 8 %"],
    ...[
      "target 2021 eq 1.2 亿美元",
      "target 2021 ge 40 家",
      "target 2021 range 1~2 家",
      "target 2021 approx 20 万平方米",
    ],
    ...["target 2021 eq 15 个", "target 2025 eq 30 %"],
  ]);
  expect(facts).toHaveLength(40);
  expect(asides.map(({ reason }) => reason).filter((reason) => reason !== "date")).toEqual([
    "name",
    "name",
    "ordinal",
    "ordinal",
  ]);
});
