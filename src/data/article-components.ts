/** What an article may be made of: the components it may use, with what each of their attributes may hold. */
import {
  comparabilities,
  comparisonKinds,
  forms,
  kinds,
  setAsideReasons,
  verdictsOf,
  type ComparisonKind,
} from "./vocabulary.ts";

/** The kinds of things that an attribute may name by id. */
export type ArticleTarget =
  "fact" | "comparison" | "chart" | "indicator" | "place" | "plan" | "theme" | "topic" | "repair";

export type AttributeRule = {
  readonly required?: boolean;
  /** Whether several may stand there, joined by +. */
  readonly several?: boolean;
} & (
  | { readonly id: ArticleTarget }
  | { readonly oneOf: readonly string[] }
  | { readonly year: true }
  | { readonly text: true }
  /** Facts joined by + (their sum), / (an amount without its growth) or * (an amount with a growth added). */
  | { readonly amount: true }
  /** The verdict that the text takes for granted: wrong where the comparison has another. */
  | { readonly verdictOf: string }
);

export type ComponentRule = {
  /** A block stands alone between empty lines; everything else stands in a sentence. */
  readonly block?: true;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
};

/** What may be counted, and by what; `of` names one of these. */
export const countable = {
  outcomes: ["place", "year", "plan", "theme", "verdict"],
  revisions: ["place", "year", "plan", "theme", "verdict"],
  cells: ["plan", "town", "stance"],
  rows: ["plan", "town", "stance", "share"],
  comparisons: ["kind", "plan", "place", "places", "year", "theme", "form", "stated", "verdict", "class"],
  facts: ["plan", "place", "theme", "kind", "form", "year", "stated"],
  "set-aside": ["plan", "reason"],
  repairs: ["plan"],
  corrections: ["plan"],
  plans: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Countable = keyof typeof countable;

/** How a town stands to its city; `share` is an amount, whose share is given. */
const stances = ["same", "higher", "lower", "share", "not-set", "not-its-own", "not-compared"] as const;
/** How a town’s share of an amount moves from the first year of a row to the last. */
const shareChanges = ["rising", "falling", "steady"] as const;
/** Whether a fact has a number or says why it has none. */
const statements = ["number", "no-number"] as const;

const verdicts = [...new Set((Object.keys(verdictsOf) as ComparisonKind[]).flatMap((kind) => verdictsOf[kind]))];

const question: Readonly<Record<string, AttributeRule>> = {
  of: { required: true, oneOf: Object.keys(countable) },
  place: { id: "place" },
  places: { id: "place", several: true },
  town: { id: "place" },
  plan: { id: "plan", several: true },
  theme: { id: "theme", several: true },
  year: { year: true },
  verdict: { oneOf: verdicts, several: true },
  kind: { oneOf: [...comparisonKinds, ...kinds], several: true },
  class: { oneOf: comparabilities, several: true },
  form: { oneOf: forms, several: true },
  reason: { oneOf: setAsideReasons, several: true },
  stance: { oneOf: stances, several: true },
  share: { oneOf: shareChanges },
  stated: { oneOf: statements },
};

const comparison: AttributeRule = { id: "comparison", required: true };
const amount: AttributeRule = { amount: true, required: true };
const places: AttributeRule = { oneOf: ["0", "1", "2"] };

/** Every component by its name in an article. */
export const articleComponents: Readonly<Record<string, ComponentRule>> = {
  Fact: { attributes: { id: { id: "fact", required: true } } },
  Wording: { attributes: { id: { id: "fact", required: true } } },
  Indicator: { attributes: { id: { id: "indicator", required: true } } },
  Margin: { attributes: { of: comparison, verdict: { verdictOf: "of" } } },
  Verdict: { attributes: { of: comparison } },
  Percentage: { attributes: { of: comparison } },
  Count: { attributes: { ...question, capital: { oneOf: ["yes"] } } },
  Names: { attributes: question },
  Amount: { attributes: { of: amount, places } },
  Difference: { attributes: { of: amount, from: amount, yearly: { oneOf: ["yes"] }, places } },
  Percent: { attributes: { of: amount, in: amount, places } },
  Growth: { attributes: { from: amount, to: amount, yearly: { oneOf: ["yes"] }, places } },
  Printed: { attributes: { plan: { id: "plan", required: true }, at: { id: "repair", required: true } } },
  Taken: { attributes: { plan: { id: "plan", required: true }, at: { id: "repair", required: true } } },
  // A number that states no quantity says why, as in set-aside.csv; what a copying site added is in no article.
  SetAside: {
    attributes: {
      text: { text: true, required: true },
      reason: { oneOf: setAsideReasons.filter((reason) => reason !== "clutter"), required: true },
    },
  },
  Chart: { block: true, attributes: { id: { id: "chart", required: true } } },
};
