/** What a view answers with: the rows of a chart, its table, and the finding in words, in one language. */
import type { Chart } from "../../charts/draw-chart.ts";
import type { Color, MarkRow } from "../../charts/row.ts";
import type { ChartSpec, Comparison, Fact, Report } from "../../data/model.ts";
import type { Language } from "../../data/vocabulary.ts";
import type { PageKind } from "../../links.ts";
import { comparisonSentence, factSentence } from "../../wording/sentences.ts";
import { formatValue } from "../../wording/values.ts";

/** What every view is given. */
export type ViewContext = {
  readonly report: Report;
  readonly comparisons: readonly Comparison[];
  readonly language: Language;
  /** The address that a mark or cell leads to. */
  readonly hrefOf: (kind: PageKind, id: string) => string;
};

type TableColumn = {
  /** Its name in files, the same in both languages. */
  readonly key: string;
  readonly text: string;
  readonly number?: boolean;
};
export type TableCell = {
  readonly text: string;
  /** The facts that it states. */
  readonly facts?: readonly string[];
  readonly href?: string | undefined;
  /** Whether it is our arithmetic. */
  readonly derived?: boolean;
};
export type TableRow = {
  /** The first cell names the row. */
  readonly cells: readonly TableCell[];
  readonly comparison?: Comparison | undefined;
};
export type ViewTable = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

/** An answer without what follows from the spec. */
export type Answer = {
  readonly chart: Chart;
  readonly table: ViewTable;
  /** One to three sentences, worked out from the data: the text alternative. */
  readonly finding: string;
  /** What must be known before the chart is used: what is not in it, what was converted. */
  readonly note?: string | undefined;
};

export type ChartView = Answer & {
  readonly spec: ChartSpec;
  readonly title: string;
  /** Ids of the facts in the table, in its order, each once. */
  readonly facts: readonly string[];
  /** Ids of the comparisons in the table, in its order, each once. */
  readonly comparisons: readonly string[];
  /** The plans that state the facts, by date. */
  readonly plans: readonly string[];
};

export type View = {
  /** Options that must be given, and those that may. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly answer: (options: Readonly<Record<string, string>>, context: ViewContext) => Answer;
};

/** Returns the mark of a fact, named by its whole sentence and labelled with its value. */
export function factMark(
  fact: Fact,
  { report, language, hrefOf }: ViewContext,
): MarkRow & { readonly value: number | undefined; readonly valueMax: number | undefined } {
  const place = report.places.get(fact.place)!;
  return {
    id: fact.id,
    href: hrefOf("facts", fact.id),
    text: factSentence(fact, report, language),
    place: fact.place,
    color: place.color as Color,
    mark: place.mark,
    kind: fact.kind,
    bound: fact.bound,
    valueText: formatValue(fact, report.units, language),
    value: fact.value,
    valueMax: fact.valueMax,
  };
}

/** Returns what the row of a comparison is named by and leads to. */
export function comparisonMark(
  comparison: Comparison,
  { report, language, hrefOf }: ViewContext,
): { readonly id: string; readonly href: string; readonly text: string } {
  return {
    id: comparison.id,
    href: hrefOf("comparisons", comparison.id),
    text: comparisonSentence(comparison, report, language),
  };
}

/** Returns a cell with the value of a fact, which leads to it. */
export function factCell(fact: Fact | undefined, { report, language, hrefOf }: ViewContext): TableCell {
  if (!fact) return { text: "" };
  return {
    text: formatValue(fact, report.units, language),
    facts: [fact.id],
    href: hrefOf("facts", fact.id),
  };
}

/** Returns a cell that leads to a comparison. */
export function comparisonCell(text: string, comparison: Comparison, { hrefOf }: ViewContext): TableCell {
  return { text, href: hrefOf("comparisons", comparison.id), derived: comparison.derived };
}
