import { expect, test } from "vitest";
import { drawMark, drawSpan, markClass, markShape } from "../../src/charts/mark.ts";
import { marks } from "../../src/data/vocabulary.ts";

const at = { x: 50, y: 50, greater: "up" } as const;
const arrowTips = (svg: string) => /class="bound" d="M[^L]*L([^M]*)/.exec(svg)?.[1];

test("each shape is drawn differently", () => {
  expect(new Set(marks.map((mark) => markShape(mark, 0, 0))).size).toBe(marks.length);
});

test("kind and place are classes, so that the style sheet fills, hollows and colours", () => {
  expect(markClass({ color: 3, kind: "estimate" })).toBe("place-3 kind-estimate");
  expect(markClass({ derived: true })).toBe("no-place kind-actual is-derived");
});

test("the arrow of a floor points to greater values, that of a ceiling to lesser ones", () => {
  expect(arrowTips(drawMark({ bound: "ge" }, at))).toBe("50,37");
  expect(arrowTips(drawMark({ bound: "lt" }, at))).toBe("50,63");
  expect(arrowTips(drawMark({ bound: "gt" }, { ...at, greater: "right" }))).toBe("63,50");
  expect(arrowTips(drawMark({ bound: "le" }, { ...at, greater: "right" }))).toBe("37,50");
});

test("an exact value has no arrow and no tilde", () => {
  expect(drawMark({}, at)).not.toContain("bound");
  expect(drawMark({ bound: "approx" }, at)).toContain("bound");
});

test("a range is a bar over its values, and the hit area covers all of it", () => {
  const svg = drawMark({ bound: "range" }, { ...at, end: 20 });
  expect(svg).toContain('class="mark range"');
  expect(svg).toContain('y="8" width="24" height="54"');
});

test("every mark answers to a finger on at least 24 px", () => {
  expect(drawMark({}, at)).toContain('x="38" y="38" width="24" height="24" rx="4" fill="none" pointer-events="all"');
});

test("a span covers its years", () => {
  expect(drawSpan({ kind: "target" }, { x: 10, x2: 110, y: 50 })).toContain(
    'class="mark" x="10" y="47" width="100" height="6"',
  );
});
