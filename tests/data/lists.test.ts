import { expect, test } from "vitest";
import {
  atAddress,
  parseEdition,
  parseIndicators,
  parsePlaces,
  parseTopics,
  parseUnits,
} from "../../src/data/lists.ts";
import { editionFiles, file } from "./editions.ts";

const small = (name: string) => editionFiles("small").find((each) => each.name === name)!;

test("the edition's flat keys become texts in two languages", () => {
  const [row] = parseEdition(small("edition.yaml"));
  expect(row!.item).toMatchObject({
    title: { zh: "两地规划对照", en: "Two plans side by side" },
    license: { dataUrl: "https://creativecommons.org/licenses/by/4.0/", standing: { zh: "原文为虚构，没有权利人。" } },
    version: undefined,
  });
});

test("places keep the order of the file, and a place without a parent has none", () => {
  const [rows] = parsePlaces(small("places.yaml"));
  expect(rows.map(({ item }) => [item.id, item.parent])).toEqual([
    ["yunxi", undefined],
    ["liupu", "yunxi"],
    ["yunxi-zone", "yunxi"],
  ]);
});

test("what may be left out of a topic or an indicator is empty then", () => {
  expect(parseTopics(small("topics.yaml"))[0][0]!.item.aliases).toEqual([]);
  const indicators = new Map(parseIndicators(small("indicators.yaml"))[0].map(({ item }) => [item.id, item]));
  expect(indicators.get("gdp")).toMatchObject({ note: undefined, aliases: [] });
  expect(indicators.get("high-tech-firms")).toMatchObject({ aliases: ["高企"], note: { en: expect.any(String) } });
});

test("a unit without a canonical one is its own, and is named in Chinese by its id", () => {
  const text = '- { id: 家, name_en: "" }\n- { id: 万家, name_en: "10,000", canonical: 家, factor: 10000 }\n';
  expect(parseUnits(file("units.yaml", text))[0].map(({ item }) => item)).toEqual([
    { id: "家", name: { zh: "家", en: "" }, canonical: "家", factor: 1 },
    { id: "万家", name: { zh: "万家", en: "10,000" }, canonical: "家", factor: 10_000 },
  ]);
});

test("the publisher's address overrules that of the edition, and must be well formed", () => {
  const edition = parseEdition(small("edition.yaml"))[0]!.item;
  expect(atAddress(edition, {})).toEqual(edition);
  expect(atAddress(edition, { BASE_PATH: "/plans/" })).toEqual({ ...edition, base: "/plans/" });
  expect(() => atAddress(edition, { SITE_URL: "plans.example.org", BASE_PATH: "plans" })).toThrow(
    'BASE_PATH: "plans" is not well formed; expected / or a path between slashes, as /plans/\nSITE_URL: "plans.example.org"',
  );
});
