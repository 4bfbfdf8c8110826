import { expect, test } from "vitest";
import { chineseFault, englishFault, englishProseFault, quote, textFault } from "../../src/data/plain-text.ts";

test("text of both languages, signs and negative numbers are right as they are", () => {
  for (const text of ["", "规上工业总产值（亿元）", "PM2.5, µg/m³", "-2.5", "+3", "<script>alert(1)</script>", "1–2家"])
    expect([text, textFault(text)]).toEqual([text, undefined]);
});

test("what a spreadsheet would run is refused, in half and full width", () => {
  for (const text of ["=1+1", "@SUM(A1)", "+ 5", "-5%", "＝1", "－甲"])
    expect(textFault(text)?.message).toContain("takes for a formula");
});

test("characters that hide, turn or break text are refused by name", () => {
  expect(textFault("a\u0000b")?.message).toBe('"a\\u{0}b" holds the control character U+0000');
  expect(textFault("甲\u202e乙")?.message).toContain("U+202E");
  expect(textFault("甲\ue009乙")?.message).toBe('"甲\\u{e009}乙" holds the private-use character U+E009');
  expect(textFault("甲\ud800")?.message).toContain("a broken character");
  expect(textFault("\u00a0甲")?.message).toContain("begins or ends with a space");
});

test("each language is written in its own characters", () => {
  expect(chineseFault("GDP增长")).toBeUndefined();
  expect(chineseFault("GDP")?.message).toBe('"GDP" has no Chinese characters');
  expect(englishFault("GDP growth")).toBeUndefined();
  expect(englishFault("GDP（growth）")?.message).toBe('"GDP（growth）" holds the Chinese character "（"');
});

test("English sentences may quote the source, and only quote it", () => {
  expect(englishProseFault("Printed as “／”.")).toBeUndefined();
  expect(englishProseFault("Printed as ／.")?.expected).toBe("English text, Chinese only as a quotation in “ ”");
});

test("a long text is cut where a problem echoes it", () => {
  expect(quote("长".repeat(61))).toBe(`"${"长".repeat(60)}…"`);
});
