import { expect, test } from "vitest";
import { decodeState } from "../src/compare-state.ts";
import { plainQuery } from "../src/query.ts";

test("an address that was encoded again by a messenger says what it said", () => {
  const once = `?q=${encodeURIComponent("口袋公园 5%")}`;
  expect(plainQuery(once)).toBe(once);
  expect(new URLSearchParams(plainQuery(encodeURI(once))).get("q")).toBe("口袋公园 5%");
  expect(new URLSearchParams(plainQuery(encodeURI(encodeURI(once)))).get("q")).toBe("口袋公园 5%");
  expect(decodeState("?indicators%3Dgdp.fdi%26v%3D2").indicators).toEqual(["gdp", "fdi"]);
});

test("what cannot be decoded stays as it is", () => {
  expect(plainQuery("?q=%25E6%")).toBe("?q=%25E6%");
  expect(plainQuery("")).toBe("");
  expect(plainQuery("?q=100%25")).toBe("?q=100%25");
});
