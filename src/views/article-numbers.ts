/** What stops a component of an article from showing a number: found by working it out, before any page is made. */
import type { Use } from "../data/articles.ts";
import type { Comparison, Report } from "../data/model.ts";
import { quote, type Fault } from "../data/plain-text.ts";
import { amountOf, differenceOf, growthOf, shareOf } from "./amounts.ts";
import { counted, type Question } from "./counted.ts";

/** Comparisons by their ids. */
type Comparisons = ReadonlyMap<string, Comparison>;

/** What a component reads of a comparison. */
const ofComparison = { Margin: "margin", Verdict: "verdict", Percentage: "percentage" } as const;

const workable = "amounts of one kind, years that go on, a growth in %";

/** Returns why a use of a component shows nothing, or a number that says nothing; undefined where it is right. Its ids are known. */
export function numberFault(
  { component, attributes }: Use,
  report: Report,
  comparisons: Comparisons,
): Fault | undefined {
  const part = ofComparison[component as keyof typeof ofComparison];
  if (part) {
    if (comparisons.get(attributes["of"]!)?.[part] !== undefined) return undefined;
    return { message: `the comparison ${quote(attributes["of"]!)} has no ${part}`, expected: `one with a ${part}` };
  }
  try {
    work(component, attributes, report, comparisons);
    return undefined;
  } catch (error) {
    // Any other error is a fault of the site.
    if (error instanceof RangeError)
      return { message: `<${component}> cannot be worked out: ${error.message}`, expected: workable };
    throw error;
  }
}

function work(component: string, given: Use["attributes"], report: Report, comparisons: Comparisons): void {
  const attributes = given as Readonly<Record<"of" | "in" | "from" | "to", string>> & { readonly yearly?: string };
  switch (component) {
    case "Amount":
      amountOf(report, attributes.of);
      break;
    case "Difference":
      differenceOf(report, attributes);
      break;
    case "Percent":
      shareOf(report, attributes);
      break;
    case "Growth":
      growthOf(report, attributes);
      break;
    case "Count":
    case "Names":
      counted(report, [...comparisons.values()], attributes satisfies Question);
  }
}
