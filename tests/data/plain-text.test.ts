import { expect, test } from "vitest";
import { quotationFault, quote, textFault } from "../../src/data/plain-text.ts";

test("text of both languages, signs and negative numbers are right as they are", () => {
  for (const text of ["", "规上工业总产值（亿元）", "PM2.5, µg/m³", "-2.5", "+3", "<script>alert(1)</script>", "1–2家"])
    expect([text, textFault(text)]).toEqual([text, undefined]);
});

test("what a spreadsheet would run is refused, in half and full width", () => {
  for (const text of ["=1+1", "@SUM(A1)", "+ 5", "-5%", "＝1", "－甲", "﹦1", "﹣甲", "-1e3", "+1+1"])
    expect(textFault(text)?.message).toContain("takes for a formula");
});

test("characters that hide, turn or break text are refused by name", () => {
  expect(textFault("a\u0000b")?.message).toBe('"a\\u{0}b" holds the control character U+0000');
  expect(textFault("甲\u202e乙")?.message).toContain("U+202E");
  expect(textFault("甲\ue009乙")?.message).toBe('"甲\\u{e009}乙" holds the private-use character U+E009');
  expect(textFault("甲\ud800")?.message).toContain("a broken character");
  for (const code of [
    0x180e, 0x61c, 0x3164, 0xfe0f, 0xfff9, 0xe0041, 0x2066, 0x34f, 0x115f, 0xad, 0x2800, 0xffff, 0x10ffff,
  ])
    expect([code, textFault(`甲${String.fromCodePoint(code)}乙`)?.message]).toEqual([
      code,
      expect.stringContaining(`the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}`),
    ]);
  expect(textFault("\u00a0甲")?.message).toContain("begins or ends with a space");
});

test("a long text is cut where a problem echoes it", () => {
  expect(quote("长".repeat(61))).toBe(`"${"长".repeat(60)}…"`);
});

test("words of a copy may be odd, but break no output and turn nothing around them", () => {
  for (const text of ["=1", "甲\ue009乙", " 甲", "甲\u00ad"]) expect(quotationFault(text)).toBeUndefined();
  for (const text of ["甲\u202e乙", "甲\u0000", "甲\n乙", "甲\ud800"]) expect(quotationFault(text)).toBeDefined();
});

test("a text has an end", () => {
  expect(textFault("长".repeat(2000))).toBeUndefined();
  expect(textFault("长".repeat(2001))?.message).toContain("has 2001 characters");
});
