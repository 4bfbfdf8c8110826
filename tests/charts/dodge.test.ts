import { expect, test } from "vitest";
import fc from "fast-check";
import { dodge } from "../../src/charts/dodge.ts";

test("labels with room stay where they wish to be", () => {
  const items = [
    { at: 50, size: 10 },
    { at: 10, size: 10 },
  ];
  expect(dodge(items)).toEqual([50, 10]);
});

test("two labels at one place move apart by the same distance, the first one first", () => {
  const item = { at: 20, size: 10 };
  expect(dodge([item, item], { gap: 2 })).toEqual([14, 26].map((centre) => centre - 0));
});

test("labels stay inside when there is room for all", () => {
  const items = [0, 1, 2].map((at) => ({ at, size: 10 }));
  expect(dodge(items, { min: 0, max: 100 })).toEqual([5, 15, 25]);
});

test("labels never overlap and keep the order of their wishes", () => {
  const wishes = fc.array(fc.record({ at: fc.integer({ min: 0, max: 200 }), size: fc.integer({ min: 1, max: 30 }) }));
  fc.assert(
    fc.property(wishes, (items) => {
      const centres = dodge(items, { min: 0, max: 1000 });
      const order = items.map((_, i) => i).sort((a, b) => items[a]!.at - items[b]!.at || a - b);
      return order
        .slice(1)
        .every((b, i) => centres[b]! - centres[order[i]!]! >= (items[b]!.size + items[order[i]!]!.size) / 2 - 1e-6);
    }),
  );
});
