import { expect, test } from "vitest";
import { unitLine } from "../../src/ingest/stubs.ts";
import { text } from "../texts.ts";

const units = new Map([["公里", { id: "公里", name: text("公里", "km"), canonical: "米", factor: 1000 }]]);

test("a unit that is not listed comes with the line that lists it: a power of ten of a known one, or its own", () => {
  expect(unitLine("万公里", { units, languages: ["zh", "en"] })).toBe(
    '- { id: "万公里", name_en: "", canonical: "米", factor: 10000000 }',
  );
  expect(unitLine("标箱", { units, languages: ["zh"] })).toBe('- { id: "标箱", canonical: "标箱", factor: 1 }');
});
