/** The review of drafts as steps on the tables of a plan and the lists they name: pure, from their texts to their texts. */
import { csvLine } from "../data/csv-line.ts";
import { parseFacts } from "../data/facts.ts";
import { formatProblem } from "../data/problems.ts";
import { parseSpan, placesMeet } from "../data/reading-copy.ts";
import { parseSetAside } from "../data/set-aside.ts";
import { factCells, type Known, type Whose } from "./draft-rows.ts";
import type { AsideDraft, Drafts, FactDraft } from "./draft.ts";
import {
  indicatorStub,
  stubKeys,
  stubProblems,
  stubText,
  unitLine,
  unitStub,
  withEntry,
  type Listed,
  type Stub,
  type StubKind,
} from "./stubs.ts";

/** The two tables of the plan, and the lists that a step may add to, as they stand in their files. */
export type Tables = {
  readonly facts: string;
  readonly setAside: string;
  readonly indicators: string;
  readonly units: string;
};
export type Choices = Known & Listed;

export type Card = {
  readonly key: string;
  readonly kind: "fact" | "aside";
  readonly at: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly confidence: number;
  readonly why: readonly string[];
  readonly others: readonly string[];
  /** The indicator and the unit that it would need where none fits. */
  readonly stubs: Readonly<Partial<Record<StubKind, Stub>>>;
};

/** Returns a card for every draft that the tables do not answer yet, doubtful ones first. */
export function openCards(drafts: Drafts, tables: Tables, whose: Whose, known: Known): Card[] {
  const facts = parseFacts({ path: "facts.csv", text: tables.facts }, whose.plan, known.languages)[0].map(
    ({ item }) => item.at,
  );
  const asides = parseSetAside({ path: "set-aside.csv", text: tables.setAside }, whose.plan)[0].map(
    ({ item }) => item.at,
  );
  const seen = new Map<string, number>();
  const cards = [...drafts.facts.map((d) => factCard(d, whose, known)), ...drafts.asides.map(asideCard)].map((card) => {
    const nth = seen.get(card.at) ?? 0;
    seen.set(card.at, nth + 1);
    return { ...card, nth };
  });
  // A place with several drafts, as a merged cell, is answered as often as rows stand there; set aside, at once.
  return cards
    .filter(
      ({ at, nth }) =>
        !asides.some((each) => placesMeet(each, at)) && facts.filter((each) => placesMeet(each, at)).length <= nth,
    )
    .toSorted((a, b) => a.confidence - b.confidence)
    .map(({ nth, ...card }) => ({ ...card, key: `${card.at}/${nth}` }));
}

function factCard(draft: FactDraft, whose: Whose, known: Known): Omit<Card, "key"> {
  const cells = factCells(draft, whose, known);
  const why = [...draft.indicators.slice(0, 1).map((each) => each.why), ...draft.why];
  const others = draft.indicators.map(({ indicator }) => indicator);
  const { at, line, confidence, unit } = draft;
  const stubs = { indicators: indicatorStub(draft, known), units: unitStub(unit, known) };
  return { kind: "fact", at, line, cells, confidence, why, others, stubs };
}

function asideCard({ at, token, reason, why }: AsideDraft): Omit<Card, "key"> {
  const line = parseSpan(at)!.line;
  const cells = { at, token, reason, note: "" };
  return { kind: "aside", at, line, cells, confidence: 0.95, why: [why], others: [], stubs: {} };
}

export type Step =
  | { readonly action: "accept"; readonly cells: Readonly<Record<string, string>> }
  | { readonly action: "set-aside"; readonly cells: Readonly<Record<string, string>> }
  | { readonly action: "list"; readonly list: StubKind; readonly cells: Readonly<Record<string, string>> };

/** Returns the tables after a step, or what is wrong with its row; then nothing is changed. */
export function takeStep(
  tables: Tables,
  step: Step,
  plan: string,
  known: Choices,
): Tables | { readonly problems: readonly string[] } {
  if (step.action === "list") {
    const { list, cells } = step;
    const stub = Object.fromEntries(stubKeys(list, known.languages).map((key) => [key, cells[key] ?? ""]));
    const problems = stubProblems(list, stub, known);
    return problems.length > 0 ? { problems } : { ...tables, [list]: withEntry(tables[list], stubText(list, stub)) };
  }
  if (step.action === "set-aside") {
    const { at = "", token = "", reason = "", note = "" } = step.cells;
    const row = csvLine([at, token, reason, note]);
    const [, problems] = parseSetAside({ path: "set-aside.csv", text: `at,token,reason,note\n${row}` }, plan);
    if (problems.length > 0) return { problems: problems.map(formatProblem) };
    return { ...tables, setAside: withRow(tables.setAside, row) };
  }
  const cells = { ...step.cells, id: nextId(tables.facts, plan) };
  // The columns of a table stand in any order, and those of a language that the edition lacks may not be there.
  const header = /^\uFEFF?(.*)/.exec(tables.facts)![1]!;
  const row = csvLine(header.split(",").map((column) => (cells as Partial<Record<string, string>>)[column] ?? ""));
  const [, found] = parseFacts({ path: "facts.csv", text: `${header}\n${row}` }, plan, known.languages);
  const problems = [...found.map(formatProblem), ...unknownIds(step.cells, known)];
  return problems.length > 0 ? { problems } : { ...tables, facts: withRow(tables.facts, row) };
}

/** The keys of the review that add to a list. */
const listing: Readonly<Record<string, string>> = {
  indicator: "; Esc and n add it",
  unit: "; Esc and m add it",
};

function unknownIds(cells: Readonly<Record<string, string>>, known: Choices): string[] {
  const lists = [
    ["indicator", known.listed.indicators, "indicators.yaml", true],
    ["unit", known.listed.units, "units.yaml", true],
    ["topic", known.topics, "topics.yaml", false],
    ["theme", known.themes, "themes.yaml", false],
  ] as const;
  return lists.flatMap(([column, list, file, mayBeEmpty]) => {
    const id = cells[column] ?? "";
    return (mayBeEmpty && id === "") || list.has(id)
      ? []
      : [
          `${column}: "${id}" is not in ${file}; choose one that is, or add it there${column === "unit" && id !== "" ? `, as ${unitLine(id, known)}` : ""}${listing[column] ?? ""}`,
        ];
  });
}

function nextId(facts: string, plan: string): string {
  const numbers = [...facts.matchAll(new RegExp(`^"?${plan}-(\\d{3,})"?,`, "gm"))].map((match) => Number(match[1]));
  return `${plan}-${String(Math.max(0, ...numbers) + 1).padStart(3, "0")}`;
}

function withRow(table: string, row: string): string {
  return `${table.replace(/\n*$/, "")}\n${row}\n`;
}
