/**
 * What search finds, and how it travels: one main part with everything but the single numbers, and one
 * part of numbers for each plan, in which what repeats is a number pointing into a list.
 */
import type { Kind, Language } from "../data/vocabulary.ts";
import { pagePath } from "../links.ts";
import { kindNames } from "./terms.ts";

export const searchKinds = [
  "indicator",
  "topic",
  "theme",
  "place",
  "plan",
  "task",
  "article",
  "chart",
  "term",
  "page",
  "fact",
] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchEntry = {
  readonly kind: SearchKind;
  /** Path without language and base, with an anchor where it leads into a page. */
  readonly path: string;
  readonly title: string;
  /** What is shown beside the title: a number's value, a task's leads. "" for nothing. */
  readonly detail: string;
  /** Where it stands: theme and topic, plan and section. */
  readonly where: string;
  /** What finds it and is not shown: its name in the other language in a line of its own, other names, the source's wording. */
  readonly words: string;
  /** Places in the main part of what it belongs to; their names find it too. */
  readonly under: readonly number[];
};

/** [kind, path, title, detail, where, words, under], the kind by its place in `searchKinds`. */
type MainRow = readonly [number, string, string, string, string, string, readonly number[]];

export type MainPart = {
  readonly rows: readonly MainRow[];
  /** Pairs of characters, the traditional one first. */
  readonly fold: string;
  /** Addresses of the parts that follow. */
  readonly parts: readonly string[];
};

export type FactPart = {
  readonly plan: string;
  /** How long the number at the end of an id is, zeros included. */
  readonly digits: number;
  /** The plan's short name. */
  readonly where: string;
  readonly sections: readonly string[];
  readonly labels: readonly string[];
  readonly periods: readonly string[];
  /** [number, place, period, kind, label, section, value, words, under]; place as in `under`. */
  readonly rows: readonly (readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    string,
    string,
    readonly number[],
  ])[];
};

const kindOrder: readonly Kind[] = ["actual", "estimate", "target", "expectation"];

export function packMain(entries: readonly SearchEntry[], fold: string, parts: readonly string[]): MainPart {
  return {
    rows: entries.map((e) => [searchKinds.indexOf(e.kind), e.path, e.title, e.detail, e.where, e.words, e.under]),
    fold,
    parts,
  };
}

export function unpackMain({ rows }: MainPart): SearchEntry[] {
  return rows.map(([kind, path, title, detail, where, words, under]) => ({
    kind: searchKinds[kind]!,
    path,
    title,
    detail,
    where,
    words,
    under,
  }));
}

/** A number before it is packed; `under` begins with its place. */
export type FactEntry = {
  readonly id: string;
  readonly period: string;
  readonly kind: Kind;
  readonly label: string;
  readonly section: string;
  readonly value: string;
  readonly words: string;
  readonly under: readonly number[];
};

export function packFacts(plan: string, where: string, facts: readonly FactEntry[]): FactPart {
  const lists = {
    sections: distinct(facts.map(({ section }) => section)),
    labels: distinct(facts.map(({ label }) => label)),
    periods: distinct(facts.map(({ period }) => period)),
  };
  return {
    plan,
    digits: facts[0] ? facts[0].id.length - plan.length - 1 : 0,
    where,
    ...lists,
    rows: facts.map((f) => [
      Number(f.id.slice(plan.length + 1)),
      f.under[0]!,
      lists.periods.indexOf(f.period),
      kindOrder.indexOf(f.kind),
      lists.labels.indexOf(f.label),
      lists.sections.indexOf(f.section),
      f.value,
      f.words,
      f.under.slice(1),
    ]),
  };
}

/** The other direction of `packFacts`; `main` gives the names of the places. */
export function unpackFacts(part: FactPart, main: readonly SearchEntry[], language: Language): SearchEntry[] {
  const { plan, digits, where, sections, labels, periods } = part;
  const zh = language === "zh";
  return part.rows.map(([number, place, period, kind, label, section, value, words, under]) => {
    const id = `${plan}-${String(number).padStart(digits, "0")}`;
    const named = main[place]!.title;
    const kindName = kindNames[kindOrder[kind]!][language];
    return {
      kind: "fact",
      path: pagePath("facts", id),
      title: zh
        ? `${named}${periods[period]}${labels[label]}${kindName}`
        : `${labels[label]}, ${named}, ${periods[period]}, ${kindName.toLowerCase()}`,
      detail: value,
      where: `${where} · ${sections[section]}`,
      words,
      under: [place, ...under],
    };
  });
}

/** The path of a task in its plan. */
export function taskPath(plan: string, task: string): string {
  return `${pagePath("plans", plan)}#${task}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
