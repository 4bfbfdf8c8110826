import { expect, test } from "vitest";
import {
  articleJsonLd,
  datasetJsonLd,
  factJsonLd,
  indicatorTerm,
  jsonLdText,
  metaTags,
  observation,
  signpostingLinks,
  type JsonLd,
} from "../../src/wording/metadata.ts";
import { small } from "../exports/made-up.ts";
import { citable, source } from "./citable.ts";

const { edition } = small;
const whole = { edition, url: "https://a.example/data/", version: "2026.1", date: "2026-11-22" };
const file = {
  url: "https://a.example/x.csv",
  mediaType: "text/csv; charset=utf-8",
  sha256: "ab",
  bytes: 12,
  name: "x.csv",
};

/** What Zotero's reader of embedded metadata gets from the tags (translators "Embedded Metadata" and RDF, June 2026). */
function zoteroItem(tags: readonly { name: string; content: string }[]) {
  const get = (name: string) => tags.find((tag) => tag.name === name)?.content;
  const creator = get("DC.creator")!;
  const name = creator.replace(/[\s,]+$/, "");
  return {
    itemType: get("z:itemType"),
    title: get("DC.title"),
    // A name without a comma is split at its last space; a closing comma is dropped, and the name stays whole.
    lastName: creator.includes(",") ? name : name.split(" ").at(-1),
    date: get("DC.date"),
    versionNumber: get("prism.edition"),
    url: get("eprints.official_url"),
    language: get("DC.language"),
    publisher: get("DC.publisher"),
    // Beside z:itemType a DC.description becomes Extra; z:extra takes its place.
    extra: get("z:extra") ?? get("DC.description"),
    websiteType: get("z:itemType") === "webpage" ? get("DC.type") : undefined,
  };
}

test("Zotero gets type, title, author, date, version, address and language, in both languages", () => {
  expect(zoteroItem(metaTags(citable({ language: "en" }), "d", "r"))).toEqual({
    itemType: "dataset",
    title: "Elm, 2020, foreign investment, target: USD 1.2 billion",
    lastName: "A project",
    date: "2026-11-22",
    versionNumber: "2026.1",
    url: "https://a.example/en/v/2026.1/facts/elm-2020-017/",
    language: "en-US",
    publisher: "A site",
    extra: undefined,
    websiteType: undefined,
  });
  expect(zoteroItem(metaTags(citable({ kind: "article" }), "d", "r"))).toMatchObject({
    itemType: "webpage",
    lastName: "某项目组",
    language: "zh-CN",
  });
});

test("Zotero has no field for the version of a web page: it stands in Extra, as citation styles read it", () => {
  const item = zoteroItem(metaTags(citable({ kind: "chart" }), "d", "r"));
  expect(item).toMatchObject({ extra: "Version: 2026.1", websiteType: undefined });
});

test("no tag would make Zotero think of a journal article", () => {
  expect(metaTags(citable(), "d", "r").filter(({ name }) => name.startsWith("citation_"))).toEqual([]);
});

test("signposting names the permalink, the metadata, the data, the type, the author and the licence", () => {
  const links = signpostingLinks(citable(), "https://license.example/", {
    describedBy: [{ url: "https://a.example/x.bib", mediaType: "application/x-bibtex" }],
    items: [{ url: "https://a.example/x.csv", mediaType: "text/csv" }],
    author: "https://a.example/about/",
    versionHistory: "https://a.example/data/versions/",
  });
  expect(links.map(({ rel, href }) => `${rel} ${href}`)).toEqual([
    "cite-as https://a.example/v/2026.1/facts/elm-2020-017/",
    "describedby https://a.example/x.bib",
    "item https://a.example/x.csv",
    "type https://schema.org/AboutPage",
    "type https://schema.org/Observation",
    "author https://a.example/about/",
    "license https://license.example/",
    "version-history https://a.example/data/versions/",
  ]);
});

test("hostile text cannot leave the script element", () => {
  const text = jsonLdText({ name: "</script><script>alert(1)</script>\u2028" });
  expect(text).not.toMatch(/<|\u2028/);
  expect(JSON.parse(text)).toMatchObject({ name: "</script><script>alert(1)</script>\u2028" });
});

const term = indicatorTerm(
  [...small.indicators.values()][0]!,
  "zh",
  "https://a.example/indicators/x/",
  "https://a.example/indicators/",
);

test("an observation measures a variable that leads to its term, and the page is about the term", () => {
  const fact = small.facts.get("liupu-2020-001")!;
  const about = observation(fact, small, "zh", "https://a.example/facts/x/", term);
  expect(about["variableMeasured"]).toMatchObject({ "@type": "PropertyValue", propertyID: term["@id"] });
  const { "@graph": graph } = factJsonLd(citable(), whole, about, source(), "x", [], term) as { "@graph": JsonLd[] };
  expect(graph.map((node) => node["@type"])).toEqual(["Dataset", "Observation", "DefinedTerm"]);
  expect(graph[0]).toMatchObject({ mainEntity: { "@id": about["@id"] }, about: { "@id": term["@id"] } });
});

test("an observation has its value as one, or as the end of what is allowed", () => {
  const fact = (id: string) => observation(small.facts.get(id)!, small, "zh", "https://a.example/facts/x/");
  expect(fact("liupu-2020-001")).toMatchObject({ value: 120, unitText: "家", observationDate: "2022" });
  expect(fact("liupu-2020-002")).toMatchObject({ value: undefined, minValue: 200, maxValue: undefined });
  expect(fact("liupu-2020-005")).toMatchObject({ minValue: 1000, maxValue: 1200, observationPeriod: "P3Y" });
  expect(fact("liupu-2020-004")).toMatchObject({ value: undefined, minValue: undefined });
});

/** Which properties schema.org 29 has for the types that are used here. */
const work =
  "@id @type url name description inLanguage version datePublished license isAccessibleForFree creator publisher isPartOf isBasedOn genre author text about mainEntity";
const properties: Readonly<Record<string, string>> = {
  Dataset: `${work} temporalCoverage spatialCoverage variableMeasured distribution`,
  Article: `${work} headline`,
  Report: work,
  CreativeWork: work,
  Observation:
    "@id @type name observationAbout observationDate observationPeriod variableMeasured measurementQualifier value minValue maxValue unitText",
  DefinedTerm: "@id @type url name termCode description inDefinedTermSet",
  DefinedTermSet: "@id @type url",
  PropertyValue: "@type name propertyID url",
  Enumeration: "@type name identifier",
  DataDownload: "@type name contentUrl encodingFormat sha256 contentSize",
  Organization: "@type name",
  GovernmentOrganization: "@type name",
  Place: "@type name",
};

/** Every typed object in a tree, with what its type does not know. */
function unknownProperties(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownProperties);
  if (typeof value !== "object" || value === null) return [];
  const object = value as Record<string, unknown>;
  const type = object["@type"] as string | undefined;
  const known = type === undefined ? undefined : (properties[type] ?? "").split(" ");
  const here = known ? Object.keys(object).filter((name) => !known.includes(name)) : [];
  return [...here.map((name) => `${type!}.${name}`), ...Object.values(object).flatMap(unknownProperties)];
}

test("every type and property is one of schema.org", () => {
  const fact = small.facts.get("liupu-2020-001")!;
  const about = observation(fact, small, "en", "https://a.example/facts/x/", term);
  const objects: JsonLd[] = [
    factJsonLd(citable(), whole, about, source(), fact.wording, [file], term),
    articleJsonLd(citable({ kind: "article" }), whole, "d"),
    datasetJsonLd(
      citable({ kind: "dataset" }),
      edition,
      {
        description: "d",
        periods: [fact.period],
        places: ["a"],
        variables: ["v"],
        sources: [source()],
        downloads: [file],
      },
      whole,
    ),
  ];
  expect(objects.flatMap(unknownProperties)).toEqual([]);
});

test("a dataset says what it covers and has a description that search engines take", () => {
  const json = datasetJsonLd(citable({ kind: "dataset" }), edition, {
    description: "短",
    periods: [
      { first: 2020, last: 2022 },
      { first: 2016, last: 2020 },
    ],
    places: ["甲"],
    variables: [],
    sources: [],
    downloads: [file],
  }) as { description: string; temporalCoverage: string; distribution: unknown[] };
  expect(json.temporalCoverage).toBe("2016/2022");
  expect(json.description.length).toBeGreaterThan(20);
  expect(json.distribution[0]).toEqual({
    "@type": "DataDownload",
    contentUrl: "https://a.example/x.csv",
    encodingFormat: "text/csv",
    name: "x.csv",
    sha256: "ab",
    contentSize: "12 B",
  });
});

test("a property without values is left out", () => {
  const none = { description: "d", periods: [], places: [], variables: [], sources: [], downloads: [] };
  const json = JSON.parse(jsonLdText(datasetJsonLd(citable({ kind: "dataset" }), edition, none))) as JsonLd;
  expect(Object.values(json).filter((value) => Array.isArray(value) && value.length === 0)).toEqual([]);
  expect(json).not.toHaveProperty("isBasedOn");
});
