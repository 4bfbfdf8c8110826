/** The closed lists of the model: what a cell of an enumerated column may say. `content/README.md` explains each. */

/** An expectation is for a time that the source does not name: no result, no target, and nothing answers it. */
export const kinds = ["actual", "estimate", "target", "expectation"] as const;
export const forms = ["level", "flow", "growth", "average-growth", "change", "share", "rank", "index"] as const;
export const bounds = ["eq", "gt", "ge", "lt", "le", "approx", "range"] as const;
export const obligations = ["binding", "expected"] as const;
/** Why a stated target or result has no number: ／, left to the city, not concerned, said in words. */
export const absences = ["not-set", "city-level", "not-applicable", "in-words"] as const;
export const setAsideReasons = ["name", "date", "ordinal", "slogan", "duration", "document", "clutter"] as const;
export const taskKinds = ["task", "indicator-row", "action-plan"] as const;
export const planKinds = [
  "work-plan",
  "government-work-report",
  "five-year-outline",
  "overall-plan",
  "statistical-bulletin",
  "news-report",
] as const;
/** Whether a plan is held whole or in part: only a whole document can leave something out. */
export const coverages = ["whole", "part"] as const;
export const placeLevels = ["county-level-city", "town", "development-zone"] as const;
export const directions = ["higher", "lower", "none"] as const;
export const marks = ["circle", "square", "diamond", "triangle", "cross"] as const;

export const comparisonKinds = [
  "outcome",
  "revision",
  "restatement",
  "sum",
  "share",
  "copy",
  "trend",
  "pace",
  "side-by-side",
] as const;
/** Which verdicts each kind of comparison may reach; `share` and `pace` answer with a percentage instead. */
export const verdictsOf = {
  // From good news to no news, as they are counted wherever they are.
  outcome: ["met", "met-in-words", "missed", "not-checkable", "not-reported", "pending"],
  revision: ["raised", "lowered", "unchanged", "loosened", "firmed", "not-repeated"],
  restatement: ["agrees", "agrees-but-bound", "differs"],
  sum: ["agrees", "differs"],
  share: [],
  copy: ["same", "higher", "lower"],
  trend: ["raised", "lowered", "unchanged"],
  pace: [],
  "side-by-side": ["equal", "higher", "lower"],
} as const;
export const comparabilities = ["comparable", "with-care", "not-comparable"] as const;
export const comparabilityReasons = [
  "definition",
  "stock-against-flow",
  "unit",
  "period",
  "scope",
  "estimate",
  "wording-only",
  "derived-base",
  "bound-only",
  "price-basis",
  "other-kind",
  "other-plan",
] as const;

export type Kind = (typeof kinds)[number];
export type Form = (typeof forms)[number];
export type Bound = (typeof bounds)[number];
export type Obligation = (typeof obligations)[number];
export type Absence = (typeof absences)[number];
export type SetAsideReason = (typeof setAsideReasons)[number];
export type TaskKind = (typeof taskKinds)[number];
export type PlanKind = (typeof planKinds)[number];
export type Coverage = (typeof coverages)[number];
export type PlaceLevel = (typeof placeLevels)[number];
export type Direction = (typeof directions)[number];
export type Mark = (typeof marks)[number];
export type ComparisonKind = (typeof comparisonKinds)[number];
export type Verdict = (typeof verdictsOf)[ComparisonKind][number];
export type Comparability = (typeof comparabilities)[number];
export type ComparabilityReason = (typeof comparabilityReasons)[number];

/** The languages that the engine has words for, the one of the sources first; which of them an edition has, it says itself. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];
/** The languages of an edition; the first stands at the root of the addresses. */
export type Languages = readonly [Language, ...Language[]];
