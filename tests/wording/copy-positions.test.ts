import { expect, test } from "vitest";
import { formatPosition } from "../../src/wording/copy-positions.ts";

test("one character is one, several are several", () => {
  expect(["41:3", "41:3-5"].map((at) => formatPosition(at, "zh"))).toEqual(["第41行第3字", "第41行第3–5字"]);
  expect(["41:3", "41:3-5"].map((at) => formatPosition(at, "en"))).toEqual([
    "line 41, character 3",
    "line 41, characters 3–5",
  ]);
});
