/** What the builder of comparisons fetches: the facts of all indicators with what it takes to draw and word them. */
import type { Fact, Indicator, Place, Topic, Unit } from "../data/model.ts";

/** A fact of an indicator, its texts in one language. */
export type CompareFact = Pick<
  Fact,
  "id" | "place" | "kind" | "form" | "bound" | "value" | "valueMax" | "digits" | "unit" | "absent" | "period" | "plan"
> & {
  /** None where the number stands alone, or where all that its indicator has is words. */
  readonly indicator: string | undefined;
  readonly topic: string;
  readonly label: string;
  /** Whether its plan says the same elsewhere too, so that a drawing need not show it again. */
  readonly again: boolean;
};

/** Two facts that may not stand on one axis, by a person's decision. */
export type Apart = {
  readonly facts: readonly [string, string];
  readonly reasons: string;
  readonly caveat: string;
  readonly comparison: string;
};

/** What is said of two facts of two places that may be compared. */
export type Related = {
  readonly facts: readonly [string, string];
  readonly text: string;
  readonly comparison: string;
};

export type CompareData = {
  readonly places: readonly (Pick<Place, "id" | "color" | "mark"> & { readonly name: string })[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly (Pick<Topic, "id" | "theme"> & { readonly name: string })[];
  readonly plans: readonly { readonly id: string; readonly name: string; readonly year: string }[];
  readonly indicators: readonly (Pick<Indicator, "id" | "theme" | "topic"> & {
    readonly name: string;
  })[];
  readonly units: readonly Unit[];
  readonly facts: readonly CompareFact[];
  readonly apart: readonly Apart[];
  readonly related: readonly Related[];
};

/**
 * A fact as it travels: places in the lists instead of ids, and nothing for what is missing; without an indicator the place of
 * the topic, counted down from −1.
 */
type FactRow = readonly [
  id: string,
  place: number,
  indicator: number,
  plan: number,
  kind: string,
  form: string,
  bound: string | 0,
  digits: string,
  valueMax: number | "",
  unit: number | string,
  absent: string | 0,
  first: number,
  last: number,
  label: string | 0,
  again: 0 | 1,
];

/** A list for each column: what is alike stands together and is sent in a fraction. */
export type PackedCompareData = Omit<CompareData, "facts"> & { readonly columns: readonly (readonly unknown[])[] };

/** Rows as columns, and columns as rows. */
function turned(lists: readonly (readonly unknown[])[]): unknown[][] {
  return (lists[0] ?? []).map((_, i) => lists.map((list) => list[i]));
}

export function packCompareData({ facts, ...lists }: CompareData): PackedCompareData {
  const position = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, i) => [id, i]));
  const [places, indicators, plans] = [position(lists.places), position(lists.indicators), position(lists.plans)];
  const [topics, units] = [position(lists.topics), position(lists.units)];
  return {
    ...lists,
    columns: turned(
      facts.map((f): FactRow => {
        const indicator = f.indicator === undefined ? -1 - topics.get(f.topic)! : indicators.get(f.indicator)!;
        return [
          f.id,
          places.get(f.place)!,
          indicator,
          plans.get(f.plan)!,
          f.kind,
          f.form,
          f.bound ?? 0,
          f.digits,
          f.valueMax ?? "",
          units.get(f.unit) ?? f.unit,
          f.absent ?? 0,
          f.period.first,
          f.period.last,
          f.label === lists.indicators[indicator]?.name ? 0 : f.label,
          f.again ? 1 : 0,
        ];
      }),
    ),
  };
}

export function unpackCompareData({ columns, ...lists }: PackedCompareData): CompareData {
  return {
    ...lists,
    facts: (turned(columns) as unknown as FactRow[]).map(
      ([id, place, at, plan, kind, form, bound, digits, valueMax, unit, absent, first, last, label, again]) => {
        const indicator = at < 0 ? undefined : lists.indicators[at]!;
        return {
          id,
          place: lists.places[place]!.id,
          indicator: indicator?.id,
          topic: indicator?.topic ?? lists.topics[-1 - at]!.id,
          plan: lists.plans[plan]!.id,
          kind: kind as Fact["kind"],
          form: form as Fact["form"],
          bound: (bound || undefined) as Fact["bound"],
          value: digits === "" ? undefined : Number(digits),
          valueMax: valueMax === "" ? undefined : valueMax,
          digits,
          unit: typeof unit === "number" ? lists.units[unit]!.id : unit,
          absent: (absent || undefined) as Fact["absent"],
          period: { first, last },
          label: label || indicator!.name,
          again: again === 1,
        };
      },
    ),
  };
}
