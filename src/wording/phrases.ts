/** Phrases that pages are made of: names with links, runs of stated numbers, verdicts with margins. */
import { listWords, phraseWords, verdictNameWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import { isResultKind } from "../data/kinds.ts";
import type { Comparison, Fact, Percentage, Period, Report } from "../data/model.ts";
import type { Kind, Language, Verdict } from "../data/vocabulary.ts";
import { pagePath } from "../links.ts";
import { caveatText } from "./comparison-caveats.ts";
import { element, link, mdx, toMdx, type Mdx, type Part } from "./mdx.ts";
import { sourceTag } from "./languages.ts";
import { midSentence } from "./mid-sentence.ts";
import { marginSizeText, percentageText } from "./margins.ts";
import { growthForm, measureName } from "./measures.ts";
import { segments, type TermFinder } from "./segments.ts";
import { obligationNames, verdictNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** The report and the language that a phrase is worded for and in. */
export type Words = {
  readonly report: Report;
  readonly language: Language;
  /** The words that are explained, and those that the page has marked already. */
  readonly finder: TermFinder;
  readonly seen: Set<string>;
};

/** Returns the words for one page. */
export function wordsFor(report: Report, finder: TermFinder): Words {
  return { report, language: finder.language, finder, seen: new Set() };
}

/** Returns the number of a fact as a link to its page. */
export function number(fact: Fact): Mdx {
  return element("Fact", { id: fact.id });
}

/** Returns a place's name with its mark, as a link to its page. */
export function placeName(place: string): Mdx {
  return element("Place", { id: place });
}

/** Returns a plan's short name as a link to its page, marked as a title. */
export function planName({ report, language }: Words, id: string): Piece {
  const name = link(pagePath("plans", id), report.plans.get(id)!.short[language]);
  return phraseWords[language].plan(name, (title) => element("cite", {}, title));
}

/** Returns "《甲》《乙》", "A, B and C", each as a link. */
export function planList(words: Words, ids: readonly string[]): Piece {
  return phraseWords[words.language].plans(ids.map((id) => planName(words, id)));
}

/** Returns years as a list, each once and in order: "2020年、2021年", "2020 and 2021". */
export function yearList({ language }: Words, periods: readonly Period[]): string {
  const ordered = [...periods].sort(byTime);
  return listWords[language].and([...new Set(ordered.map((period) => formatPeriod(period, language)))]);
}

/** Earlier years first; a stretch of years comes after its last year. */
const byTime = (a: Period, b: Period) => a.last - b.last || b.first - a.first;

/** What a fact measures beside the thing that `name` names: its label and form, "" where that is the thing itself. */
export function measureOf(fact: Fact, language: Language, name = ""): string {
  return fact.label[language] === name ? growthForm(fact, language) : measureName(fact, language);
}

/**
 * Returns what is stated for each period, grouped by what is measured: "2020年12亿美元，2021年13亿美元；
 * 增长率：2020年40%". The same number stated twice for a period is said once. `name` is what the
 * reader has read already and is not repeated.
 */
export function run(words: Words, facts: readonly Fact[], name = ""): Mdx {
  const measures = Map.groupBy(facts, (fact) => measureOf(fact, words.language, name));
  // What the reader has read already comes first: a number without a measure after another one would be read as its.
  const ordered = [...measures].sort(([a], [b]) => Number(a !== "") - Number(b !== ""));
  const text = phraseWords[words.language];
  const parts = ordered.map(([measure, of]) => {
    const values = valuesByPeriod(words, of);
    if (measure === "") return values;
    if (name === "") return text.measured(measure, values);
    return text.measuredBeside(midSentence(measure, words.report, words.language), values);
  });
  return toMdx(text.runs(parts));
}

/** What is stated for a period: by plan, earlier plans first, each value of a plan once. */
type StatedPeriod = { readonly period: Period; readonly plans: readonly (readonly Fact[])[] };

/**
 * Returns what is stated for each period. Of a plan's values the one in a table of targets, or else the
 * last one, comes first; a plan that only says again what an earlier one says is left out.
 */
function byPeriod(facts: readonly Fact[]): StatedPeriod[] {
  const periods = Map.groupBy(facts, ({ period }) => `${period.first}-${period.last}`);
  const inOrder = [...periods.values()].sort(([a], [b]) => byTime(a!.period, b!.period));
  return inOrder.map((of) => {
    const plans = [...Map.groupBy(of, ({ plan }) => plan).values()].map((ofPlan) =>
      once(ofPlan.toSorted((a, b) => Number(!a.obligation) - Number(!b.obligation) || b.order - a.order)),
    );
    const first = once(plans.map(([fact]) => fact!));
    return { period: of[0]!.period, plans: plans.filter(([fact]) => first.includes(fact!)) };
  });
}

/** The facts whose value none before them has. */
function once(facts: readonly Fact[]): Fact[] {
  const value = ({ digits, valueMax, unit, bound, absent, wording }: Fact) =>
    JSON.stringify([digits, valueMax, unit, bound, absent, absent === "in-words" ? wording : ""]);
  return facts.filter((fact, i) => facts.findIndex((other) => value(other) === value(fact)) === i);
}

function valuesByPeriod(words: Words, facts: readonly Fact[]): Piece {
  // A reason for having no value is said once for all the years that it holds for.
  const reasons = new Map<string, Period[]>();
  const parts = byPeriod(facts).flatMap(({ period, plans }): { said: Piece; fact: Fact; key: string }[] => {
    const fact = plans[0]![0]!;
    const key = fact.absent && fact.absent !== "in-words" && plans.length === 1 ? fact.absent : "";
    if (key === "") return [{ said: valueOf(words, period, plans), fact, key }];
    const known = reasons.get(key);
    if (known) known.push(period);
    else reasons.set(key, [period]);
    return known ? [] : [{ said: undefined, fact, key }];
  });
  const text = phraseWords[words.language];
  return text.clauses(
    parts.map(({ said, fact, key }) => said ?? text.absent(number(fact), yearList(words, reasons.get(key)!))),
  );
}

function valueOf(words: Words, period: Period, plans: readonly (readonly Fact[])[]): Piece {
  const [text, lists] = [phraseWords[words.language], listWords[words.language]];
  const values = plans.map(([fact, ...others]) => {
    const notes: Piece[] = [
      ...(fact!.kind === "estimate" ? [text.estimate] : []),
      ...(others.length > 0 ? [text.elsewhere(lists.plainParts(others.map(number)))] : []),
      ...(plans.length > 1 ? [planName(words, fact!.plan)] : []),
    ];
    return notes.length === 0 ? number(fact!) : text.withNotes(number(fact!), notes);
  });
  const value = lists.plainParts(values);
  const { kind } = plans[0]![0]!;
  const years = formatPeriod(period, words.language);
  if (kind === "expectation") return text.expected(value, years);
  return text.ofPeriod(value, years, kind === "target" ? "target" : "result", period.first !== period.last);
}

/** Returns "（预期性）", " (expected)" where every fact states the same obligation, else nothing. */
export function obligation({ language }: Words, facts: readonly Fact[]): string {
  const shown = byPeriod(facts.filter(({ absent }) => !absent)).map(({ plans }) => plans[0]![0]!.obligation);
  const [first, ...others] = new Set(shown);
  return !first || others.length > 0 ? "" : phraseWords[language].obligation(obligationNames[first][language]);
}

/** Returns a verdict, or that two numbers are not compared, as a sentence says it: "未达到", "missed". */
export function verdictWithin(verdict: Verdict | undefined, language: Language): string {
  const name = verdict === undefined ? verdictNameWords[language].notCompared : verdictNames[verdict][language];
  return phraseWords[language].verdict(name, verdict);
}

/** Returns the verdict as a link to the comparison: "未达到", "missed". */
export function verdictLink({ language }: Words, { id, verdict }: Comparison): Mdx {
  return link(pagePath("comparisons", id), verdictWithin(verdict, language));
}

/** Returns the size of the margin, "1.5亿美元"; undefined where there is none. A derived one is marked so. */
export function marginSize({ report, language }: Words, comparison: Comparison): Mdx | undefined {
  const { margin, derived } = comparison;
  if (margin === undefined || margin.value === 0) return undefined;
  const size = marginSizeText(margin, report.units, language);
  return derived ? element("span", { class: "derived" }, size) : mdx`${size}`;
}

/** Returns a computed percentage with its mark: "6.7%", "约2.5%". */
export function computedPercentage({ language }: Words, percentage: Percentage): Mdx {
  return element("span", { class: "derived" }, percentageText(percentage, language));
}

/** Returns the caveat of a comparison as a closing sentence, nothing where it has none. */
export function caveat(words: Words, comparison: Comparison): Mdx | undefined {
  const text = caveatText(comparison, words.report);
  if (!text) return undefined;
  const { language } = words;
  return element("span", { class: "caveat" }, phraseWords[language].caveat(prose(words, text[language])));
}

/**
 * Returns a text of the content: words of the glossary are marked where the page has them first, and in
 * English words of the source keep their language.
 */
export function prose({ finder, seen }: Words, text: string): Mdx {
  const parts = segments(text, finder, seen).map(({ text: piece, term, chinese }) => {
    if (term) return element("Term", { id: term.id, text: piece });
    return chinese ? element("span", { lang: sourceTag }, piece) : piece;
  });
  return mdx`${parts}`;
}

/** Returns how many targets, results and expectations there are, each where there is one: ["目标3个", "结果5个"]. */
export function kindCounts({ language }: Words, facts: readonly Fact[]): string[] {
  const text = phraseWords[language];
  const of = (isOne: (kind: Kind) => boolean, say: (count: number) => string) => {
    const count = facts.filter(({ kind }) => isOne(kind)).length;
    return count === 0 ? [] : [say(count)];
  };
  return [
    ...of((kind) => kind === "target", text.targets),
    ...of(isResultKind, text.results),
    ...of((kind) => kind === "expectation", text.expectations),
  ];
}

/** Returns how many numbers and tasks there are, each where there is one: ["12个数", "3项任务"]. */
export function countedThings(language: Language, facts: number, tasks: number): string[] {
  const text = phraseWords[language];
  return [...(facts > 0 ? [text.numbers(facts)] : []), ...(tasks > 0 ? [text.tasks(tasks)] : [])];
}

/** Returns sentences one after another. */
export function sentences({ language }: Words, parts: readonly Part[]): Piece {
  return listWords[language].sentenceParts(parts);
}
