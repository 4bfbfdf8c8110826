/**
 * What a comparison that a reader chose comes to: which facts, on which axes, and what may not stand on one
 * axis and why. No DOM.
 */
import { group } from "d3-array";
import type { CompareState } from "../compare-state.ts";
import type { Form, Language } from "../data/vocabulary.ts";
import { comparePanelWords, listWords } from "../messages/messages.ts";
import type { CompareData, CompareFact } from "../wording/compare-data.ts";
import { formNames } from "../wording/terms.ts";

/** Facts that may share an axis. */
export type Panel = {
  /** Indicator, form and unit; with a number where facts are kept apart: unique in a comparison. */
  readonly id: string;
  readonly indicators: readonly string[];
  readonly family: Family;
  /** All values convert into it. */
  readonly unit: string;
  /** Whether the values are sums over several years. */
  readonly several: boolean;
  /** Why it does not stand on the axis of the panel before it, where that is one of the same indicator. */
  readonly note?: string;
  readonly facts: readonly OfIndicator[];
};

/** Two things that are not drawn on one axis, with the reason in words. */
type Refusal = {
  readonly text: string;
  /** The comparison that says so, where people decided it. */
  readonly comparison?: string;
};

export type Compared = {
  /** All facts that were asked for, with and without a number, in the order of the data. */
  readonly facts: readonly CompareFact[];
  readonly panels: readonly Panel[];
  readonly refusals: readonly Refusal[];
};

/** A form, but for average growth, which is growth. */
type Family = Exclude<Form, "average-growth">;

/** Returns the facts that a state asks for; without indicators, topic or theme there are none. */
export function chosenFacts(data: CompareData, state: CompareState): CompareFact[] {
  const indicators = new Set(state.indicators);
  const topics = new Set(
    data.topics
      .filter(({ id, theme }) => id === state.topic || (state.theme !== undefined && theme === state.theme))
      .map(({ id }) => id),
  );
  const places = new Set(state.places.length > 0 ? state.places : data.places.map(({ id }) => id));
  return data.facts.filter(
    ({ indicator, topic, place, kind, period }) =>
      (topics.has(topic) || (indicator !== undefined && indicators.has(indicator))) &&
      places.has(place) &&
      (state.show === "both" || (state.show === "targets") === (kind === "target")) &&
      period.last >= (state.from ?? -Infinity) &&
      period.first <= (state.to ?? Infinity),
  );
}

/** A fact of an indicator. */
export type OfIndicator = CompareFact & { readonly indicator: string };

/** A number that stands alone, or is only said again, is in the table; a drawing of it would show nothing. */
function isDrawn(fact: CompareFact): fact is OfIndicator {
  return fact.value !== undefined && !fact.again && fact.indicator !== undefined;
}

/** Returns the panels in the order of the indicators, and what was refused. */
export function comparePanels(data: CompareData, state: CompareState, language: Language): Compared {
  const facts = chosenFacts(data, state);
  const drawn = facts.filter(isDrawn);
  const groups = group(drawn, (fact) => `${fact.indicator} ${axisOf(fact, data)}`);
  const split = inOrder(
    [...groups.values()].map((group): Panel => panelOf(group, data)),
    [...state.indicators, ...data.indicators.map(({ id }) => id)],
  );
  const refusals: Refusal[] = [];
  const merged = state.axis === "one" ? merge(split, data, language, refusals) : noted(split, data, language);
  const panels = merged.flatMap((panel) => keepApart(panel, data, language, refusals));
  // Levels and flows of one indicator are refused for the same reason; it is said once.
  return { facts, panels, refusals: [...new Map(refusals.map((each) => [each.text, each])).values()] };
}

/** By indicator, those chosen by name first; in each, sums over years, growth and ranks last, then the panel with most numbers first. */
function inOrder(panels: readonly Panel[], indicators: readonly string[]): Panel[] {
  const late = ({ family, several }: Panel) =>
    (family === "rank" ? 8 : family === "growth" ? 4 : family === "change" ? 2 : 0) + (several ? 1 : 0);
  return [...panels].sort(
    (a, b) =>
      indicators.indexOf(a.indicators[0]!) - indicators.indexOf(b.indicators[0]!) ||
      late(a) - late(b) ||
      b.facts.length - a.facts.length,
  );
}

/** The panels, those that follow one of the same indicator with the reason. */
function noted(panels: readonly Panel[], data: CompareData, language: Language): Panel[] {
  return panels.map((panel) => {
    const first = panels.find(({ indicators }) => indicators[0] === panel.indicators[0])!;
    return first === panel ? panel : { ...panel, note: apartNote(first, panel, data, language) };
  });
}

/** What two facts must have in common to share an axis: form, what the unit measures, and one year or several. */
function axisOf(fact: CompareFact, data: CompareData): string {
  const unit = data.units.find(({ id }) => id === fact.unit);
  return [familyOf(fact), unit?.canonical ?? fact.unit, isSum(fact) ? "several" : "one"].join(" ");
}

function familyOf({ form }: CompareFact): Family {
  return form === "average-growth" ? "growth" : form;
}

/** What is added up over several years does not stand beside what one year adds. */
function isSum(fact: CompareFact): boolean {
  return (fact.form === "flow" || fact.form === "change") && fact.period.first !== fact.period.last;
}

function panelOf(facts: readonly OfIndicator[], data: CompareData): Panel {
  const first = facts[0]!;
  const indicators = [...new Set(facts.map(({ indicator }) => indicator))];
  return {
    id: `${indicators.join("-")}-${axisOf(first, data).replaceAll(/[^a-z]+/g, "-")}`.replace(/-+$/, ""),
    indicators,
    family: familyOf(first),
    unit: mostStated(facts),
    several: isSum(first),
    facts,
  };
}

/** The unit of most of the facts; of equals the first. */
function mostStated(facts: readonly CompareFact[]): string {
  const counts = group(facts, ({ unit }) => unit);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]![0];
}

/** Panels of several indicators on one axis where form and unit allow it; where not, a refusal for each further axis. */
function merge(panels: readonly Panel[], data: CompareData, language: Language, refusals: Refusal[]): Panel[] {
  const groups = [...group(panels, (panel) => axisOf(panel.facts[0]!, data)).values()];
  const [first, ...others] = groups;
  if (!first) return [];
  for (const other of others) refusals.push({ text: whyNot(first[0]!, other[0]!, data, language) });
  return groups.map((group) =>
    panelOf(
      group.flatMap(({ facts }) => facts),
      data,
    ),
  );
}

/** Why two panels of one indicator stand apart, said above the second. */
function apartNote(above: Panel, panel: Panel, data: CompareData, language: Language): string {
  const reason = reasonBetween(above, panel, data, language);
  return comparePanelWords[language].apart(reason);
}

/** Why two panels are not one, where the reader wanted one axis. */
function whyNot(a: Panel, b: Panel, data: CompareData, language: Language): string {
  const text = comparePanelWords[language];
  const nameOf = ({ indicators }: Panel) =>
    listWords[language].plain(indicators.map((each) => data.indicators.find(({ id }) => id === each)!.name));
  const [one, other] = [nameOf(a), nameOf(b)];
  const reason = reasonBetween(a, b, data, language);
  return one === other ? text.notOneAxis(one, reason) : text.noSharedAxis(one, other, reason);
}

function reasonBetween(a: Panel, b: Panel, data: CompareData, language: Language): string {
  const text = comparePanelWords[language];
  const unitOf = ({ unit }: Panel) => data.units.find(({ id }) => id === unit);
  const measures = (panel: Panel) => unitOf(panel)?.canonical ?? panel.unit;
  const shown = (panel: Panel) => text.unit({ id: panel.unit, name: unitOf(panel)?.name[language] });
  if (measures(a) !== measures(b)) return text.unitsDiffer(shown(a), shown(b));
  const formOf = ({ facts, several }: Panel) => {
    const form = formNames[facts[0]!.form][language];
    return several ? text.sumsOf(form) : text.form(form);
  };
  return text.formsDiffer(formOf(a), formOf(b));
}

/** The panel, or several where it has facts that people decided not to compare. */
function keepApart(panel: Panel, data: CompareData, language: Language, refusals: Refusal[]): Panel[] {
  const ids = new Set(panel.facts.map(({ id }) => id));
  const pairs = data.apart.filter(({ facts: [a, b] }) => ids.has(a) && ids.has(b));
  if (pairs.length === 0) return [panel];
  const rivals = (id: string) => pairs.flatMap(({ facts: [a, b] }) => (a === id ? [b] : b === id ? [a] : []));
  const parts: OfIndicator[][] = [];
  for (const fact of panel.facts) {
    const against = new Set(rivals(fact.id));
    const part = parts.find((each) => each.every(({ id }) => !against.has(id)));
    if (part) part.push(fact);
    else parts.push([fact]);
  }
  const text = comparePanelWords[language];
  const said = new Map(pairs.map((pair) => [pair.comparison, pair]));
  for (const {
    facts: [a, b],
    reasons,
    caveat,
    comparison,
  } of said.values()) {
    const [one, other] = [a, b].map((id) =>
      nameOf(
        panel.facts.find((fact) => fact.id === id)!,
        data,
        language,
      ),
    );
    refusals.push({ text: text.decidedApart(one!, other!, reasons, caveat), comparison });
  }
  const note = text.apartAsSaid;
  return parts.map((facts, i) => ({
    ...panelOf(facts, data),
    ...(i > 0 ? { id: `${panel.id}-${i + 1}`, note } : { id: panel.id, ...(panel.note ? { note: panel.note } : {}) }),
  }));
}

function nameOf(fact: CompareFact, data: CompareData, language: Language): string {
  const place = data.places.find(({ id }) => id === fact.place)!.name;
  const { first, last } = fact.period;
  const years = first === last ? `${first}` : `${first}–${last}`;
  return comparePanelWords[language].fact(place, years, fact.label);
}
