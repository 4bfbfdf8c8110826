/** The rules of what an indicator holds together: one form of amount, and nothing that only looks the same. */
import type { Decision, Fact, Indicator } from "./model.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { isSound, rowProblem, type Row } from "./rows.ts";
import type { Form } from "./vocabulary.ts";

/** The forms that say how much there is; the others say how it grows, changes or ranks. */
const amountForms: readonly Form[] = ["level", "flow", "share", "index"];

export type IndicatorParts = {
  readonly indicators: readonly Row<Indicator>[];
  readonly facts: readonly Row<Fact>[];
  readonly decisions: readonly Row<Decision>[];
  /** Every id of an indicator or a fact; undefined where a file that names some could not be read. */
  readonly known: ReadonlySet<string> | undefined;
};

/** Returns what is wrong between indicators, the facts they hold and the decisions that tell them apart. */
export function checkIndicators(parts: IndicatorParts): Problem[] {
  const factsOf = Map.groupBy(
    parts.facts.filter((row) => isSound(row, "indicator", "form")).map(({ item }) => item),
    ({ indicator }) => indicator,
  );
  return parts.indicators.flatMap((row) => [
    ...checkForms(row, factsOf.get(row.item.id) ?? [], parts.known !== undefined),
    ...checkLookAlikes(row, parts, factsOf),
  ]);
}

/** A level cannot be set beside a flow: an indicator has one of them, or says that its sources differ. Facts may be missing where some could not be read. */
function checkForms(row: Row<Indicator>, facts: readonly Fact[], areAllRead: boolean): Problem[] {
  const { id, forms } = row.item;
  const first = new Map<Form, string>();
  for (const { id: fact, form } of facts) if (amountForms.includes(form) && !first.has(form)) first.set(form, fact);
  const stated = [...first.keys()];
  const without = areAllRead ? forms.find((form) => !first.has(form)) : undefined;
  if (without)
    return [
      rowProblem(
        row,
        "forms",
        `no fact of ${quote(id)} is a ${without}`,
        stated.length > 0 ? `only forms it has: ${stated.join(", ")}` : "no forms, as its facts state no amount",
      ),
    ];
  if (stated.length < 2 || stated.every((form) => forms.includes(form))) return [];
  const mixture = [...first].map(([form, fact]) => `a ${form} in ${fact}`).join(", ");
  const expected = `one form of its facts, or forms: [${stated.join(", ")}] where the sources themselves differ`;
  return [rowProblem(row, "forms", `${quote(id)} is ${mixture}`, expected)];
}

/** What only looks the same is told to the reader: a decision not to compare names a fact of each. */
function checkLookAlikes(
  row: Row<Indicator>,
  { indicators, decisions, known }: IndicatorParts,
  factsOf: ReadonlyMap<string | undefined, readonly Fact[]>,
): Problem[] {
  const { id, notSameAs } = row.item;
  const own = new Set((factsOf.get(id) ?? []).map((fact) => fact.id));
  return notSameAs.flatMap((other, i) => {
    const say = (message: string, expected: string) => [rowProblem(row, `not_same_as.${i}`, message, expected)];
    if (known?.has(other) === false)
      return say(`there is no indicator or fact ${quote(other)}`, "an id of indicators.yaml or of a facts.csv");
    if (other === id || own.has(other))
      return say(`${quote(other)} is the same as ${quote(id)}`, "what is another measure");
    const isFact = !indicators.some(({ item }) => item.id === other);
    const others = new Set(isFact ? [other] : (factsOf.get(other) ?? []).map((fact) => fact.id));
    if (!known || own.size === 0 || others.size === 0) return [];
    const joins = ({ left, right }: Decision) =>
      (left.some((fact) => own.has(fact)) && right.some((fact) => others.has(fact))) ||
      (right.some((fact) => own.has(fact)) && left.some((fact) => others.has(fact)));
    if (decisions.some(({ item }) => item.class === "not-comparable" && joins(item))) return [];
    return say(
      `nothing in comparisons.yaml tells ${quote(id)} and ${quote(other)} apart`,
      "a pair of a fact of each, class: not-comparable",
    );
  });
}
