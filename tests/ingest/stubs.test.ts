import { expect, test } from "vitest";
import { parseIndicators, parseUnits } from "../../src/data/lists.ts";
import { formatProblem } from "../../src/data/problems.ts";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";
import { draftAll } from "../../src/ingest/drafts.ts";
import { draftRows } from "../../src/ingest/draft-rows.ts";
import { indicatorStub, stubFile, stubProblems, stubText, unitStub, withEntry } from "../../src/ingest/stubs.ts";
import { teach } from "../../src/ingest/teaching.ts";
import { text } from "../texts.ts";

const units = new Map([["座", { id: "座", name: text("座", "structures"), canonical: "座", factor: 1 }]]);
const lists = { indicators: new Set(["gdp"]), units: new Set(["座"]) };
const known = { indicators: new Map(), units, languages: ["zh", "en"], listed: lists } as const;
const listed = {
  languages: known.languages,
  listed: lists,
  topics: new Set(["roads"]),
  themes: new Set(["green"]),
};
const frame = { kind: "government-work-report", period: { first: 2021, last: 2021 } } as const;
const drafts = draftAll(
  makeReadingCopy("一、目标\n新增充电桩120座，公交班次20趟。充电桩增长15%。", [], []),
  frame,
  teach([], new Map(), []),
).facts;
const file = (name: string, text: string) => ({ name, path: name, text });

test("a new indicator has an id, the name without what is new about it, and the unit of its amount", () => {
  expect(indicatorStub(drafts[0]!, known)).toMatchObject({ id: "cdz", name: "充电桩", unit: "座", direction: "" });
  // An entry that is not complete has its id all the same.
  const taken = { ...known, listed: { ...lists, indicators: new Set(["cdz"]) } };
  expect(indicatorStub(drafts[0]!, taken)["id"]).toBe("cdz-2");
  const growth = drafts.find(({ form }) => form === "growth")!;
  expect(indicatorStub(growth, known)).toMatchObject({ id: "cdz", unit: "" });
});

test("the form is what the check takes, but for what only a person knows, which it names", () => {
  const text = stubText("indicators", { ...indicatorStub(drafts[0]!, known), theme: "green", topic: "roads" });
  expect(parseIndicators(file("indicators.yaml", text))[1].map(formatProblem)).toEqual([
    "indicators.yaml:3 name_en: is empty; expected text",
    'indicators.yaml:5 direction: "" is not on the list; expected higher, lower, none',
    "indicators.yaml:8 definition: is empty; expected text",
    "indicators.yaml:9 definition_en: is empty; expected text",
  ]);
  const whole = text
    .replace('direction: ""', "direction: higher")
    .replace('definition: ""', "definition: 甲。")
    .replace('definition_en: ""', "definition_en: What it is.")
    .replace('name_en: ""', "name_en: Charging points");
  expect(parseIndicators(file("indicators.yaml", whole))[1]).toEqual([]);
  expect(parseUnits(file("units.yaml", stubText("units", unitStub("万座", known))))[0][0]?.item).toMatchObject({
    id: "万座",
    canonical: "座",
    factor: 10000,
  });
});

test("in an edition in one language a stub asks for no text in another", () => {
  expect(stubText("indicators", indicatorStub(drafts[0]!, { ...known, languages: ["zh"] }))).not.toContain("_en");
});

test("what a person changed is held against the lists; what is left empty is no problem yet", () => {
  const stub = indicatorStub(drafts[0]!, known);
  const faults = (change: Record<string, string>) => stubProblems("indicators", { ...stub, ...change }, listed);
  expect(faults({})).toEqual([]);
  expect(faults({ id: "gdp" })).toEqual([
    'id: "gdp" is in indicators.yaml already; take that one, or choose another id',
  ]);
  expect(faults({ id: "充电桩" })[0]).toContain("is not well formed; expected lower-case letters");
  expect(faults({ name: "" })[0]).toContain("name: is empty");
  expect(faults({ direction: "up" })[0]).toContain("expected higher, lower, none");
  for (const [key, of] of Object.entries({ unit: "units.yaml", topic: "topics.yaml", theme: "themes.yaml" }))
    expect(faults({ [key]: "nowhere" })).toEqual([
      `${key}: "nowhere" is not in ${of}; choose one that is, or add it there first`,
    ]);
  expect(stubProblems("units", { id: "趟", name_en: "", canonical: "班", factor: "1" }, listed)).toEqual([
    'canonical: "班" is not in units.yaml; choose one that is, or add it there first',
  ]);
});

test("the drafts of a plan come with what they would need, each once, what most share first", () => {
  const text = stubFile("indicators", drafts, known)!;
  expect(text.match(/^- /gm)).toHaveLength(2);
  expect(text).toMatch(/^# 2:6-8, 2:\d+-\d+\n- id: "cdz"\n/);
  expect(stubFile("units", drafts, known)).toContain('- id: "趟"');
  expect(stubFile("units", [], known)).toBeUndefined();
});

test("names with the same first letters have ids of their own in one file, and beside what the lists have", () => {
  const named = ["体育馆", "图书馆", "陶艺馆"].map((name) => `新增${name}3座。`);
  const copy = makeReadingCopy(`一、目标\n${named.join("")}`, [], []);
  const { facts } = draftAll(copy, frame, teach([], new Map(), []));
  const ids = (indicators: readonly string[]) => {
    const text = stubFile("indicators", facts, { ...known, listed: { ...lists, indicators: new Set(indicators) } })!;
    return [...text.matchAll(/^- id: "(.*)"$/gm)].map(([, id]) => id);
  };
  expect(ids([])).toEqual(["tyg", "tsg", "tyg-2"]);
  expect(ids(["tyg"])).toEqual(["tyg-2", "tsg", "tyg-3"]);
  // Pasted as it stands, no entry is told from another by its place alone.
  const pasted = parseIndicators(file("indicators.yaml", stubFile("indicators", facts, known)!))[2];
  expect([...pasted!]).toEqual(["tyg", "tsg", "tyg-2"]);
});

test("a unit whose entry is not complete is listed: no draft asks for it again", () => {
  const pending = { ...known, listed: { ...lists, units: new Set(["座", "趟", "%"]) } };
  expect(stubFile("units", drafts, pending)).toBeUndefined();
  const why = (of: typeof known) =>
    draftRows(drafts, { plan: "x-2021", place: "x", parent: undefined }, of).map((row) => row.at(-1)!);
  expect(why(known).filter((text) => text.includes("the unit 趟 is not in units.yaml"))).toHaveLength(1);
  expect(why(pending).join()).not.toContain("units.yaml");
});

test("an entry stands at the end of its list, which may be empty yet", () => {
  expect(withEntry("- id: a", "- id: b\n")).toBe("- id: a\n- id: b\n");
  expect(withEntry("[]\n", "- id: b\n")).toBe("- id: b\n");
});
