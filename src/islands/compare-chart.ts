/** A panel of a comparison as rows for the site's own charts, and as a drawing. No DOM. */
import { inEveryLanguage } from "../data/languages.ts";
import { group } from "d3-array";
import { dotChart, type DotRow } from "../charts/dots.ts";
import { pathChart, type PathRow } from "../charts/path.ts";
import type { ChartOptions, Color, MarkRow } from "../charts/row.ts";
import type { Svg } from "../charts/svg.ts";
import type { Unit } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { href, pagePath } from "../links.ts";
import { comparePanelWords, listWords } from "../messages/messages.ts";
import { axisUnit, kindWords, periodAndKind } from "../wording/chart-words.ts";
import type { CompareData, CompareFact } from "../wording/compare-data.ts";
import { languageTags } from "../wording/languages.ts";
import { factSentence, type Names } from "../wording/sentences.ts";
import { formNames } from "../wording/terms.ts";
import { formatValue } from "../wording/values.ts";
import type { OfIndicator, Panel } from "./compare-panels.ts";

export type CompareContext = {
  readonly data: CompareData;
  readonly names: Names;
  readonly language: Language;
  readonly base: string;
};

export function compareContext(data: CompareData, language: Language, base: string): CompareContext {
  const both = (name: string) => inEveryLanguage(() => name);
  return {
    data,
    language,
    base,
    names: {
      places: new Map(data.places.map(({ id, name }) => [id, { name: both(name) }])),
      units: new Map(data.units.map((unit) => [unit.id, unit])),
    },
  };
}

/** Returns a fact as a sentence: its mark's name, its row in a table. */
export function compareSentence(fact: CompareFact, { names, language }: CompareContext): string {
  return factSentence({ ...fact, label: inEveryLanguage(() => fact.label) }, names, language);
}

/** Returns what a panel shows: the indicator, and the form where that is another matter. */
export function panelTitle(panel: Panel, { data, language }: CompareContext): string {
  const text = comparePanelWords[language];
  const names = panel.indicators.map((id) => data.indicators.find((each) => each.id === id)!.name);
  const form = panel.family === "growth" || panel.family === "change" || panel.family === "rank";
  const notes = [
    ...(form ? [text.form(formNames[panel.family][language])] : []),
    ...(panel.several ? [text.sums] : []),
  ];
  return text.title(names, notes);
}

/** Draws a panel: years to the right where `view` says so and there are some, else a row for each number. */
export function drawPanel(
  panel: Panel,
  view: "years" | "places",
  options: Pick<ChartOptions, "id" | "width">,
  context: CompareContext,
): Svg {
  const { language } = context;
  const axis = panelAxis(panel, context);
  const all = {
    ...options,
    title: panelTitle(panel, context),
    description: "",
    lang: languageTags[language],
    unitText: axis.text,
  };
  const years = new Set(panel.facts.flatMap(({ period }) => [period.first, period.last]));
  return view === "years" && years.size > 1
    ? pathChart(pathRows(panel, axis, context), all)
    : dotChart(dotRows(panel, axis, context), { ...all, zero: panel.family !== "rank" });
}

/** The names of the plans that facts are from, each once. */
export function planNames(facts: readonly CompareFact[], { plans }: CompareContext["data"]): string[] {
  return [...new Set(facts.map(({ plan }) => plan))].map((id) => plans.find((plan) => plan.id === id)!.name);
}

type Axis = { readonly text: string; readonly place: (fact: CompareFact) => Pick<DotRow, "value" | "valueMax"> };

/** The unit of the axis in words, and where a stated value stands on it. */
function panelAxis({ facts, unit }: Panel, { data, language }: CompareContext): Axis {
  const units = new Map(data.units.map((each) => [each.id, each] as const));
  const factor = (id: string) => units.get(id)!.factor;
  const inUnit = (value: number | undefined, from: string) =>
    value === undefined ? undefined : (value * factor(from)) / factor(unit);
  const sizes = facts.flatMap((fact) => inUnit(fact.valueMax ?? fact.value, fact.unit) ?? []);
  const greatest = Math.max(0, ...sizes.map(Math.abs));
  const axis = axisUnit(units.get(unit) as Unit | undefined, greatest, language);
  // Twelve digits hide what binary fractions add.
  const scaled = (value: number | undefined, from: string) => {
    const converted = inUnit(value, from);
    return converted === undefined ? undefined : Number((converted * axis.factor).toPrecision(12));
  };
  return {
    text: axis.text,
    place: (fact) => ({ value: scaled(fact.value, fact.unit), valueMax: scaled(fact.valueMax, fact.unit) }),
  };
}

function mark(fact: CompareFact, { data, names, language, base }: CompareContext): Omit<MarkRow, "text"> {
  const place = data.places.find(({ id }) => id === fact.place)!;
  return {
    id: fact.id,
    href: href(pagePath("facts", fact.id), language, base),
    place: fact.place,
    color: place.color as Color,
    mark: place.mark,
    kind: fact.kind,
    bound: fact.bound,
    valueText: formatValue(fact, names.units, language),
  };
}

function pathRows(panel: Panel, axis: Axis, context: CompareContext): PathRow[] {
  const { data, language } = context;
  const key = ({ place, kind, plan, indicator }: OfIndicator) =>
    `${indicator} ${place} ${kind === "target" ? plan : "result"}`;
  const series = group(panel.facts, key);
  const rows = panel.facts.map((fact): PathRow => ({
    ...mark(fact, context),
    ...axis.place(fact),
    text: compareSentence(fact, context),
    first: fact.period.first,
    last: fact.period.last,
    series: key(fact),
    seriesText: seriesText(
      fact,
      [...series.values()].map((own) => own[0]!),
      panel,
      context,
    ),
    panelText: undefined,
  }));
  if (panel.family !== "flow" && panel.family !== "level" && panel.family !== "change") return rows;
  // A city's amounts would press a town's flat: places far apart get panels of their own.
  const sizes = [...group(rows, ({ place }) => place!)]
    .map(([place, own]) => ({ place, size: Math.max(0, ...own.flatMap(({ value }) => value ?? []).map(Math.abs)) }))
    .sort((a, b) => b.size - a.size);
  const groups: { greatest: number; places: string[] }[] = [];
  for (const { place, size } of sizes) {
    const last = groups[groups.length - 1];
    if (last && size * farApart >= last.greatest) last.places.push(place);
    else groups.push({ greatest: size, places: [place] });
  }
  if (groups.length < 2 || panel.indicators.length > 1) return rows;
  const nameOf = (id: string) => data.places.find((place) => place.id === id)!.name;
  return groups.flatMap(({ places }) =>
    rows
      .filter(({ place }) => places.includes(place!))
      .map((row) => ({ ...row, panelText: listWords[language].plain(places.map(nameOf)) })),
  );
}

/** Places whose greatest values are farther apart than this stand in panels of their own. */
const farApart = 4;

function seriesText(fact: CompareFact, all: readonly CompareFact[], panel: Panel, { data, language }: CompareContext) {
  const place = data.places.find(({ id }) => id === fact.place)!.name;
  const word = kindWords[fact.kind === "target" ? "target" : "actual"][language];
  const indicator =
    panel.indicators.length > 1 ? data.indicators.find(({ id }) => id === fact.indicator)!.name : undefined;
  const rivals = all.filter(
    (other) => other.place === fact.place && other.indicator === fact.indicator && other.kind === "target",
  );
  const year =
    fact.kind === "target" && rivals.length > 1 ? data.plans.find(({ id }) => id === fact.plan)!.year : undefined;
  return comparePanelWords[language].series(place, indicator, word, year);
}

function dotRows(panel: Panel, axis: Axis, context: CompareContext): DotRow[] {
  const { data, language } = context;
  const label = ({ place, indicator }: OfIndicator) => {
    const name = data.places.find(({ id }) => id === place)!.name;
    if (panel.indicators.length < 2) return name;
    const of = data.indicators.find(({ id }) => id === indicator)!.name;
    return comparePanelWords[language].ofPlace(name, of);
  };
  const order = (fact: OfIndicator) =>
    data.places.findIndex(({ id }) => id === fact.place) * 1000 + panel.indicators.indexOf(fact.indicator);
  return [...panel.facts]
    .sort((a, b) => order(a) - order(b) || a.period.last - b.period.last || a.period.first - b.period.first)
    .map((fact): DotRow => {
      const own = mark(fact, context);
      const when = periodAndKind(fact, language);
      return {
        ...own,
        ...axis.place(fact),
        text: compareSentence(fact, context),
        label: label(fact),
        valueText: comparePanelWords[language].dated(when, own.valueText),
      };
    });
}
