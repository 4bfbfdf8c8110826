/** Two facts a row: results beside the next targets, and the same year's figures of two places. */
import type { PairEnd, PairRow } from "../../charts/pairs.ts";
import type { Comparison, Fact } from "../../data/model.ts";
import { changeChartWords } from "../../messages/messages.ts";
import { changeWords, marginWords, periodAndKind } from "../../wording/chart-words.ts";
import { lookAlikeNote, sideBySideFinding, trendFinding } from "../../wording/pair-findings.ts";
import { absenceNames, verdictNames } from "../../wording/terms.ts";
import { formatPeriod } from "../../wording/values.ts";
import { changeGroups, changeRows } from "./changes.ts";
import { convertValue } from "../comparisons/readings.ts";
import {
  comparisonCell,
  comparisonMark,
  factCell,
  factMark,
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

const isCompared = ({ comparison }: Pair): boolean =>
  comparison.class !== "not-comparable" && comparison.margin !== undefined;

export const trendView: View = {
  required: ["place", "plan"],
  optional: ["theme"],
  answer: ({ place, plan, theme }, context) => {
    const { report, language } = context;
    const zh = language === "zh";
    const all = pairsOf("trend", context).filter(
      ({ left, right }) =>
        left.place === place && right.plan === plan && (theme === undefined || right.theme === theme),
    );
    const pairs = all.filter(isCompared);
    const [first] = pairs;
    // An estimate shows in its mark; in words it would break the row of names.
    const head = (fact: Fact | undefined) =>
      fact ? periodAndKind({ ...fact, kind: fact.kind === "target" ? "target" : "actual" }, language) : "";
    return {
      table: pairsTable(pairs, context, {
        columns: [zh ? "实绩" : "Result", zh ? "下一目标" : "Next target", zh ? "目标比实绩" : "Target beside result"],
        keys: ["result", "target"],
        note: (comparison) => changeWords(comparison, report, language),
      }),
      chart: {
        type: "changes",
        beforeText: head(first?.left),
        afterText: head(first?.right),
        groups: changeGroups(context),
        rows: changeRows(
          pairs.map((pair) => ({
            comparison: pair.comparison,
            before: pair.left,
            after: pair.right,
            label: pairName(pair, context),
          })),
          context,
        ),
      },
      finding: trendFinding(pairs, place!, report, language),
      note: lookAlikeNote(all.length - pairs.length, language),
    };
  },
};

export const sideBySideView: View = {
  required: ["places", "period"],
  optional: ["theme"],
  answer: ({ places = "", period, theme }, context) => {
    const { report, language } = context;
    const wanted = places.split("+");
    const all = pairsOf("side-by-side", context).filter(
      ({ left, right }) =>
        wanted.includes(left.place) &&
        wanted.includes(right.place) &&
        [left, right].every((fact) => formatPeriod(fact.period, "en") === formatPeriod(readPeriod(period!), "en")) &&
        (theme === undefined || left.theme === theme),
    );
    const pairs = all.filter(isCompared);
    const nameOf = (fact: Fact) => report.places.get(fact.place)!.name[language];
    const noteOf = (comparison: Comparison, { left }: Pair) => differenceWords(comparison, nameOf(left), context);
    return {
      chart: {
        type: "pairs",
        scale: "own",
        rows: pairs.map((pair): PairRow => {
          const { comparison, left, right } = pair;
          return {
            ...comparisonMark(comparison, context),
            label: pairName(pair, context),
            left: pairEnd(left, left.unit, nameOf(left), context),
            right: pairEnd(right, left.unit, nameOf(right), context),
            noteText: noteOf(comparison, pair),
            derived: comparison.derived,
          };
        }),
      },
      table: pairsTable(pairs, context, {
        columns: [
          report.places.get(wanted[0]!)!.name[language],
          wanted
            .slice(1)
            .map((id) => report.places.get(id)!.name[language])
            .join(language === "zh" ? "、" : ", "),
          language === "zh" ? "相差" : "Difference",
        ],
        keys: ["left", "right"],
        note: noteOf,
      }),
      finding: sideBySideFinding(pairs, wanted, report, language),
      note: lookAlikeNote(all.length - pairs.length, language),
    };
  },
};

function readPeriod(text: string) {
  const [first, last = first] = text.split("-").map(Number);
  return { first: first!, last: last! };
}

function differenceWords(comparison: Comparison, left: string, { report, language }: ViewContext): string {
  const by = marginWords(comparison, report, language);
  if (by === "") return comparison.verdict === undefined ? "" : verdictNames[comparison.verdict][language];
  return language === "zh" ? `${left}${by}` : `${left} ${by}`;
}

type Columns = {
  readonly columns: readonly [string, string, string];
  readonly keys: readonly [string, string];
  readonly note: (comparison: Comparison, pair: Pair) => string;
};

/** The name of what two facts measure, which says that it is growth where it is. */
function pairName({ left, right }: Pair, { report, language }: ViewContext): string {
  const zh = language === "zh";
  const fact = left.indicator === undefined ? right : left;
  const name = fact.indicator === undefined ? fact.label : report.indicators.get(fact.indicator)!.name;
  const growth = left.form === "growth" || left.form === "average-growth";
  return growth ? (zh ? `${name.zh}增长率` : `${name.en}, growth`) : name[language];
}

/** The table of pairs: what is measured, both numbers, what lies between them. */
function pairsTable(pairs: readonly Pair[], context: ViewContext, { columns, keys, note }: Columns): ViewTable {
  return {
    columns: [
      { key: "indicator", text: changeChartWords[context.language].indicator },
      { key: keys[0], text: columns[0], number: true },
      { key: keys[1], text: columns[1], number: true },
      { key: "difference", text: columns[2] },
    ],
    rows: pairs.map((pair) => ({
      comparison: pair.comparison,
      cells: [
        { text: pairName(pair, context) },
        factCell(pair.left, context),
        factCell(pair.right, context),
        comparisonCell(note(pair.comparison, pair), pair.comparison, context),
      ],
    })),
  };
}

/** One side of a pair in the unit of both; `name` is written over its values. */
function pairEnd(fact: Fact, unit: string, name: string, context: ViewContext): PairEnd {
  const mark = factMark(fact, context);
  const inUnit = (value: number | undefined) =>
    value === undefined ? undefined : convertValue(value, fact.unit, unit, context.report.units);
  return {
    ...mark,
    name,
    value: inUnit(fact.value),
    valueMax: inUnit(fact.valueMax),
    valueText: fact.absent ? absenceNames[fact.absent][context.language] : mark.valueText,
  };
}
