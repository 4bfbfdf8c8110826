/** Two facts a row: results beside the next targets, and the same year's figures of two places. */
import { parsePeriod, samePeriod } from "../../data/periods.ts";
import type { PairEnd, PairRow } from "../../charts/pairs.ts";
import type { Comparison, Fact } from "../../data/model.ts";
import type { Language } from "../../data/vocabulary.ts";
import { chartTableWords, chartWords, listWords, pairChartWords } from "../../messages/messages.ts";
import { changeWords, marginWords, periodAndKind } from "../../wording/chart-words.ts";
import { lookAlikeNote, sideBySideFinding, trendFinding } from "../../wording/pair-findings.ts";
import { absenceNames, verdictNames } from "../../wording/terms.ts";
import { convertValue } from "../comparisons/readings.ts";
import { changeRows, type ChangeSide } from "./change-rows.ts";
import {
  comparisonCell,
  comparisonMark,
  factCell,
  factMark,
  type Answer,
  type View,
  type ViewContext,
  type ViewTable,
} from "./chart-view.ts";

type Pair = { readonly comparison: Comparison; readonly left: Fact; readonly right: Fact };

function pairsOf(kind: Comparison["kind"], { report, comparisons }: ViewContext): readonly Pair[] {
  return comparisons
    .filter((comparison) => comparison.kind === kind && comparison.right.length > 0)
    .map((comparison) => ({
      comparison,
      left: report.facts.get(comparison.left[0]!)!,
      right: report.facts.get(comparison.right[0]!)!,
    }));
}

/** Whether something is said of the two: also where how far they are apart is not known. */
const isCompared = ({ comparison }: Pair): boolean =>
  comparison.class !== "not-comparable" && comparison.verdict !== undefined;

export const trendView: View = {
  required: ["place", "plan"],
  optional: ["theme"],
  answer: ({ place, plan, theme }, context) => {
    const { report, language } = context;
    const words = chartTableWords[language].pairs;
    const all = pairsOf("trend", context).filter(
      ({ left, right }) =>
        left.place === place && right.plan === plan && (theme === undefined || right.theme === theme),
    );
    const pairs = all.filter(isCompared);
    const names = (side: "left" | "right") => [...new Set(pairs.map((pair) => stageName(pair[side], language)))];
    const [results, targets] = [names("left"), names("right")];
    // One year for all stands over the column; several stand with their values.
    const changeSide = (fact: Fact, among: readonly string[]): ChangeSide => {
      const mark = factMark(fact, context);
      const shown = fact.absent ? absenceNames[fact.absent][language] : mark.valueText;
      const text = among.length === 1 ? shown : chartWords[language].kindAndValue(stageName(fact, language), shown);
      return { ...mark, unit: fact.unit, valueText: text };
    };
    const columns = [words.result, words.nextTarget, words.targetBesideResult] as const;
    const note = (comparison: Comparison) => changeWords(comparison, report, language);
    return {
      chart: {
        type: "changes",
        beforeText: results.length === 1 ? results[0]! : columns[0],
        afterText: targets.length === 1 ? targets[0]! : columns[1],
        rows: changeRows(
          pairs.map((pair) => ({
            comparison: pair.comparison,
            label: labelOf(pair, context),
            before: changeSide(pair.left, results),
            after: changeSide(pair.right, targets),
            noteText: note(pair.comparison),
          })),
          context,
        ),
      },
      table: pairTable(pairs, context, { columns, keys: ["result", "target"], note }),
      finding: trendFinding(pairs, place!, report, language),
      note: lookAlikeNote(all.length - pairs.length, language),
    };
  },
};

/** "2019年实绩": an estimate shows in its mark; in words it would make two names of one year. */
const stageName = (fact: Fact, language: Language): string =>
  periodAndKind({ ...fact, kind: fact.kind === "target" ? "target" : "actual" }, language);

export const sideBySideView: View = {
  required: ["places", "period"],
  optional: ["theme"],
  answer: ({ places = "", period, theme }, context) => {
    const { report, language } = context;
    const wanted = places.split("+");
    const asked = parsePeriod(period!)!;
    const all = pairsOf("side-by-side", context).filter(
      ({ left, right }) =>
        wanted.includes(left.place) &&
        wanted.includes(right.place) &&
        [left, right].every((fact) => samePeriod(fact.period, asked)) &&
        (theme === undefined || left.theme === theme),
    );
    const pairs = all.filter(isCompared);
    const nameOf = (fact: Fact) => report.places.get(fact.place)!.name[language];
    return {
      ...answerFor(pairs, context, {
        columns: [
          report.places.get(wanted[0]!)!.name[language],
          listWords[language].plain(wanted.slice(1).map((id) => report.places.get(id)!.name[language])),
          chartTableWords[language].pairs.difference,
        ],
        keys: ["left", "right"],
        name: nameOf,
        note: (comparison, { left }) => differenceWords(comparison, nameOf(left), context),
      }),
      finding: sideBySideFinding(pairs, wanted, report, language),
      note: lookAlikeNote(all.length - pairs.length, language),
    };
  },
};

function differenceWords(comparison: Comparison, left: string, { report, language }: ViewContext): string {
  const by = marginWords(comparison, report, language);
  if (by === "") return comparison.verdict === undefined ? "" : verdictNames[comparison.verdict][language];
  return pairChartWords[language].differs(left, by);
}

type TableWording = {
  readonly columns: readonly [string, string, string];
  readonly keys: readonly [string, string];
  readonly note: (comparison: Comparison, pair: Pair) => string;
};
type Wording = TableWording & {
  /** What is written over each value. */
  readonly name: (fact: Fact) => string;
};

function labelOf({ left, right }: Pair, { report, language }: ViewContext): string {
  const fact = left.indicator === undefined ? right : left;
  const name = (fact.indicator === undefined ? fact.label : report.indicators.get(fact.indicator)!.name)[language];
  const growth = left.form === "growth" || left.form === "average-growth";
  return growth ? pairChartWords[language].growth(name) : name;
}

function answerFor(pairs: readonly Pair[], context: ViewContext, wording: Wording): Omit<Answer, "finding"> {
  return {
    chart: {
      type: "pairs",
      scale: "own",
      rows: pairs.map((pair): PairRow => {
        const { comparison, left, right } = pair;
        return {
          ...comparisonMark(comparison, context),
          label: labelOf(pair, context),
          left: pairEnd(left, left.unit, wording, context),
          right: pairEnd(right, left.unit, wording, context),
          noteText: wording.note(comparison, pair),
          derived: comparison.derived,
        };
      }),
    },
    table: pairTable(pairs, context, wording),
  };
}

function pairTable(pairs: readonly Pair[], context: ViewContext, { columns, keys, note }: TableWording): ViewTable {
  return {
    columns: [
      { key: "indicator", text: chartTableWords[context.language].pairs.indicator },
      { key: keys[0], text: columns[0], number: true },
      { key: keys[1], text: columns[1], number: true },
      { key: "difference", text: columns[2] },
    ],
    rows: pairs.map((pair) => ({
      comparison: pair.comparison,
      cells: [
        { text: labelOf(pair, context) },
        factCell(pair.left, context),
        factCell(pair.right, context),
        comparisonCell(note(pair.comparison, pair), pair.comparison, context),
      ],
    })),
  };
}

function pairEnd(fact: Fact, unit: string, wording: Wording, context: ViewContext): PairEnd {
  const mark = factMark(fact, context);
  const inUnit = (value: number | undefined) =>
    value === undefined ? undefined : convertValue(value, fact.unit, unit, context.report.units);
  return {
    ...mark,
    name: wording.name(fact),
    value: inUnit(fact.value),
    valueMax: inUnit(fact.valueMax),
    valueText: fact.absent ? absenceNames[fact.absent][context.language] : mark.valueText,
  };
}
