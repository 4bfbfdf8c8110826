import fc from "fast-check";
import { expect, test } from "vitest";
import { axes, compareViews, decodeState, emptyState, encodeState, shows } from "../src/compare-state.ts";

test("a choice reads as it was written", () => {
  const query = "indicators=gdp.revenue&places=a-city.b-town&years=2019-2022&show=targets&view=table&axis=one&v=2";
  expect(encodeState(decodeState(query))).toBe(query);
  expect(decodeState(query)).toMatchObject({ indicators: ["gdp", "revenue"], from: 2019, to: 2022, axis: "one" });
});

test("nothing chosen is an empty query", () => {
  expect(encodeState(emptyState)).toBe("");
  expect(decodeState("")).toEqual(emptyState);
});

test("what the plain form sends, without a version, is still understood", () => {
  expect(decodeState("?indicator=gdp&indicator=revenue&place=a-city&from=2019&to=&view=places")).toEqual({
    ...emptyState,
    indicators: ["gdp", "revenue"],
    places: ["a-city"],
    from: 2019,
    view: "places",
  });
});

test("one year may be open, and years the wrong way round are turned", () => {
  expect(decodeState("years=-2021&v=2")).toMatchObject({ from: undefined, to: 2021 });
  expect(decodeState("years=2022-2019&v=2")).toMatchObject({ from: 2019, to: 2022 });
});

test("what makes no sense is left out; a version of the future is read as ours", () => {
  expect(decodeState("indicators=<b>.GDP.gdp.gdp&show=all&view=map&years=20-x&v=2")).toEqual({
    ...emptyState,
    indicators: ["gdp"],
  });
  expect(decodeState("indicators=gdp&v=99").indicators).toEqual(["gdp"]);
  expect(decodeState("v=-1&indicator=gdp").indicators).toEqual(["gdp"]);
});

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const ids = fc.uniqueArray(id, { maxLength: 12 });
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined });

test("any choice survives the address", () => {
  const states = fc.record({
    places: ids,
    indicators: ids,
    topic: fc.option(id, { nil: undefined }),
    theme: fc.option(id, { nil: undefined }),
    from: year,
    to: year,
    show: fc.constantFrom(...shows),
    view: fc.constantFrom(...compareViews),
    axis: fc.constantFrom(...axes),
  });
  fc.assert(
    fc.property(states, (state) => {
      const turned = state.from !== undefined && state.to !== undefined && state.from > state.to;
      const expected = turned ? { ...state, from: state.to, to: state.from } : state;
      expect(decodeState(encodeState(state))).toEqual(expected);
    }),
  );
});

test("no query throws, and what is read is written and read the same", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.constant("%E0%A4%A&v=1&&=")), (query) => {
      const state = decodeState(query);
      expect(decodeState(encodeState(state))).toEqual(state);
    }),
  );
});
