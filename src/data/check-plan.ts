/** The rules between the files of one plan: its outline and times, the order of its ids, its units, what is said twice. */
import { besidesNumber } from "./facts.ts";
import { sourceLanguage } from "./languages.ts";
import type { Fact, Plan, SetAside, Task } from "./model.ts";
import { expectedId } from "./nearest.ts";
import type { Parts, PlanParts, Refer } from "./parts.ts";
import { formatPeriod } from "./periods.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { formatSpan, parseSpan, type Span } from "./reading-copy.ts";
import { isSound, rowProblem, type Row } from "./rows.ts";
import { isRatio, percent, percentagePoint } from "./units.ts";

/** Returns what is wrong between the files of one plan, and between them and the lists. */
export function checkPlan(parts: PlanParts, all: Parts, refer: Refer): Problem[] {
  const { folder, plan, facts, tasks, setAside } = parts;
  const problems: Problem[] = [];
  if (plan) {
    if (plan.item.id !== folder)
      problems.push(rowProblem(plan, "id", `${quote(plan.item.id)} is not the name of the folder`, `"${folder}"`));
    problems.push(
      ...refer(plan, "place", "place", plan.item.place),
      ...checkOutline(plan),
      ...checkTimes(plan.item, facts[0]),
    );
  }
  for (const row of [...facts[0], ...tasks[0]])
    problems.push(
      ...refer(row, "place", "place", row.item.place),
      ...refer(row, "theme", "theme", row.item.theme),
      ...refer(row, "topic", "topic", row.item.topic),
      ...(plan ? checkSection(row, plan.item) : []),
    );
  for (const row of facts[0])
    problems.push(
      ...refer(row, "indicator", "indicator", row.item.indicator),
      ...refer(row, "unit", "unit", row.item.unit),
    );
  return [
    ...problems,
    ...checkOrder(facts[0]),
    ...checkOrder(tasks[0]),
    ...checkFactUnits(facts[0], all),
    ...checkStatedUnits(facts[0], all),
    ...checkSaidTwice(facts[0]),
    ...tasks[0].flatMap((row) => checkTaskFacts(row, facts[2])),
    ...checkSpans(facts[0], setAside[0]),
  ];
}

/** Every section of the outline is named once. */
function checkOutline(plan: Row<Plan>): Problem[] {
  const sections = plan.item.outline.map(({ section }) => section);
  return sections.flatMap((section, i) =>
    sections.indexOf(section) === i
      ? []
      : [
          rowProblem(
            plan,
            `outline.${i}.section`,
            `${quote(section)} stands in the outline twice`,
            "each section once",
          ),
        ],
  );
}

function checkSection(row: Row<Fact> | Row<Task>, plan: Plan): Problem[] {
  const { section } = row.item;
  if (section === "" || plan.outline.some((entry) => section.startsWith(entry.section))) return [];
  const expected = `a section that begins as one of plan.yaml: ${plan.outline.map((entry) => entry.section).join(" ")}`;
  return [rowProblem(row, "section", `${quote(section)} is not in the outline`, expected)];
}

/** A document reports what has been and promises what is to come. */
function checkTimes(plan: Plan, facts: readonly Row<Fact>[]): Problem[] {
  const year = Number(plan.date.slice(0, 4));
  return facts.flatMap((row) => {
    const { kind, period } = row.item;
    if (!isSound(row, "kind", "period")) return [];
    const isEarly = kind === "target" && period.last < year;
    const isLate = kind !== "target" && period.last > year;
    if (!isEarly && !isLate) return [];
    const message = `the ${kind} is of ${formatPeriod(period)}, the plan of ${plan.date}`;
    return [
      rowProblem(
        row,
        "period",
        message,
        isEarly ? "a target for the plan's year or later" : "a result no later than the plan",
      ),
    ];
  });
}

/** Ids ascend, so that none is used for a second thing and none is squeezed in before one that is published. */
function checkOrder(rows: readonly Row<{ readonly id: string }>[]): Problem[] {
  const number = (id: string) => Number(/\d+$/.exec(id)?.[0] ?? 0);
  let last = "";
  return rows.flatMap((row) => {
    const { id } = row.item;
    if (id === "") return [];
    if (last === "" || number(id) > number(last)) {
      last = id;
      return [];
    }
    const message = id === last ? `${quote(id)} stands twice` : `${quote(id)} comes after ${quote(last)}`;
    return [rowProblem(row, "id", message, "ids that ascend; a new row takes the next free number at the end")];
  });
}

/** A fact's unit must measure what its indicator measures, unless its form says otherwise. */
function checkFactUnits(facts: readonly Row<Fact>[], { indicators, units }: Parts): Problem[] {
  const family = new Map(units[0].map(({ item }) => [item.id, item.canonical]));
  const unitOf = new Map(indicators[0].map(({ item }) => [item.id, item.unit]));
  return facts.flatMap((row) => {
    const { form, unit, indicator } = row.item;
    const measured = indicator === undefined ? undefined : unitOf.get(indicator);
    if (measured === undefined || !isSound(row, "form", "unit", "indicator")) return [];
    if (!family.has(unit) || !family.has(measured)) return [];
    if (form === "growth" || form === "average-growth" || form === "rank") return [];
    const fits = family.get(unit) === family.get(measured);
    if (fits || (form === "change" && family.get(measured) === percent && unit === percentagePoint)) return [];
    const message = `${quote(unit)} does not measure the indicator ${quote(indicator!)} in the form ${form}`;
    return [rowProblem(row, "unit", message, `a unit of the family of ${measured}`)];
  });
}

/** Where a unit stands behind a number in the wording, it is the fact's: 850亿元 is not 850 of 万元. */
function checkStatedUnits(facts: readonly Row<Fact>[], { units }: Parts): Problem[] {
  const ids = units[0].map(({ item }) => item.id).sort((a, b) => b.length - a.length);
  return facts.flatMap((row) => {
    const { wording, digits, valueMax, unit } = row.item;
    if (digits === "" || isRatio(unit) || !isSound(row, "unit", "wording", "value")) return [];
    const number = valueMax === undefined ? digits.replace(/^-/, "") : String(valueMax);
    const behind = besidesNumber(wording, number)?.after.replace(/^([十百千万亿]*)[余多]/u, "$1") ?? "";
    const stated = ids.find((id) => behind.startsWith(id));
    // 每月1045元 is stated in 元, and means 元/月.
    if (stated === undefined || stated === unit || unit.startsWith(`${stated}/`)) return [];
    return [rowProblem(row, "unit", `${quote(unit)} is not the unit in ${quote(wording)}`, `"${stated}"`)];
  });
}

/** Two facts of one plan that say the same in the same section are one fact entered twice. */
function checkSaidTwice(facts: readonly Row<Fact>[]): Problem[] {
  const first = new Map<string, string>();
  return facts.flatMap((row) => {
    const { id, place, indicator, label, form, kind, period, digits, valueMax, unit, absent, section } = row.item;
    if (row.faulty.size > 0) return [];
    const said = [
      place,
      indicator ?? "",
      label[sourceLanguage],
      form,
      kind,
      formatPeriod(period),
      digits,
      valueMax,
      unit,
      absent,
      section,
    ];
    const key = JSON.stringify(said);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, id);
      return [];
    }
    const expected = "one row for one statement, or labels that tell them apart";
    return [rowProblem(row, "", `says the same as ${before}`, expected)];
  });
}

function checkTaskFacts(row: Row<Task>, facts: ReadonlySet<string> | undefined): Problem[] {
  if (!facts || !isSound(row, "facts")) return [];
  return row.item.facts
    .filter((id) => !facts.has(id))
    .map((id) =>
      rowProblem(row, "facts", `the plan has no fact ${quote(id)}`, expectedId(id, facts, "the plan's facts.csv")),
    );
}

/** A run of digits states a quantity or it does not: nothing is both, and nothing is set aside twice. */
function checkSpans(facts: readonly Row<Fact>[], setAside: readonly Row<SetAside>[]): Problem[] {
  type Placed = { readonly span: Span; readonly row: Row<unknown>; readonly name: string };
  const placed = (row: Row<{ readonly at: string }>, name: string): Placed[] => {
    const span = parseSpan(row.item.at);
    return span ? [{ span, row, name }] : [];
  };
  const byLine = Map.groupBy(
    [...facts.flatMap((row) => placed(row, row.item.id)), ...setAside.flatMap((row) => placed(row, ""))],
    ({ span }) => span.line,
  );
  const problems: Problem[] = [];
  for (const line of byLine.values()) {
    line.sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
    // The furthest end so far of a fact and of what is set aside.
    let [fact, aside]: [Placed | undefined, Placed | undefined] = [undefined, undefined];
    for (const each of line) {
      const isFact = each.name !== "";
      for (const other of isFact ? [aside] : [fact, aside]) {
        if (!other || other.span.last < each.span.first) continue;
        const row = isFact ? other.row : each.row;
        const what = isFact ? each.name : other.name || `line ${other.row.lineOf("at")}`;
        const span = formatSpan(isFact ? other.span : each.span);
        problems.push(
          rowProblem(row, "at", `"${span}" overlaps ${what}`, "digits that no fact and no other row covers"),
        );
      }
      if (isFact) fact = further(fact, each);
      else aside = further(aside, each);
    }
  }
  return problems;
  function further(a: Placed | undefined, b: Placed): Placed {
    return a && a.span.last >= b.span.last ? a : b;
  }
}
