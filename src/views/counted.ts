/** What an article counts and names: a question with a few attributes, and the things that answer it. */
import type { Countable } from "../data/article-components.ts";
import { inEveryLanguage } from "../data/languages.ts";
import type { Comparison, Fact, Report, Text } from "../data/model.ts";
import { listPath, pagePath } from "../links.ts";
import { cityAndTownRows, type CityAndTownRow } from "./city-and-town.ts";
import { outcomeRows } from "./outcomes.ts";
import { revisionRows } from "./revisions.ts";

/** The attributes as an article writes them; several values of one attribute are joined by +. */
export type Question = Readonly<Record<string, string | undefined>> & { readonly of: string };

/** One thing that is counted, with its name and page. */
type CountedThing = { readonly name: Text; readonly path: string };

export type Counted = {
  readonly things: readonly CountedThing[];
  /** The page that shows what was counted. */
  readonly path: string;
};

// An article asks the same few questions over and over, in two languages.
const answers = new WeakMap<Report, Map<string, Counted>>();

/** Returns what a question counts, in the order of the view or the plan. Throws RangeError for what cannot be counted. */
export function counted(report: Report, comparisons: readonly Comparison[], question: Question): Counted {
  const key = JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = answers.get(report) ?? new Map<string, Counted>();
  answers.set(report, known);
  const answer = known.get(key) ?? answerTo(report, comparisons, question);
  known.set(key, answer);
  return answer;
}

function answerTo(report: Report, comparisons: readonly Comparison[], question: Question): Counted {
  const { place = "", plan = "" } = question;
  const view = { place, year: Number(question["year"]), ...(plan === "" ? {} : { plan }) };
  const ofView = question.of === "outcomes" || question.of === "revisions";
  if (ofView && !(report.places.has(place) && question["year"] !== undefined))
    throw new RangeError(`${question.of} are those of a place and a year`);
  switch (question.of as Countable) {
    case "outcomes": {
      const rows = outcomeRows(report, comparisons, view).filter(byVerdictAndTheme(question));
      return {
        things: rows.map(({ target, comparison }) => ({ name: target.label, path: comparisonPath(comparison) })),
        path: "/outcomes/",
      };
    }
    case "revisions": {
      const rows = revisionRows(report, comparisons, view).filter(byVerdictAndTheme(question));
      return {
        things: rows.map(({ earlier, comparison }) => ({ name: earlier.label, path: comparisonPath(comparison) })),
        path: "/revisions/",
      };
    }
    case "cells":
    case "rows":
      return cityAndTown(report, comparisons, question);
    case "comparisons": {
      const things = comparisons
        .filter((one) => isAsked(one, report, question))
        .map((one) => ({ name: report.facts.get(one.left[0]!)!.label, path: comparisonPath(one) }));
      return { things, path: "/comparisons/" };
    }
    case "facts": {
      const facts = [...report.facts.values()].filter((fact) => isAskedFact(fact, question));
      return { things: facts.map(factThing), path: plan === "" ? listPath("plans") : pagePath("plans", plan) };
    }
    case "set-aside": {
      const rows = report.setAside.filter((row) => allows(plan, row.plan) && allows(question["reason"], row.reason));
      const path = plan === "" ? listPath("plans") : pagePath("plans", plan);
      return { things: rows.map(({ token }) => ({ name: inEveryLanguage(() => token), path })), path };
    }
    case "repairs":
    case "corrections": {
      const of = [...report.plans.values()].filter(({ id }) => allows(plan, id));
      const things = of.flatMap(({ id, copy, corrections }) => {
        const changes = question.of === "repairs" ? copy.repairs : corrections;
        return changes.map(({ reason }) => ({ name: reason, path: pagePath("plans", id) }));
      });
      return { things, path: plan === "" ? listPath("plans") : pagePath("plans", plan) };
    }
    case "plans":
      return {
        things: [...report.plans.values()].map(({ id, short }) => ({ name: short, path: pagePath("plans", id) })),
        path: listPath("plans"),
      };
    default:
      throw new RangeError(`nothing counts ${question.of}`);
  }
}

/** Whether a list of values joined by + holds `value`; a list that is not given holds everything. */
function allows(list: string | undefined, value: string | undefined): boolean {
  return list === undefined || list === "" || list.split("+").some((each) => each === value);
}

function byVerdictAndTheme(question: Question) {
  return (row: { readonly verdict: string; readonly theme: string }): boolean =>
    allows(question["verdict"], row.verdict) && allows(question["theme"], row.theme);
}

function isAsked(one: Comparison, report: Report, question: Question): boolean {
  const facts = [...one.left, ...one.right].map((id) => report.facts.get(id)!);
  const left = report.facts.get(one.left[0]!)!;
  const all = question["places"]?.split("+").every((place) => facts.some((fact) => fact.place === place));
  return (
    allows(question["kind"], one.kind) &&
    allows(question["verdict"], one.verdict) &&
    allows(question["class"], one.class) &&
    allows(question["plan"], left.plan) &&
    allows(question["place"], left.place) &&
    allows(question["theme"], left.theme) &&
    allows(question["form"], left.form) &&
    allows(question["stated"], statedBy(left)) &&
    facts.every((fact) => isOfYear(fact, question["year"])) &&
    all !== false
  );
}

function isAskedFact(fact: Fact, question: Question): boolean {
  return (
    allows(question["plan"], fact.plan) &&
    allows(question["place"], fact.place) &&
    allows(question["theme"], fact.theme) &&
    allows(question["kind"], fact.kind) &&
    allows(question["form"], fact.form) &&
    allows(question["stated"], statedBy(fact)) &&
    isOfYear(fact, question["year"])
  );
}

function statedBy(fact: Fact): string {
  return fact.value === undefined ? "no-number" : "number";
}

/** Whether a fact is about the year, or about years that end with it. */
function isOfYear(fact: Fact, year: string | undefined): boolean {
  return year === undefined || fact.period.last === Number(year);
}

function cityAndTown(report: Report, comparisons: readonly Comparison[], question: Question): Counted {
  const { plan = "", town = "", stance, share } = question;
  if (!report.plans.has(plan) || !report.places.has(town))
    throw new RangeError(`${question.of} are those of one plan and one town`);
  const rows = cityAndTownRows(report, comparisons, { plan, town });
  const named = ({ indicator }: CityAndTownRow): CountedThing => ({
    name: report.indicators.get(indicator)!.name,
    path: pagePath("indicators", indicator),
  });
  const things =
    question.of === "cells"
      ? rows.flatMap((row) => row.cells.filter((cell) => allows(stance, cell.stance)).map(() => named(row)))
      : rows
          .filter(({ cells }) => cells.every((cell) => allows(stance, cell.stance)))
          .filter((row) => share === undefined || shareChange(row) === share)
          .map(named);
  return { things, path: "/city-and-town/" };
}

/** How the town’s share moves from the first year to the last; undefined where fewer than two years have one. */
function shareChange({ cells }: CityAndTownRow): string | undefined {
  const shares = cells.flatMap(({ comparison }) => comparison?.percentage?.value ?? []);
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || shares.length < 2) return undefined;
  return last > first ? "rising" : last < first ? "falling" : "steady";
}

function comparisonPath({ id }: Comparison): string {
  return pagePath("comparisons", id);
}

function factThing({ id, label }: Fact): CountedThing {
  return { name: label, path: pagePath("facts", id) };
}
