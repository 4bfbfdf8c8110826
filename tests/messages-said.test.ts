import { expect, test } from "vitest";
import {
  aheadWords,
  caveatWords,
  cityAndTownWords,
  compareBuilderWords,
  compareWords,
  comparisonNoteWords,
  dataPageWords,
  factPageWords,
  findingWords,
  missingWords,
  outcomeWords,
  phraseWords,
  planChartWords,
  saidWords,
  scoreWords,
  searchEntryWords,
  sideBySideWords,
  sourceLineWords,
  taskTableWords,
  townFindingWords,
} from "../src/messages/messages.ts";
import { countsSentence, verdictCounts } from "../src/wording/scores.ts";

const joined = (pieces: readonly unknown[]) => pieces.flat(3).join("");

test("a number is called by its years, and by its kind where no year is stated", () => {
  expect(factPageWords.zh.title("甲镇", "2020年", "常住人口", "目标")).toBe("甲镇2020年常住人口");
  expect(factPageWords.zh.title("甲镇", undefined, "常住人口", "预期")).toBe("甲镇常住人口预期");
  expect(factPageWords.en.title("Jia", "2020", "Residents", "Target")).toBe("Residents, Jia, 2020");
  expect(factPageWords.en.title("Jia", undefined, "Residents", "Expectation")).toBe("Residents, Jia, expectation");
});

test("of a town and its city the first begins the line, whichever it is", () => {
  expect(joined(cityAndTownWords.en.townAndCity("5", "6"))).toBe("Town 5, city 6");
  expect(joined(cityAndTownWords.en.townAndCity(undefined, "6"))).toBe("City 6");
  expect(joined(cityAndTownWords.en.townAndCity("5", undefined))).toBe("Town 5");
  expect(joined(cityAndTownWords.zh.townAndCity("5", "6"))).toBe("镇5，市6");
});

test("reasons follow the class of a comparison, and nothing follows where there is none", () => {
  expect(comparisonNoteWords.en.note("With care", ["Another Year", "Scope"])).toBe("(with care: another year, scope)");
  expect(comparisonNoteWords.en.note("With care", [])).toBe("(with care)");
  expect(comparisonNoteWords.zh.note("须谨慎", ["年份不同", "范围不同"])).toBe("（须谨慎：年份不同、范围不同）");
  expect(comparisonNoteWords.en.classWithReasons("With care", ["Scope"])).toBe("With care: scope");
  expect(comparisonNoteWords.zh.classWithReasons("可比", [])).toBe("可比");
});

test("one thing is counted as one", () => {
  expect(dataPageWords.en.released(1, "1.0", "2020-01-01")).toContain("One version has been published");
  expect(dataPageWords.en.released(2, "1.1", "2020-01-02")).toContain("2 versions have been published");
  expect(planChartWords.en.cell("Plan A", "Parks", 1)).toBe("Plan A, parks: 1 number");
  expect(planChartWords.en.cell("Plan A", "Parks", 2)).toBe("Plan A, parks: 2 numbers");
  expect([compareBuilderWords.en.found(1, 1), compareBuilderWords.en.found(2, 3)]).toEqual([
    "1 number of 1 place.",
    "2 numbers of 3 places.",
  ]);
  expect([compareBuilderWords.en.showTable(1), compareBuilderWords.en.caption(1)]).toEqual([
    "List this number",
    "The number chosen",
  ]);
  expect(compareWords.en.columnsCaption(1, 1)).toBe("1 row, 1 number, a column for each place");
});

test("results that are held against later targets are counted as the pairs they make, the count before what it counts", () => {
  const parts = [
    aheadWords.en.part("Already there", 2, ["Farms", "Parks"]),
    aheadWords.en.part("Not yet", 1, ["Roads"]),
  ];
  expect(aheadWords.en.sentence("Jia", 2020, 3, 2021, parts)).toBe(
    "Jia’s results of 2020 and its targets for 2021 make 3 pairs that can be compared: 2 already there (Farms; Parks), 1 not yet (Roads).",
  );
});

test("a town’s targets that are as the city’s are counted as the town’s, one as one", () => {
  const same = { sign: "same", count: 15 } as const;
  const matrix = (...counts: Parameters<typeof townFindingWords.en.matrix>[3]) =>
    townFindingWords.en.matrix(8, 24, "Jia", counts);
  expect(matrix(same, { sign: "lower", count: 1 })).toBe(
    "Of 24 yearly targets on 8 indicators, 15 of Jia’s are the same as the city’s and 1 is lower.",
  );
  expect(matrix()).toContain("none of Jia’s is a rate");
  expect(townFindingWords.en.course(1, 2)).toContain("1 share rises and 2 fall.");
  const share = { name: "Farms", share: "5%", year: 2022 };
  expect(townFindingWords.en.shares("Jia", share, share, 1, "5%")).not.toMatch(/smallest|amounts/);
  expect(townFindingWords.zh.shares("甲镇", share, share, 1, "5%")).not.toMatch(/最小|中位数/);
  expect(townFindingWords.zh.shareRange(1, "5%", "5%", "5%")).not.toContain("从");
});

test("how the first of two stands is said in every language", () => {
  const side = { place: "Jia", period: "2020", kind: "target", name: "", value: "3" };
  const pair = [side, { ...side, place: "Yi", value: "5" }] as const;
  expect(findingWords.en.sideBySideClause(pair, true, "2 less")).toBe("Jia 3, Yi 5, the first 2 less");
  expect(findingWords.en.sideBySideClause(pair, true, "")).toBe("Jia 3, Yi 5");
  expect(findingWords.zh.sideBySideClause(pair, true, "低2")).toBe("Jia3，Yi5，前者低2");
});

test("a line on a version ends each sentence once, however it came", () => {
  expect(saidWords.zh.line("1.0", "2020-01-01", ["人口十万。", "没有改动"])).toBe(
    "1.0版（2020-01-01）所载：人口十万。没有改动。",
  );
  expect(saidWords.en.line("1.0", "2020-01-01", ["Ten.", "It still stands"])).toBe(
    "Version 1.0 (2020-01-01) said: Ten. It still stands. ",
  );
});

test("names are joined as each language joins them, titles of documents by their own marks", () => {
  expect(searchEntryWords.en.leads(["Jia", "Yi"])).toBe("Lead: Jia, Yi");
  expect(searchEntryWords.zh.leads(["甲", "乙"])).toBe("牵头：甲、乙");
  expect(caveatWords.zh.olderPlan(["甲方案", "乙方案"])).toContain("《甲方案》《乙方案》");
});

test("a verdict within a sentence is called by its name, but where the sentence needs more", () => {
  expect(phraseWords.en.verdict("Missed", "missed")).toBe("missed");
  expect(phraseWords.en.verdict("Agrees", "agrees")).toBe("they agree");
  expect(phraseWords.en.verdict("Not compared", undefined)).toBe("not compared");
  expect(phraseWords.zh.verdict("未达到", "missed")).toBe("未达到");
  expect(phraseWords.zh.verdict("文字表述达到", "met-in-words")).toBe("以文字表述达到");
});

test("two places are 两地, as every other text of the edition counts them", () => {
  expect(sideBySideWords.zh.titleOf(2)).toBe("两地并排看");
  expect(sideBySideWords.zh.homeOf(2)).toBe("两地规划，同一件事并排看");
  expect(sideBySideWords.en.titleOf(2)).toBe("Two places side by side");
  expect(sideBySideWords.en.titleOf(12)).toBe("12 places side by side");
});

test("sources are said in one way, under a chart, on its file and under what a reader put together", () => {
  const plans = ["Report of Jia, 2021", "Plan of Yi"];
  expect(sourceLineWords.en.sources(plans.slice(1)).join("")).toBe("Source: Plan of Yi");
  expect(compareWords.en.from(plans)).toBe("Sources: Report of Jia, 2021; Plan of Yi.");
  expect(compareBuilderWords.en.source(plans, "Site", "https://a.example/")).toBe(
    "Sources: Report of Jia, 2021; Plan of Yi. Site, https://a.example/",
  );
  expect(compareWords.zh.from(["甲报告", "乙方案"])).toBe("来源：《甲报告》《乙方案》。");
});

test("verdicts are counted in one way, wherever a sentence counts them", () => {
  const counts = [
    { verdict: "met", count: 10 },
    { verdict: "missed", count: 2 },
    { verdict: "pending", count: 0 },
  ] as const;
  expect(countsSentence(counts, "zh")).toBe("达到10个、未达到2个");
  expect(countsSentence(counts, "en")).toBe("10 met and 2 missed");
  expect(joined([scoreWords.zh.due("甲镇", 2020, 12, verdictCounts(counts, "zh"))])).toBe(
    "甲镇2020年到期的目标有12个：达到10个、未达到2个。",
  );
  expect(outcomeWords.en.heading("Jia", 2020, 1)).toBe("Jia, 2020: 1 target");
});

test("who leads a task is said where somebody does", () => {
  expect(joined(taskTableWords.zh.source("甲方案", "乙、丙"))).toBe("（甲方案，牵头：乙、丙）");
  expect(joined(taskTableWords.en.source("Plan A", undefined))).toBe(" (Plan A)");
});

test("the last of the ways from a page that is missing is joined as each language does", () => {
  expect(joined(missingWords.en.lede(["a", "b", "c"]))).toMatch(/ from a, b or c\.$/);
  expect(joined(missingWords.zh.lede(["甲", "乙"]))).toMatch(/：甲、乙。$/);
});
