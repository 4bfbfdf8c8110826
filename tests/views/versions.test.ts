import { expect, test } from "vitest";
import type { FrozenRow, Release, StoredState } from "../../src/data/releases.ts";
import { languages } from "../../src/data/vocabulary.ts";
import {
  citeThing,
  citeWhole,
  rowDifference,
  standingOf,
  standingState,
  statesOf,
  versionDifference,
  withdrawnSince,
  withdrawnThings,
} from "../../src/views/versions.ts";
import { small } from "../exports/made-up.ts";
import { text } from "../texts.ts";

const unpublished = small.edition;
const edition = { ...unpublished, version: "2026.1" };

function rows(...list: FrozenRow[]): Map<string, FrozenRow> {
  return new Map(list.map((row) => [row["id"]!, row]));
}

function release(facts: FrozenRow[], version = "2026.1", date = "2026-11-22"): Release {
  const states = facts.map((row): [string, StoredState] => [
    `facts/${row["id"]!}`,
    {
      kind: "facts",
      id: row["id"]!,
      row,
      title: text("甲", "A"),
      text: text("1"),
      hash: JSON.stringify(row),
      since: { version, date },
    },
  ]);
  const byThing = new Map(states);
  return {
    version,
    date,
    sha256: "",
    languages,
    manifest: { version, date, before: null, states: {} },
    things: (kind) => (kind === "facts" ? rows(...facts) : new Map()),
    state: (kind, id) => byThing.get(`${kind}/${id}`),
    tables: [],
    frame: () => {
      throw new RangeError("no frames");
    },
  };
}

function present(facts: FrozenRow[]) {
  return { facts: rows(...facts), comparisons: new Map(), charts: new Map(), indicators: new Map() };
}

test("a frozen row is the same, changed column by column, or withdrawn", () => {
  expect(standingOf({ id: "a", value: "1" }, { id: "a", value: "1" })).toEqual({ state: "same" });
  expect(standingOf({ id: "a", value: "1" }, { id: "a", value: "2" })).toEqual({
    state: "changed",
    changes: [{ column: "value", was: "1", is: "2" }],
  });
  expect(standingOf({ id: "a" }, undefined)).toEqual({ state: "withdrawn" });
});

test("a column that came later is no change", () => {
  expect(standingOf({ id: "a", value: "1" }, { id: "a", value: "1", absent: "not-set" }).state).toBe("same");
});

test("two versions differ by what was added, changed and withdrawn", () => {
  const older = rows({ id: "a", value: "1" }, { id: "b", value: "1" });
  const newer = rows({ id: "b", value: "2" }, { id: "c", value: "1" });
  expect(versionDifference(older, newer)).toEqual({ added: ["c"], changed: ["b"], withdrawn: ["a"] });
});

test("the rows of a chart differ by whole lines, whatever the header", () => {
  expect(rowDifference("h\r\na\r\nb\r\n", "h2\r\nb\r\nc\r\n")).toEqual({ gone: ["a"], come: ["c"] });
});

test("before any release a thing is cited by its plain address and its date, as no version", () => {
  const cited = citeThing("facts", "a", unpublished, [], present([{ id: "a" }]));
  expect(cited).toMatchObject({ version: undefined, date: "2026-11-22" });
  expect(cited.url("/facts/a/", "en")).toBe("https://small.example.org/en/facts/a/");
});

test("a frozen thing is cited by its address in the version, in both languages", () => {
  const cited = citeThing("facts", "a", edition, [release([{ id: "a" }])], present([{ id: "a" }]));
  expect(cited.url("/facts/a/", "zh")).toBe("https://small.example.org/facts/a/#v2026.1");
  expect(cited.url("/facts/a/", "en")).toBe("https://small.example.org/en/facts/a/#v2026.1");
  expect(cited.url("/plans/p/", "zh")).toBe("https://small.example.org/plans/p/");
});

test("a thing that changed since, or is new, is cited as a draft by its plain address", () => {
  const releases = [release([{ id: "a", value: "1" }])];
  for (const now of [present([{ id: "a", value: "2" }]), present([])]) {
    const cited = citeThing("facts", "a", edition, releases, now);
    expect(cited.version).toBe("2026.1+draft");
    expect(cited.url("/facts/a/", "zh")).toBe("https://small.example.org/facts/a/");
  }
  expect(citeThing("facts", "b", edition, releases, present([{ id: "b" }])).version).toBe("2026.1+draft");
});

test("the whole is cited by the version only while no fact differs", () => {
  const releases = [release([{ id: "a", value: "1" }])];
  const same = citeWhole(edition, releases, present([{ id: "a", value: "1" }]));
  expect(same.url("/data/", "zh")).toBe("https://small.example.org/v/2026.1/");
  const added = citeWhole(edition, releases, present([{ id: "a", value: "1" }, { id: "b" }]));
  expect(added.version).toBe("2026.1+draft");
});

const one = { id: "a", value: "1" };
const two = { id: "a", value: "2" };
const chain = [release([one], "1.0"), release([one], "1.1"), release([two], "1.2"), release([], "1.3", "2027-01-01")];

test("a thing's states stand with the versions that had them, and with what is different now", () => {
  const said = statesOf("facts", "a", chain, present([two]));
  expect(said.map(({ versions }) => versions.map(({ version }) => version))).toEqual([["1.0", "1.1"], ["1.2"]]);
  expect(said.map(({ standing }) => standing.state)).toEqual(["changed", "same"]);
  expect(statesOf("facts", "b", chain, present([]))).toEqual([]);
});

test("a thing that is gone is withdrawn since the first version without it, where one is published", () => {
  expect(withdrawnThings("facts", chain, present([]))).toEqual(["a"]);
  expect(withdrawnThings("facts", chain, present([two]))).toEqual([]);
  expect(withdrawnSince("facts", "a", chain)).toEqual({ version: "1.3", date: "2027-01-01" });
  expect(withdrawnSince("facts", "a", chain.slice(0, 3))).toBeUndefined();
});

test("the state that the newest version has stands only while nothing is different", () => {
  expect(standingState("facts", "a", chain.slice(0, 3), present([two]))!.row).toEqual(two);
  expect(standingState("facts", "a", chain.slice(0, 3), present([one]))).toBeUndefined();
  expect(standingState("facts", "a", [], present([one]))).toBeUndefined();
});
