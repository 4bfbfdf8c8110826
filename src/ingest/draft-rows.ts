/** Drafts as rows of facts.csv and set-aside.csv, with what speaks for each behind. */
import { inEveryLanguage, sourceLanguage, textOf, underKeys } from "../data/languages.ts";
import { factColumns, type FactColumn } from "../data/facts.ts";
import type { Report } from "../data/model.ts";
import { parseSpan } from "../data/reading-copy.ts";
import type { Languages } from "../data/vocabulary.ts";
import type { AsideDraft, FactDraft } from "./draft.ts";
import { labelOf } from "./score.ts";
import { unitLine } from "./stubs.ts";

export const draftColumns = [...factColumns, "confidence", "other_indicators", "why"] as const;

/** What a draft may refer to. */
export type Known = Pick<Report, "indicators" | "units"> & {
  readonly languages: Languages;
  /** The ids that the lists have, also of entries that are not complete. */
  readonly listed: Readonly<Record<"indicators" | "units", { has(id: string): boolean }>>;
};
export type Whose = { readonly plan: string; readonly place: string; readonly parent: string | undefined };

/** Returns the drafts in the order of the copy as cells of `draftColumns`; ids are the next ones from `first`. */
export function draftRows(drafts: readonly FactDraft[], whose: Whose, report: Known, first = 1): string[][] {
  return inOrder(drafts).map((draft, i) => {
    const cells = { ...factCells(draft, whose, report), id: `${whose.plan}-${String(first + i).padStart(3, "0")}` };
    const others = draft.indicators.slice(1).map(({ indicator, why }) => `${indicator || "none"} (${why})`);
    const why = [
      ...(draft.indicators[0] ? [draft.indicators[0].why] : []),
      ...draft.why,
      ...unknownUnit(draft, report),
    ];
    return [
      ...factColumns.map((column) => cells[column]),
      draft.confidence.toFixed(2),
      others.join("; "),
      why.join("; "),
    ];
  });
}

/** Returns a draft's cells of facts.csv, but for its id. What an indicator knows, the draft takes from it. */
export function factCells(draft: FactDraft, { place, parent }: Whose, report: Known): Record<FactColumn, string> {
  const best = draft.indicators[0];
  const indicator = best && best.indicator !== "" ? report.indicators.get(best.indicator) : undefined;
  const label = labelOf(draft, (id) => report.indicators.get(id)?.name[sourceLanguage]);
  const isNamed = indicator !== undefined && label === indicator.name[sourceLanguage];
  return {
    ...{ id: "", place: draft.ofParent ? (parent ?? place) : place, indicator: indicator?.id ?? "" },
    ...underKeys("label", isNamed ? indicator.name : textOf(label, () => "")),
    ...{ theme: indicator?.theme ?? draft.like?.theme ?? "", topic: indicator?.topic ?? draft.like?.topic ?? "" },
    ...{ kind: draft.kind, form: draft.form, bound: draft.bound, value: draft.value, value_max: draft.valueMax },
    ...{ unit: draft.unit, period: draft.period, obligation: "", absent: draft.absent, section: draft.section },
    ...{ wording: draft.wording, at: draft.at },
    ...underKeys(
      "note",
      inEveryLanguage(() => ""),
    ),
  };
}

function unknownUnit({ unit }: FactDraft, report: Known): string[] {
  return unit === "" || report.listed.units.has(unit)
    ? []
    : [`the unit ${unit} is not in units.yaml: add it there, as ${unitLine(unit, report)}`];
}

/** Returns the rows of set-aside.csv, in the order of the copy. */
export function asideRows(drafts: readonly AsideDraft[]): string[][] {
  return inOrder(drafts).map(({ at, token, reason }) => [at, token, reason, ""]);
}

function inOrder<T extends { readonly at: string }>(drafts: readonly T[]): T[] {
  const place = ({ at }: T) => parseSpan(at)!;
  return drafts.toSorted((a, b) => place(a).line - place(b).line || place(a).first - place(b).first);
}
