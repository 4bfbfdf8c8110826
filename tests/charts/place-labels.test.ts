import { expect, test } from "vitest";
import { overlap } from "../../src/charts/box.ts";
import { leaderOf, placeLabels, type LabelWish, type PlaneOptions } from "../../src/charts/place-labels.ts";

const plane: PlaneOptions = { bounds: { x: 0, y: 0, width: 300, height: 200 }, marks: [], lines: [], reach: 9 };
const wish = (x: number, y: number): LabelWish => ({ x, y, width: 60, height: 16 });

test("a label alone stands right of its point, without a leader", () => {
  expect(placeLabels([wish(100, 100)], plane).labels).toEqual([
    { x: 109, y: 92, width: 60, height: 16, anchor: "start", leader: false },
  ]);
});

test("at the right edge a label goes above its point, or left of it in the corner", () => {
  expect(placeLabels([wish(260, 100)], plane).labels[0]!.anchor).toBe("middle");
  expect(placeLabels([wish(298, 10)], plane).labels[0]!.anchor).toBe("end");
});

test("labels keep off marks and one another", () => {
  const wishes = [100, 104, 108, 112].map((y) => wish(100, y));
  const marks = wishes.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const labels = placeLabels(wishes, { ...plane, marks }).labels.map((label) => label!);
  const boxes = [...labels, ...marks];
  expect(labels.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual(
    // The marks themselves may touch; labels do not.
    [],
  );
});

test("a label rather stands above its point than over a line", () => {
  const lines = [{ x1: 100, y1: 100, x2: 200, y2: 100 }];
  expect(placeLabels([wish(100, 100)], { ...plane, lines }).labels[0]!.anchor).toBe("middle");
});

test("a label for which the plane has no room is undefined and dear", () => {
  const { labels, cost } = placeLabels([wish(10, 10)], { ...plane, bounds: { x: 0, y: 0, width: 20, height: 200 } });
  expect(labels).toEqual([undefined]);
  expect(cost).toBeGreaterThanOrEqual(1e6);
});

test("a leader ends at the nearest edge of its label", () => {
  const label = { x: 50, y: 40, width: 60, height: 16, anchor: "start", leader: true } as const;
  expect(leaderOf({ x: 60, y: 100 }, label)).toEqual({ x1: 60, y1: 100, x2: 60, y2: 54 });
});
