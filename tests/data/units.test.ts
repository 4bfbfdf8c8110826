import { expect, test } from "vitest";
import type { Unit } from "../../src/data/model.ts";
import { convert, inCanonical } from "../../src/data/units.ts";
import { text } from "../texts.ts";

const unit = (id: string, canonical: string, factor: number): Unit => ({
  id,
  name: text(id),
  canonical,
  factor,
});
const yuan = unit("元", "元", 1);
const hundredMillion = unit("亿元", "元", 100_000_000);
const tenThousand = unit("万元", "元", 10_000);

test("a value goes into its canonical unit to the last digit", () => {
  expect(inCanonical(9000.8, hundredMillion)).toBe(900_080_000_000);
  expect(inCanonical(0.1, tenThousand)).toBe(1000);
});

test("a value goes from one unit of a family to another", () => {
  expect(convert(4.35, hundredMillion, tenThousand)).toBe(43_500);
  expect(convert(62_700, yuan, tenThousand)).toBe(6.27);
});

test("what measures something else cannot be converted", () => {
  expect(() => convert(1, yuan, unit("%", "%", 1))).toThrow("元 cannot become %");
});
