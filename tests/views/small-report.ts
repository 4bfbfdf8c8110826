/** Small reports made by hand: a test writes only what matters to it. */
import type { Decision, Fact, Indicator, Place, Plan, Report, Task, Unit } from "../../src/data/model.ts";
import type { Bound, Form, Kind } from "../../src/data/vocabulary.ts";
import { text } from "../texts.ts";

/** A fact as `${id} …`: give what matters; the plan is the id without its number. */
export function fact(given: Partial<Fact> & { id: string; value?: number }): Fact {
  const plan = given.plan ?? given.id.replace(/-\d+$/, "");
  const value = given.absent ? undefined : (given.value ?? 1);
  return {
    plan,
    order: Number(/\d+$/.exec(given.id)?.[0] ?? 0),
    place: "city",
    indicator: "firms",
    label: text("企业"),
    theme: "theme",
    topic: "topic",
    kind: "target" as Kind,
    form: "level" as Form,
    bound: given.absent ? undefined : ("eq" as Bound),
    digits: value === undefined ? "" : String(value),
    valueMax: undefined,
    unit: "家",
    period: { first: 2020, last: 2020 },
    obligation: undefined,
    absent: undefined,
    section: "一",
    wording: "",
    at: "1:1",
    note: undefined,
    ...given,
    value,
  };
}

export const year = (first: number, last = first) => ({ first, last });

const units: readonly [id: string, en: string, canonical: string, factor: number][] = [
  ["家", "", "家", 1],
  ["个", "", "个", 1],
  ["%", "%", "%", 1],
  ["个百分点", "percentage points", "个百分点", 1],
  ["元", "CNY", "元", 1],
  ["万元", "CNY", "元", 10_000],
  ["亿元", "CNY", "元", 100_000_000],
  ["套", "", "套", 1],
  ["万套", "", "套", 10_000],
  ["亿美元", "USD", "美元", 100_000_000],
  ["微克/立方米", "µg/m³", "微克/立方米", 1],
];

const dates: Readonly<Record<string, string>> = {
  plan: "2020-06-09",
  report: "2021-01-05",
  later: "2022-07-09",
  other: "2021-01-20",
};

type Given = {
  readonly facts: readonly Fact[];
  readonly indicators?: readonly Partial<Indicator>[];
  readonly plans?: readonly Partial<Plan>[];
  readonly tasks?: readonly Partial<Task>[];
  readonly decisions?: readonly Partial<Decision>[];
};

/** A report of two cities (city, neighbour), the towns of the first (town, village), and plans named after the facts' ids. */
export function smallReport(given: Given): Report {
  const place = (id: string, level: Place["level"], parent?: string): Place => ({
    id,
    name: text(id),
    level,
    parent,
    color: 1,
    mark: "circle",
    description: text(""),
  });
  const places = [
    place("city", "county-level-city"),
    place("town", "town", "city"),
    place("village", "town", "city"),
    place("neighbour", "county-level-city"),
  ];
  const indicator = (one: Partial<Indicator>): Indicator => ({
    id: "firms",
    name: text(one.id ?? "firms"),
    unit: "家",
    direction: "higher",
    additive: true,
    forms: [],
    notSameAs: [],
    theme: "theme",
    topic: "topic",
    definition: text(""),
    note: undefined,
    aliases: [],
    ...one,
  });
  const used = new Set(given.facts.flatMap(({ indicator }) => (indicator ? [indicator] : [])));
  const indicators = [...used].map((id) =>
    indicator({ id, ...given.indicators?.find((one) => (one.id ?? "firms") === id) }),
  );
  const planIds = [...new Set(given.facts.map(({ plan }) => plan))];
  const plan = (id: string): Plan => ({
    id,
    title: text(id),
    short: text(id),
    place: id.startsWith("other") ? "neighbour" : id.startsWith("town") ? "town" : "city",
    issuer: text(""),
    date: dates[id] ?? "2020-01-01",
    dateNote: undefined,
    period: year(2020),
    kind: id === "plan" ? "work-plan" : "government-work-report",
    coverage: "whole",
    held: [],
    source: { publisher: text(""), published: undefined, note: undefined },
    copy: { sha256: "", rules: [], repairs: [] },
    verified: { facts: "", setAside: "" },
    defects: [],
    corrections: [],
    outline: [],
    ...given.plans?.find((one) => one.id === id),
  });
  const task = (one: Partial<Task>, i: number): Task => ({
    id: `task-${i}`,
    plan: "plan",
    order: i,
    kind: "indicator-row",
    place: "city",
    title: text(""),
    section: "一",
    leads: [],
    theme: "theme",
    topic: "topic",
    facts: [],
    note: undefined,
    ...one,
  });
  const decision = (one: Partial<Decision>): Decision => ({
    kind: "outcome",
    left: [],
    right: [],
    verdict: undefined,
    class: "with-care",
    reasons: ["definition"],
    caveat: text("decided"),
    ...one,
  });
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    edition: {
      languages: ["zh", "en"],
      title: text(""),
      subtitle: text(""),
      description: text(""),
      publisher: text(""),
      license: { data: "", dataUrl: "", code: "", standing: text("") },
      site: "https://example.org",
      base: "/",
      version: "1.0",
      date: "2026-01-01",
      limits: undefined,
    },
    places: byId(places),
    themes: byId([{ id: "theme", name: text("theme"), description: text("") }]),
    topics: byId([{ id: "topic", name: text("topic"), theme: "theme", aliases: [] }]),
    indicators: byId(indicators),
    units: byId(units.map(([id, en, canonical, factor]): Unit => ({ id, name: text(id, en), canonical, factor }))),
    plans: byId(planIds.map(plan)),
    facts: byId([...given.facts]),
    tasks: byId((given.tasks ?? []).map(task)),
    setAside: [],
    decisions: (given.decisions ?? []).map(decision),
    charts: new Map(),
  };
}
