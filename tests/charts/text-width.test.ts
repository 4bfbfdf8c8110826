import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLabel, textWidth, widestText, wrapLabel } from "../../src/charts/text-width.ts";

test("a Han character is one em wide, with 8 % of slack", () => {
  expect(textWidth("昆山市", 10)).toBeCloseTo(32.4);
});

test("Latin text has the advances of Noto Sans SC", () => {
  expect(textWidth("2020", 10)).toBeCloseTo(4 * 5.55 * 1.08);
  expect(textWidth("iW", 10)).toBeCloseTo((2.75 + 8.78) * 1.08);
});

test("combining marks have no width", () => {
  expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
});

test("a label that fits is left alone, a longer one is cut with an ellipsis", () => {
  expect(fitLabel("高新技术企业", 100, 13)).toBe("高新技术企业");
  const cut = fitLabel("全社会研发投入占地区生产总值比重", 100, 13);
  expect(cut).toBe("全社会研发投…");
  expect(textWidth(cut, 13)).toBeLessThanOrEqual(100);
});

test("at least one character stays", () => {
  expect(fitLabel("昆山", 1, 13)).toBe("昆…");
  expect(fitLabel("", 1, 13)).toBe("");
});

test("lines break between Han characters but never before a closing mark or after an opening one", () => {
  expect(wrapLabel("空气质量（全市），优良天数", 60, { size: 13 })).toEqual(["空气质量", "（全", "市），优", "良天数"]);
});

test("a bracket that fits on a line of its own is not torn apart, nor a number from its year", () => {
  expect(wrapLabel("昆山市目标（2020年方案）", 110, { size: 12 })).toEqual(["昆山市目标", "（2020年方案）"]);
  expect(wrapLabel("目标2020年方案", 50, { size: 12 })).toEqual(["目标", "2020年", "方案"]);
});

test("no character is lost in breaking", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(wrapLabel(text, 1e6).join("")).toBe(text.trimEnd());
      const narrow = wrapLabel(text, 1e-6, { size: 1e-9 });
      expect(narrow.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});

test("Latin words and numbers stay whole", () => {
  expect(wrapLabel("Days of good air quality", 90, { size: 13 })).toEqual(["Days of good", "air quality"]);
  expect(wrapLabel("单位GDP能耗降低3.5%", 70, { size: 13 })).toEqual(["单位GDP", "能耗降低", "3.5%"]);
});

test("what does not fit into the lines allowed is cut", () => {
  const lines = wrapLabel("全社会研发投入占地区生产总值比重", 70, { size: 13, maxLines: 2 });
  expect(lines).toEqual(["全社会研", "发投入…"]);
});

test("an empty text has no lines and no width", () => {
  expect(wrapLabel("", 100)).toEqual([]);
  expect(widestText([])).toBe(0);
});
