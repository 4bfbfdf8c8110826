/** A new indicator or unit where none fits: as a draft proposes it, and as a person who completed it adds it to its list. */
import { columnsOf, keysIn, underKeys } from "../data/languages.ts";
import { parseIndicators, parseUnits } from "../data/lists.ts";
import { magnitudeOf } from "../data/numerals.ts";
import { formatProblem, type Problem } from "../data/problems.ts";
import type { Languages } from "../data/vocabulary.ts";
import { initialsOf } from "../data/pinyin.ts";
import type { FactDraft } from "./draft.ts";
import type { Known } from "./draft-rows.ts";

export type StubKind = keyof Known["listed"];
/** What an entry of a list says, by key; "" is what only a person knows. */
export type Stub = Readonly<Record<string, string>>;

const keys = {
  indicators: ["id", ...columnsOf("name"), "unit", "direction", "theme", "topic", ...columnsOf("definition")],
  units: ["id", ...columnsOf("name").slice(1), "canonical", "factor"],
} as const;

/** The keys of a stub in an edition of these languages, in their order. */
export function stubKeys(kind: StubKind, spoken: Languages): string[] {
  return keysIn<string>(keys[kind], spoken);
}

/** What a number is called without the word that says it is new or how it moved: the indicator is one for all of these. */
function nameOf(label: string): string {
  const bare = label.replace(/^(?:新增|净增|累计)+/u, "").replace(/(?:总数|总量|增长率|增速|增长|增幅)$/u, "");
  return [...bare].length < 2 ? label : bare;
}

/**
 * Returns the indicator that a draft would measure. Its id is made of first letters, which neither the list has nor `others`,
 * stubs that are listed beside it: a better one is a person’s to find.
 */
export function indicatorStub(
  draft: FactDraft,
  { units, languages, listed }: Known,
  others: ReadonlySet<string> = new Set(),
): Stub {
  const name = nameOf(draft.label);
  const base = initialsOf(name).replace(/[^a-z0-9]/g, "") || "indicator";
  const free = (n: number): string => {
    const id = n === 1 ? base : `${base}-${n}`;
    return listed.indicators.has(id) || others.has(id) ? free(n + 1) : id;
  };
  // What a rate of growth is a growth of, the number does not say.
  const isAmount = draft.form === "level" || draft.form === "flow" || draft.form === "share";
  const unit = isAmount ? (units.get(draft.unit)?.canonical ?? draft.unit) : "";
  const known: Stub = { id: free(1), name, unit, theme: draft.like?.theme ?? "", topic: draft.like?.topic ?? "" };
  return complete("indicators", known, languages);
}

/** Returns the unit that is not listed: 万公里 is ten thousand 公里; a new one is its own. */
export function unitStub(unit: string, { units, languages }: Pick<Known, "units" | "languages">): Stub {
  const known = units.get(unit.replace(/^[十百千万亿]+(?=.)/u, ""));
  const [canonical, factor] = known ? [known.canonical, magnitudeOf(unit) * known.factor] : [unit, 1];
  // A value is said in its canonical unit: the new one is called as that is.
  const name = canonical === unit ? undefined : units.get(canonical)?.name;
  const called = name && underKeys("name", name);
  return complete("units", { ...called, id: unit, canonical, factor: String(factor) }, languages);
}

/** Returns the line that lists such a unit. */
export function unitLine(unit: string, known: Pick<Known, "units" | "languages">): string {
  const { factor, ...texts } = unitStub(unit, known);
  return `- { ${[...Object.entries(texts).map(([key, text]) => `${key}: "${text}"`), `factor: ${factor}`].join(", ")} }`;
}

function complete(kind: StubKind, known: Stub, spoken: Languages): Stub {
  return Object.fromEntries(stubKeys(kind, spoken).map((key) => [key, known[key] ?? ""]));
}

/** Returns the entry as its file has it. */
export function stubText(kind: StubKind, stub: Stub): string {
  const lines = Object.entries(stub).map(([key, value]) => {
    const isNumber = kind === "units" && key === "factor" && value !== "";
    return `${key}: ${isNumber ? value : JSON.stringify(value)}`;
  });
  return `- ${lines.join("\n  ")}\n`;
}

/** Returns the list with the entry at its end. */
export function withEntry(list: string, entry: string): string {
  const text = list.trim();
  return text === "" || text === "[]" ? entry : `${list.replace(/\n*$/, "")}\n${entry}`;
}

export type Listed = Pick<Known, "languages" | "listed"> & {
  readonly topics: { has(id: string): boolean };
  readonly themes: { has(id: string): boolean };
};

/** Returns what is wrong with an entry, but for what is left for later: a key that is empty. */
export function stubProblems(kind: StubKind, stub: Stub, known: Listed): string[] {
  const file = { name: `${kind}.yaml`, path: `${kind}.yaml`, text: stubText(kind, stub) };
  const [, found] = kind === "units" ? parseUnits(file, known.languages) : parseIndicators(file, known.languages);
  const isLeft = ({ column }: Problem) => column !== "id" && column !== "name" && (stub[column] ?? "") === "";
  const { id = "", unit = "", topic = "", theme = "" } = stub;
  const refer = (column: string, value: string, list: { has(id: string): boolean }, of: string) =>
    value === "" || list.has(value)
      ? []
      : [`${column}: "${value}" is not in ${of}; choose one that is, or add it there first`];
  return [
    ...found.filter((problem) => !isLeft(problem)).map(formatProblem),
    ...(known.listed[kind].has(id)
      ? [`id: "${id}" is in ${kind}.yaml already; take that one, or choose another id`]
      : []),
    ...(kind === "units"
      ? refer("canonical", stub["canonical"] === id ? "" : (stub["canonical"] ?? ""), known.listed.units, "units.yaml")
      : [
          ...refer("unit", unit, known.listed.units, "units.yaml"),
          ...refer("topic", topic, known.topics, "topics.yaml"),
          ...refer("theme", theme, known.themes, "themes.yaml"),
        ]),
  ];
}

/**
 * Returns the indicators and units that drafts would need, each once, as a file that a person completes; those that most drafts
 * share stand first, with the places of these. undefined where every draft has what it needs.
 */
export function stubFile(kind: StubKind, drafts: readonly FactDraft[], known: Known): string | undefined {
  const wanting = drafts.filter((draft) =>
    kind === "units"
      ? draft.unit !== "" && !known.listed.units.has(draft.unit)
      : draft.absent === "" && (draft.indicators[0]?.indicator ?? "") === "",
  );
  const groups = Map.groupBy(wanting, (draft) => (kind === "units" ? draft.unit : nameOf(draft.label)));
  if (groups.size === 0) return undefined;
  const ids = new Set<string>();
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((group) => {
      const stub = kind === "units" ? unitStub(group[0]!.unit, known) : indicatorStub(group[0]!, known, ids);
      ids.add(stub["id"]!);
      return `# ${group.map(({ at }) => at).join(", ")}\n${stubText(kind, stub)}`;
    })
    .join("");
}
