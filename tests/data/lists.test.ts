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

test("an address of an edition is served safely and holds nothing that markup or a browser reads otherwise", () => {
  const { text } = small("edition.yaml");
  const faults = (key: "site" | "base" | "data_url", value: string) =>
    parseEdition(
      file("edition.yaml", text.replace(new RegExp(`^(\\s*)${key}: .*$`, "m"), `$1${key}: '${value}'`)),
    )[1].map(({ line, column }) => `${line} ${column}`);
  const markup = ['"><img src=x onerror=alert(1)>', "<b>", "x y", "`", "\\x"];
  for (const value of [
    "http://a.example",
    "javascript:alert(1)",
    "//a.example",
    "https://[",
    "https://",
    ...markup.map((m) => `https://a.example/${m}`),
  ]) {
    expect(faults("data_url", value), value).toEqual(["11 license.data_url"]);
    expect(faults("site", value), value).toEqual(["15 site"]);
  }
  for (const value of ["/../", "/./", "/a/../b/", ...markup.map((m) => `/${m}/`)])
    expect(faults("base", value), value).toEqual(["16 base"]);
  expect(faults("data_url", "https://a.example:8080/x/?y=1&z=2#q")).toEqual([]);
  expect(faults("site", "https://a-b.xn--fiqs8s/x.y")).toEqual([]);
  expect(faults("base", "/a/b.c/")).toEqual([]);
});

test("a publisher may look at the site where it has no certificate", () => {
  const edition = parseEdition(small("edition.yaml"))[0]!.item;
  expect(atAddress(edition, { SITE_URL: "http://localhost:4321" }).site).toBe("http://localhost:4321");
  expect(() => atAddress(edition, { SITE_URL: 'http://x"y' })).toThrow("is not well formed");
});
