import { expect, test } from "vitest";
import { expectedId, nearest } from "../../src/data/nearest.ts";

const ids = ["high-tech-firms", "high-skilled-talent", "gdp"];

test("a slip of a letter, a missing one or two swapped ones find the word that was meant", () => {
  for (const slip of ["high-tech-firm", "hihg-tech-firms", "high_tech_firms"])
    expect(nearest(slip, ids)).toBe("high-tech-firms");
});

test("a word that is far from all of them finds none", () => {
  for (const word of ["pockets", "", "xyz"]) expect(nearest(word, ids)).toBeUndefined();
});

test("a problem names the file of ids, and the nearest id where there is one", () => {
  expect(expectedId("gpd", ids, "indicators.yaml")).toBe('an id of indicators.yaml, perhaps "gdp"');
  expect(expectedId("trees", ids, "indicators.yaml")).toBe("an id of indicators.yaml");
});

test("a whole word of one id alone finds it", () => {
  expect(nearest("services", ["services-sector", "gdp"])).toBe("services-sector");
  expect(nearest("tech", ["high-tech-firms", "high-tech-exports"])).toBeUndefined();
});

test("a unit of another power of ten is no slip: it is to be added", () => {
  expect(expectedId("万家", ["家", "万人"], "units.yaml")).toBe(
    'an id of units.yaml; add "万家" there, with the canonical unit of "家" and its factor times 10000',
  );
});
