import { expect, test } from "vitest";
import { quotedHtml } from "../../src/wording/quoted-html.ts";

test("Chinese in an English text is marked, with the digits between its characters", () => {
  expect(quotedHtml("USD 1.2 billion (12亿美元), “a”", "en")).toBe(
    'USD 1.2 billion (12<span lang="zh-Hans">亿美元</span>), “a”',
  );
  expect(quotedHtml("title 第3届《年鉴》。", "en")).toBe('title <span lang="zh-Hans">第3届《年鉴》</span>。');
});

test("hostile text stays text in both languages", () => {
  expect(quotedHtml("<b>甲</b>", "en")).toBe('&lt;b&gt;<span lang="zh-Hans">甲</span>&lt;/b&gt;');
  expect(quotedHtml("<b>甲</b>", "zh")).toBe("&lt;b&gt;甲&lt;/b&gt;");
});
