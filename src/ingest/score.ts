/** How good drafts are: held against facts that people checked. */
import { sourceLanguage } from "../data/languages.ts";
import type { Fact, SetAside } from "../data/model.ts";
import { formatPeriod } from "../data/periods.ts";
import { placesMeet } from "../data/reading-copy.ts";
import type { AsideDraft, Drafts, FactDraft } from "./draft.ts";
import { plain } from "./teaching.ts";

/** A share as a count: `right` of `of`. */
export type Count = { readonly right: number; readonly of: number };
export type Score = {
  readonly found: Count;
  readonly inWords: Count;
  readonly amount: Count;
  readonly form: Count;
  readonly time: Count;
  readonly first: Count;
  readonly amongThree: Count;
  /** Facts that nothing else measures, and that no indicator is proposed for first. */
  readonly none: Count;
  readonly label: Count;
  readonly setAside: Count;
  /** Drafts of facts that stand where no fact is. */
  readonly extra: number;
  readonly misses: readonly string[];
};

/** A label is good enough where at least half of its and the checked one's pairs of characters are shared. */
const goodLabel = 0.5;

/** Returns 2 × shared pairs of characters / all pairs of both (Dice), 1 for the same text. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) => [...plain(text)].slice(1).map((char, i) => [...plain(text)][i]! + char);
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length + right.length === 0) return plain(a) === plain(b) ? 1 : 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const i = rest.indexOf(pair);
    if (i >= 0) rest.splice(i, 1);
    return i >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

const isForm = (fact: Fact, draft: FactDraft) => fact.form === draft.form;
const isTime = (fact: Fact, draft: FactDraft) => fact.kind === draft.kind && formatPeriod(fact.period) === draft.period;

/** Returns how the drafts of a copy hold against its checked rows. `nameOf` gives an indicator's name. */
export function scoreDrafts(
  drafts: Drafts,
  facts: readonly Fact[],
  setAside: readonly SetAside[],
  nameOf: (indicator: string) => string | undefined,
): Score {
  const misses: string[] = [];
  const pairs = facts.map((fact) => ({ fact, draft: draftOf(drafts.facts, fact) }));
  const stated = pairs.filter(({ fact }) => !fact.absent);
  const met = stated.flatMap(({ fact, draft }) => (draft ? [{ fact, draft }] : []));
  const tally = tallying(misses, stated.length);
  misses.push(
    ...stated
      .filter(({ draft }) => !draft)
      .map(({ fact }) => `found\t${fact.id}\t${fact.wording}\t-\t${fact.digits}${fact.unit}`),
  );
  const words = pairs.filter(({ fact }) => fact.absent);
  const measured = met.filter(({ fact }) => fact.indicator !== undefined);
  const withIndicator = (count: Count): Count => ({
    ...count,
    of: stated.filter(({ fact }) => fact.indicator !== undefined).length,
  });
  const asides = setAside.map((row) => ({ row, draft: drafts.asides.find(({ at }) => placesMeet(at, row.at)) }));
  misses.push(...asides.flatMap(({ row, draft }) => (draft?.reason === row.reason ? [] : asideMiss(row, draft))));
  const spans = new Set(facts.map(({ at }) => at));
  return {
    found: { right: met.length, of: stated.length },
    inWords: { right: words.filter(({ draft }) => draft).length, of: words.length },
    amount: tally("amount", met, isAmount, (d) => `${d.bound} ${d.value} ${d.unit}`),
    form: tally("form", met, isForm, (d) => d.form),
    time: tally("time", met, isTime, (d) => `${d.kind} ${d.period}`),
    first: withIndicator(tally("first", measured, (f, d) => d.indicators[0]?.indicator === f.indicator, said)),
    amongThree: withIndicator(
      tally("three", measured, (f, d) => d.indicators.some(({ indicator }) => indicator === f.indicator), said),
    ),
    none: {
      right: met.filter(({ fact, draft }) => fact.indicator === undefined && draft.indicators[0]?.indicator === "")
        .length,
      of: stated.filter(({ fact }) => fact.indicator === undefined).length,
    },
    label: tally(
      "label",
      met,
      (f, d) => likeness(labelOf(d, nameOf), f.label[sourceLanguage]) >= goodLabel,
      (d) => labelOf(d, nameOf),
    ),
    setAside: { right: asides.filter(({ row, draft }) => draft?.reason === row.reason).length, of: asides.length },
    extra: drafts.facts.filter(({ at }) => ![...spans].some((each) => placesMeet(each, at))).length,
    misses,
  };
}

type Tally = (
  what: string,
  of: readonly { fact: Fact; draft: FactDraft }[],
  test: (fact: Fact, draft: FactDraft) => boolean,
  said: (draft: FactDraft) => string,
) => Count;

/** Returns what counts the right ones of `total` facts, and adds a line to `misses` for every wrong one. */
function tallying(misses: string[], total: number): Tally {
  return (what, of, test, said) => {
    const wrong = of.filter(({ fact, draft }) => !test(fact, draft));
    for (const { fact, draft } of wrong)
      misses.push(`${what}\t${fact.id}\t${fact.wording}\t${said(draft)}\t${factSays(what, fact)}`);
    return { right: of.length - wrong.length, of: total };
  };
}

function asideMiss(row: SetAside, draft: AsideDraft | undefined): string {
  const drafted = draft ? `${draft.reason} (${draft.why})` : "a fact";
  return `aside\t${row.plan} ${row.at}\t${row.token}\t${drafted}\t${row.reason} ${row.note}`;
}

function said({ indicators, label }: FactDraft): string {
  return `${label}: ${indicators.map(({ indicator, score }) => `${indicator || "none"} ${score.toFixed(2)}`).join(", ")}`;
}

function factSays(what: string, fact: Fact): string {
  if (what === "amount") return `${fact.bound ?? ""} ${fact.digits} ${fact.unit}`;
  if (what === "form") return fact.form;
  if (what === "time") return `${fact.kind} ${formatPeriod(fact.period)}`;
  return what === "label" ? fact.label[sourceLanguage] : (fact.indicator ?? "none");
}

/** The label that a draft proposes: its indicator's name where that is likely, else the words of the clause. */
export function labelOf({ indicators, label }: FactDraft, nameOf: (indicator: string) => string | undefined): string {
  const best = indicators[0];
  return best && best.score >= 0.6 && best.indicator !== "" ? (nameOf(best.indicator) ?? label) : label;
}

function draftOf(drafts: readonly FactDraft[], fact: Fact): FactDraft | undefined {
  const here = drafts.filter(({ at }) => placesMeet(at, fact.at));
  const ofYear = here.filter((draft) => draft.period === formatPeriod(fact.period));
  // Several quantities may share one number: the one that is called alike is meant.
  return (ofYear.length > 0 ? ofYear : here).toSorted(
    (a, b) => likeness(b.label, fact.label[sourceLanguage]) - likeness(a.label, fact.label[sourceLanguage]),
  )[0];
}

function isAmount(fact: Fact, draft: FactDraft): boolean {
  const max = fact.valueMax === undefined ? "" : String(fact.valueMax);
  return (
    draft.value === fact.digits && draft.valueMax === max && draft.unit === fact.unit && draft.bound === fact.bound
  );
}
