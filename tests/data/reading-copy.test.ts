import { expect, test } from "vitest";
import { formatSpan, makeReadingCopy, parseSpan, readingAt, readingLine, spanOf } from "../../src/data/reading-copy.ts";

const rules = ["pinyin", "traditional"] as const;

test("pinyin in brackets goes with its stray space, genuine brackets stay", () => {
  const copy = makeReadingCopy("實(shí)現社會(huì )主義（鎮）(社區)(S1)12個(gè)", rules);
  expect(readingLine(copy, 1)).toBe("实现社会主义（镇）(社区)(S1)12个");
});

test("a number keeps its place in the copy as found", () => {
  const copy = makeReadingCopy("增長(cháng)5%", rules);
  const line = readingLine(copy, 1);
  expect(formatSpan(spanOf(copy, 1, line.indexOf("5"), line.indexOf("5") + 1))).toBe("1:10");
  expect(readingAt(copy, { line: 1, first: 10, last: 10 })).toBe("5");
});

test("a repair replaces what is printed and stands for the whole printed span", () => {
  const copy = makeReadingCopy("2.5%以?xún)?,節能", rules, [{ at: "1:6-11", printed: "?xún)?", read: "内" }]);
  expect(readingLine(copy, 1)).toBe("2.5%以内,节能");
  expect(readingAt(copy, { line: 1, first: 6, last: 11 })).toBe("内");
});

test("of two repairs of one passage neither is guessed at", () => {
  const repair = (at: string, printed: string) => ({ at, printed, read: "丙" });
  expect(() => makeReadingCopy("甲乙丙丁", [], [repair("1:1-2", "甲乙"), repair("1:2-3", "乙丙")])).toThrow(
    "repair at 1:2-3: it overlaps that at 1:1-2",
  );
});

test("a repair that does not find what it repairs is an error", () => {
  expect(() => makeReadingCopy("甲乙", [], [{ at: "1:1", printed: "丙", read: "丁" }])).toThrow('has "甲", not "丙"');
});

test("private-use characters inside a number and typesetting codes go", () => {
  const copy = makeReadingCopy("到\u{e008}20\u{e009}件,[JP3]新", ["private-use", "typesetting"]);
  expect(readingLine(copy, 1)).toBe("到20件,新");
});

test("a span is a line and one or two code points, and nothing else", () => {
  expect(parseSpan("37:5-9")).toEqual({ line: 37, first: 5, last: 9 });
  expect(parseSpan("37:5")).toEqual({ line: 37, first: 5, last: 5 });
  for (const text of ["37", "0:1", "1:9-5", "1:1-", "a:1"]) expect(parseSpan(text)).toBeUndefined();
});

test("the rule space leaves the gap between two digits, which parts two numbers", () => {
  const copy = makeReadingCopy("时间 05-19 09:57 增长  5 %", ["space"], []);
  expect(readingLine(copy, 1)).toBe("时间05-19 09:57增长5%");
});
