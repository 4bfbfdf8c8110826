import { expect, test } from "vitest";
import type { Fact, Unit } from "../../src/data/model.ts";
import { toDigits } from "../../src/wording/numbers.ts";
import { formatComputed, formatValue } from "../../src/wording/values.ts";
import { text } from "../texts.ts";

const unit = (id: string, en: string): Unit => ({ id, name: text(id, en), canonical: id, factor: 1 });
const units = new Map([unit("%", "%"), unit("名", "")].map((each) => [each.id, each]));

function stated(given: Partial<Fact>) {
  return {
    digits: "10",
    valueMax: undefined,
    unit: "%",
    bound: "eq",
    absent: undefined,
    form: "growth",
    ...given,
  } as const;
}

test("a fall with an open end is said as a fall, not as a number below zero", () => {
  const fall = stated({ digits: "-10", bound: "lt" });
  expect(formatValue(fall, units, "zh")).toBe("下降超过10%");
  expect(formatValue(fall, units, "en")).toBe("a fall of more than 10%");
});

test("a value in powers of ten of a unit is said in that unit, and no other is turned", () => {
  const money: Unit = { id: "亿元", name: text("亿元", "CNY"), canonical: "元", factor: 1e8 };
  const land: Unit = { id: "亩", name: text("亩", "mu"), canonical: "公顷", factor: 0.0667 };
  const known = new Map([money, land].map((each) => [each.id, each]));
  const said = (id: string, digits: string) => formatValue(stated({ unit: id, digits, form: "level" }), known, "en");
  expect([said("亿元", "850"), said("亩", "100")]).toEqual(["CNY 85 billion", "100 mu"]);
});

test("an exact fall keeps its sign", () => {
  expect(formatValue(stated({ digits: "-78" }), units, "zh")).toBe("−78%");
});

test("a rank that is a limit is worded as one", () => {
  const limit = stated({ digits: "60", bound: "le", form: "rank", unit: "名" });
  expect(formatValue(limit, units, "zh")).toBe("前60名");
  expect(formatValue(limit, units, "en")).toBe("top 60");
});

test("a rank that is reached is an ordinal", () => {
  const rank = stated({ digits: "2", form: "rank", unit: "名" });
  expect(formatValue(rank, units, "zh")).toBe("第2名");
  expect(formatValue(rank, units, "en")).toBe("no. 2");
});

test("no number that is not finite, or longer than a number holds, becomes digits", () => {
  for (const value of [Number.NaN, Infinity, -Infinity, 1e21, -1e300]) {
    expect(() => toDigits(value), String(value)).toThrow(RangeError);
    expect(() => formatComputed(value, "%", units, "en"), String(value)).toThrow(RangeError);
  }
  expect(toDigits(Number.MAX_SAFE_INTEGER, 0)).toBe("9007199254740991");
});
