import { expect, test } from "vitest";
import { meantAddress } from "../../src/islands/meant-address.ts";

const at = (path: string) => meantAddress(new URL(path, "https://a.example").pathname);

test("what a sentence put behind an address is no part of it", () => {
  for (const after of ["。", "）", "，", "）。", "」见", "/。", ",", ")", ").", "。x", "%E3%80%82", "%25E3%2580%2582"])
    expect([after, at(`/en/facts/x-017/${after}`)]).toEqual([after, "/en/facts/x-017/"]);
  expect(at("/facts/x-017。")).toBe("/facts/x-017/");
  expect(at("/data/facts.csv。")).toBe("/data/facts.csv");
  expect(at("/data/facts.csv.")).toBe("/data/facts.csv");
});

test("addresses are in small letters", () => {
  expect(at("/Facts/Lujia-2020-017/")).toBe("/facts/lujia-2020-017/");
  expect(at("/FACTS/X.JSON")).toBe("/facts/x.json");
});

test("an address with nothing wrong in it was meant as it is", () => {
  for (const path of ["/facts/nothing/", "/facts/nothing.json", "/"]) expect(at(path)).toBeUndefined();
});

test("what is nothing but spoiled leads to the front page", () => {
  expect(at("/%")).toBe("/");
});
