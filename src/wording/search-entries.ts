/**
 * What search finds, and how it travels: one main part with everything but the single numbers, and one
 * part of numbers for each plan, in which what repeats is a number pointing into a list.
 */
import {
  comparisonKinds,
  languages,
  verdictsOf,
  type ComparisonKind,
  type Kind,
  type Language,
  type Verdict,
} from "../data/vocabulary.ts";
import { pagePath } from "../links.ts";
import { searchAskWords } from "../messages/messages.ts";
import { comparisonKindNames, kindNames } from "./terms.ts";

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
  "comparison",
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
  /** What finds it and is not shown: other names, each ending a line; then the source's wording or what else is asked for. */
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
  /** Addresses of the parts that follow: the comparisons, and the numbers of each plan. */
  readonly comparisons: string;
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

export function packMain(
  entries: readonly SearchEntry[],
  following: Pick<MainPart, "fold" | "comparisons" | "parts">,
): MainPart {
  return {
    rows: entries.map((e) => [searchKinds.indexOf(e.kind), e.path, e.title, e.detail, e.where, e.words, e.under]),
    ...following,
  };
}

export function unpackMain({ rows }: Pick<MainPart, "rows">): SearchEntry[] {
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
  return part.rows.map(([number, place, period, kind, label, section, value, words, under]) => {
    const id = `${plan}-${String(number).padStart(digits, "0")}`;
    const named = main[place]!.title;
    const kindName = kindNames[kindOrder[kind]!][language];
    return {
      kind: "fact",
      path: pagePath("facts", id),
      title: searchAskWords[language].fact(named, periods[period]!, labels[label]!, kindName),
      detail: value,
      where: `${where} · ${sections[section]}`,
      words,
      under: [place, ...under],
    };
  });
}

const verdictOrder: readonly Verdict[] = [
  ...new Set(comparisonKinds.flatMap((kind): readonly Verdict[] => verdictsOf[kind])),
];

/** A comparison before it is packed. */
export type ComparisonEntry = {
  readonly id: string;
  readonly kind: ComparisonKind;
  /** None where the pair is not compared or comes to a percentage. */
  readonly verdict: Verdict | undefined;
  readonly subject: string;
  readonly said: string;
  readonly under: readonly number[];
};

/** [kind, the id without its kind, verdict or -1, subject, what is said, under]; kind and verdict by their places. */
export type ComparisonPart = readonly (readonly [number, string, number, string, string, readonly number[]])[];

export function packComparisons(entries: readonly ComparisonEntry[]): ComparisonPart {
  return entries.map(({ id, kind, verdict, subject, said, under }) => [
    comparisonKinds.indexOf(kind),
    id.slice(kind.length + 1),
    verdict === undefined ? -1 : verdictOrder.indexOf(verdict),
    subject,
    said,
    under,
  ]);
}

/** The other direction of `packComparisons`. */
export function unpackComparisons(part: ComparisonPart, language: Language): SearchEntry[] {
  return part.map(([kind, rest, verdict, subject, said, under]) => {
    const named = comparisonKinds[kind]!;
    return {
      kind: "comparison",
      path: pagePath("comparisons", `${named}-${rest}`),
      title: subject,
      detail: said,
      where: comparisonKindNames[named][language],
      words: asks(named, verdictOrder[verdict]),
      under,
    };
  });
}

/** How readers ask for a kind of comparison and a verdict, in every language: "" where only by their names. */
function asks(kind: ComparisonKind, verdict: Verdict | undefined): string {
  const said = languages.flatMap((language) => {
    const { comparison, verdict: verdicts } = searchAskWords[language];
    return [
      comparison[kind],
      verdict !== undefined && verdict in verdicts ? verdicts[verdict as keyof typeof verdicts] : "",
    ];
  });
  return said.join(" ");
}

/** The path of a task in its plan. */
export function taskPath(plan: string, task: string): string {
  return `${pagePath("plans", plan)}#${task}`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
