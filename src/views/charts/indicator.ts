/** One indicator over the years and across places: the automatic chart of every indicator. */
import type { Chart } from "../../charts/draw-chart.ts";
import type { DotRow } from "../../charts/dots.ts";
import type { PathRow } from "../../charts/path.ts";
import type { Fact, Report } from "../../data/model.ts";
import { chartTableWords, chartWords, listWords, punctuationWords } from "../../messages/messages.ts";
import { periodAndKind } from "../../wording/chart-words.ts";
import { leftOutNote, otherFormsNote } from "../../wording/chart-notes.ts";
import { measureName } from "../../wording/measures.ts";
import { kindNames } from "../../wording/terms.ts";
import { formatPeriod } from "../../wording/values.ts";
import { isYearly } from "../comparisons/subjects.ts";
import { factsOfIndicator } from "../facts.ts";
import { axisValues, type AxisValues } from "./axis-values.ts";
import { factCell, factMark, type Answer, type View, type ViewContext, type ViewTable } from "./chart-view.ts";
import { familiesOf, isAmount, numbersOf, type Family } from "./families.ts";
import { indicatorFinding } from "./indicator-finding.ts";
import { once, seriesName, seriesOf, type Series } from "./series.ts";

/** Places whose greatest values are farther apart than this stand in panels of their own. */
const farApart = 6;

export const indicatorView: View = {
  required: ["indicator"],
  optional: ["form", "places"],
  answer: ({ indicator = "", form, places }, context) => {
    const all = familiesOf(context.report, indicator);
    const own = form === undefined ? all[0] : all.find(({ family }) => family === form);
    const wanted = places?.split("+");
    const facts = (own?.facts ?? []).filter(({ place }) => wanted === undefined || wanted.includes(place));
    return answerFor(facts, own?.family ?? "level", own?.unit ?? "", indicator, context);
  },
};

function answerFor(
  facts: readonly Fact[],
  family: Family,
  unit: string,
  indicator: string,
  context: ViewContext,
): Answer {
  const { report, comparisons, language } = context;
  const { shown, leftOut } = onOneAxis(once(facts, report), family);
  const notes = [
    leftOutNote(leftOut, report, language),
    otherFormsNote(otherForms(facts, indicator, report), report, language),
    report.indicators.get(indicator)!.note?.[language],
  ];
  return {
    chart: chartOf(shown, family, unit, context),
    table: tableOf([...shown, ...leftOut], context),
    finding: indicatorFinding(shown, comparisons, report, language),
    note: notes.filter((note) => note !== undefined).join(punctuationWords[language].gap) || undefined,
  };
}

/** Numbers of the indicator that are in no chart: the only one of their form, or of a unit that does not convert. */
function otherForms(facts: readonly Fact[], indicator: string, report: Report): readonly Fact[] {
  const all = familiesOf(report, indicator);
  // They are said under the indicator's own chart, not under each.
  if (all[0]?.facts.some(({ id }) => id === facts[0]?.id) !== true) return [];
  const charted = all
    .filter(({ facts: own }) => numbersOf(own) >= 2)
    .flatMap(({ facts: own }) => own.map(({ id }) => id));
  const known = new Set([...facts.map(({ id }) => id), ...charted]);
  return factsOfIndicator(report, indicator).filter((fact) => fact.value !== undefined && !known.has(fact.id));
}

/** A sum of several years does not stand on an axis of yearly amounts. */
function onOneAxis(facts: readonly Fact[], family: Family): { shown: readonly Fact[]; leftOut: readonly Fact[] } {
  const adds = family === "flow" || family === "change";
  const yearly = facts.filter((fact) => isYearly(fact) && fact.value !== undefined).length;
  if (!adds || yearly < 2) return { shown: facts, leftOut: [] };
  return { shown: facts.filter(isYearly), leftOut: facts.filter((fact) => !isYearly(fact)) };
}

/** Places in groups of like size, the greatest first; places without a number join the last group. */
function placeGroups(facts: readonly Fact[], { valueOf }: AxisValues): readonly (readonly string[])[] {
  const sizes = [...new Set(facts.map(({ place }) => place))].map((place) => ({
    place,
    size: Math.max(
      0,
      ...facts
        .filter((fact) => fact.place === place)
        .map((fact) => valueOf(fact).value)
        .filter((value) => value !== undefined)
        .map(Math.abs),
    ),
  }));
  const groups: { greatest: number; places: string[] }[] = [];
  for (const { place, size } of sizes.toSorted((a, b) => b.size - a.size)) {
    const last = groups.at(-1);
    if (last !== undefined && (size === 0 || size * farApart >= last.greatest)) last.places.push(place);
    else groups.push({ greatest: size, places: [place] });
  }
  return groups.map(({ places }) => places);
}

/** A path where some series goes on over years, else a dot for each fact. */
function chartOf(facts: readonly Fact[], family: Family, unit: string, context: ViewContext): Chart {
  const { report, language } = context;
  const axis = axisValues(facts, unit, report, language);
  const series = seriesOf(facts);
  const years = (of: Series) =>
    new Set(of.facts.filter((fact) => isYearly(fact) && fact.value !== undefined).map(({ period }) => period.first))
      .size;
  if (!series.some((of) => years(of) >= 2))
    return {
      type: "dots",
      rows: facts.map((fact) => dotRow(fact, axis, context)),
      unitText: axis.unitText,
      zero: family !== "rank",
    };
  const groups = isAmount(family) ? placeGroups(facts, axis) : [];
  const names = (places: readonly string[]) =>
    listWords[language].plain(places.map((place) => report.places.get(place)!.name[language]));
  const panels =
    groups.length < 2
      ? [{ places: [...report.places.keys()], panelText: undefined }]
      : groups.map((places) => ({ places, panelText: names(places) }));
  const rows = panels.flatMap(({ places, panelText }) =>
    facts
      .filter(({ place }) => places.includes(place))
      .map((fact) => ({ ...pathRow(fact, axis, series, context), panelText })),
  );
  // Panels beside one another that began at different values would make a town's small rise look like a city's large one.
  const zeroText = chartWords[language].fromZero(axis.unitText);
  return { type: "path", rows, unitText: axis.unitText, zeroText, zero: panels.length > 1 ? true : undefined };
}

function pathRow(fact: Fact, { valueOf }: AxisValues, series: readonly Series[], context: ViewContext): PathRow {
  const own = series.find(({ facts }) => facts.includes(fact))!;
  return {
    ...factMark(fact, context),
    ...valueOf(fact),
    first: fact.period.first,
    last: fact.period.last,
    series: own.key,
    seriesText: seriesName(own, series, context.report, context.language),
  };
}

function dotRow(fact: Fact, { valueOf }: AxisValues, context: ViewContext): DotRow {
  const { report, language } = context;
  const mark = factMark(fact, context);
  return {
    ...mark,
    ...valueOf(fact),
    label: report.places.get(fact.place)!.name[language],
    valueText: `${periodAndKind(fact, language)} ${mark.valueText}`,
  };
}

/** Every fact of the chart with what it says. */
export function tableOf(facts: readonly Fact[], context: ViewContext): ViewTable {
  const { report, language } = context;
  const columns = chartTableWords[language].facts;
  return {
    columns: [
      { key: "place", text: columns.place },
      { key: "label", text: columns.label },
      { key: "period", text: columns.period },
      { key: "kind", text: columns.kind },
      { key: "fact", text: columns.fact, number: true },
      { key: "plan", text: columns.plan },
    ],
    rows: facts.map((fact) => ({
      cells: [
        { text: report.places.get(fact.place)!.name[language] },
        { text: measureName(fact, language) },
        { text: formatPeriod(fact.period, language) },
        { text: kindNames[fact.kind][language] },
        factCell(fact, context),
        { text: report.plans.get(fact.plan)!.short[language], href: context.hrefOf("plans", fact.plan) },
      ],
    })),
  };
}
