/** Every comparison of an edition: what the rules find, and what people decided. */
import type { Comparison, Decision, Fact, Report } from "../../data/model.ts";
import { comparisonKinds } from "../../data/vocabulary.ts";
import { findCopies } from "./copy.ts";
import { applyDecisions } from "./decisions.ts";
import type { Finding } from "./findings.ts";
import { findOutcomes } from "./outcome.ts";
import { findPaces } from "./pace.ts";
import { findRestatements } from "./restatement.ts";
import { findRevisions } from "./revision.ts";
import { findShares } from "./share.ts";
import { findSideBySides } from "./side-by-side.ts";
import { buildContext, buildSubjects, isTarget, type Context, type Subject } from "./subjects.ts";
import { findSums } from "./sum.ts";
import { townsAndCities } from "./towns.ts";
import { findTrends } from "./trend.ts";

/**
 * Returns the comparisons by kind, then in the order of their left facts (plans by date), then of their
 * right ones. Pure: the same report gives the same list, and no fact is changed by a conversion.
 */
export function compareAll(report: Report): readonly Comparison[] {
  const context = buildContext(report);
  const subjects = buildSubjects(context);
  const findAlone = (decision: Decision) => findAll(withoutRivals(decision, subjects, report), context);
  return inOrder(applyDecisions(findAll(subjects, context), report, findAlone), context);
}

function findAll(subjects: readonly Subject[], context: Context): Finding[] {
  const pairs = townsAndCities(subjects, context);
  return [
    ...subjects.flatMap((subject) => [
      ...findOutcomes(subject, context),
      ...findRevisions(subject, context),
      ...findRestatements(subject, context),
      ...findSums(subject, context),
      ...findTrends(subject, context),
      ...findPaces(subject, context),
    ]),
    ...findShares(pairs, context),
    ...findCopies(pairs, context),
    ...findSideBySides(subjects, context),
  ];
}

/** The subjects of a decision's facts, without other facts that could stand in the place of one of them. */
function withoutRivals({ left, right }: Decision, subjects: readonly Subject[], { facts }: Report): Subject[] {
  const own = [...left, ...right].map((id) => facts.get(id)!);
  const ids = new Set(own.map(({ id }) => id));
  const sameQuestion = (a: Fact, b: Fact) =>
    a.place === b.place &&
    a.indicator === b.indicator &&
    isTarget(a) === isTarget(b) &&
    a.period.last === b.period.last;
  return subjects
    .filter((subject) => subject.facts.some(({ id }) => ids.has(id)))
    .map((subject) => ({
      ...subject,
      facts: subject.facts.filter((one) => ids.has(one.id) || !own.some((fact) => sameQuestion(one, fact))),
    }));
}

function inOrder(comparisons: readonly Comparison[], { report, order }: Context): readonly Comparison[] {
  const facts = [...report.facts.values()].sort(order);
  const rank = new Map(facts.map(({ id }, i) => [id, i]));
  const kinds = new Map(comparisonKinds.map((kind, i) => [kind, i]));
  const first = (ids: readonly string[]) => (ids[0] === undefined ? -1 : rank.get(ids[0])!);
  return [...comparisons].sort(
    (a, b) =>
      kinds.get(a.kind)! - kinds.get(b.kind)! ||
      first(a.left) - first(b.left) ||
      first(a.right) - first(b.right) ||
      a.right.length - b.right.length ||
      (a.id < b.id ? -1 : 1),
  );
}
