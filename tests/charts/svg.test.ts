import { expect, test } from "vitest";
import { h, rounded, words } from "../../src/charts/svg.ts";

test("attributes keep their order and numbers have at most two digits", () => {
  expect(h("circle", { r: 5, cx: 1 / 3, cy: -0.001 })).toBe('<circle r="5" cx="0.33" cy="0"/>');
});

test("undefined and false leave an attribute out, true is an empty value", () => {
  expect(h("g", { id: undefined, class: false, hidden: true })).toBe('<g hidden=""/>');
});

test("hostile text stays text in attributes and text nodes", () => {
  const hostile = `</title><script>alert("1")</script>&amp;`;
  expect(h("title", { id: hostile }, words(hostile))).toBe(
    '<title id="&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;">' +
      '&lt;/title&gt;&lt;script&gt;alert("1")&lt;/script&gt;&amp;amp;</title>',
  );
});

test("characters that XML forbids are dropped, private-use ones and emoji are not", () => {
  expect(words("a\u0000\u000Bb\uE000\u{1F600}")).toBe("ab\uE000\u{1F600}");
});

test("children of groups stand on their own lines, text does not", () => {
  expect(h("g", {}, h("text", {}, words("昆山")), false, [h("circle")])).toBe(
    "<g>\n<text>昆山</text>\n<circle/>\n</g>",
  );
});

test("what the security policy or the rasteriser does not honour is refused", () => {
  for (const name of ["style", "onclick", "dominant-baseline"]) {
    expect(() => h("g", { [name]: "x" })).toThrow(`attribute not allowed in a chart: ${name}`);
  }
});

test("a number that is not finite is our bug", () => {
  expect(() => rounded(Number.NaN)).toThrow(RangeError);
});
