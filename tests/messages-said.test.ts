import { expect, test } from "vitest";
import {
  chartFigureWords,
  cityAndTownWords,
  comparisonNoteWords,
  dataPageWords,
  factPageWords,
  missingWords,
  saidWords,
  taskTableWords,
} from "../src/messages/messages.ts";

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
  expect(chartFigureWords.en.source(1)).toBe("Source: ");
  expect(chartFigureWords.en.source(2)).toBe("Sources: ");
  expect(dataPageWords.en.released(1, "1.0", "2020-01-01")).toContain("One version has been published");
  expect(dataPageWords.en.released(2, "1.1", "2020-01-02")).toContain("2 versions have been published");
});

test("a line on a version ends each sentence once, however it came", () => {
  expect(saidWords.zh.line("1.0", "2020-01-01", ["人口十万。", "没有改动"])).toBe(
    "1.0版（2020-01-01）所载：人口十万。没有改动。",
  );
  expect(saidWords.en.line("1.0", "2020-01-01", ["Ten.", "It still stands"])).toBe(
    "Version 1.0 (2020-01-01) said: Ten. It still stands. ",
  );
});

test("who leads a task is said where somebody does", () => {
  expect(joined(taskTableWords.zh.source("甲方案", "乙、丙"))).toBe("（甲方案，牵头：乙、丙）");
  expect(joined(taskTableWords.en.source("Plan A", undefined))).toBe(" (Plan A)");
});

test("the last of the ways from a page that is missing is joined as each language does", () => {
  expect(joined(missingWords.en.lede(["a", "b", "c"]))).toMatch(/ from a, b or c\.$/);
  expect(joined(missingWords.zh.lede(["甲", "乙"]))).toMatch(/：甲、乙。$/);
});
