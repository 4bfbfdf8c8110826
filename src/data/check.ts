/** The rules that no single row can see: ids that lead nowhere, units that do not fit, things said twice. */
import { checkIndicators } from "./check-indicators.ts";
import { product } from "./decimal.ts";
import { besidesNumber } from "./facts.ts";
import { sourceLanguage } from "./languages.ts";
import type { ChartSpec, Decision, Fact, Indicator, Place, Plan, SetAside, Task, Theme, Topic, Unit } from "./model.ts";
import { expectedId } from "./nearest.ts";
import { magnitudeOf } from "./numerals.ts";
import { formatPeriod } from "./periods.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { formatSpan, parseSpan, type Span } from "./reading-copy.ts";
import { isSound, rowProblem, type Parsed, type Row } from "./rows.ts";
import { isRatio, percent, percentagePoint } from "./units.ts";

/** Every file of one plan, parsed. `plan` is undefined where the record could not be read. */
export type PlanParts = {
  /** The name of the plan's folder, which is its id. */
  readonly folder: string;
  readonly plan: Row<Plan> | undefined;
  readonly facts: Parsed<Fact>;
  readonly tasks: Parsed<Task>;
  readonly setAside: Parsed<SetAside>;
};

/** Every file of an edition, parsed. */
export type Parts = {
  readonly places: Parsed<Place>;
  readonly themes: Parsed<Theme>;
  readonly topics: Parsed<Topic>;
  readonly indicators: Parsed<Indicator>;
  readonly units: Parsed<Unit>;
  readonly plans: readonly PlanParts[];
  readonly decisions: Parsed<Decision>;
  readonly charts: Parsed<ChartSpec>;
};

/** What a view must and what it may be asked. */
type ViewOptions = { readonly required: readonly string[]; readonly optional: readonly string[] };
/** Each view's name with its options; undefined where the views are not known yet. */
export type ViewNames = ReadonlyMap<string, ViewOptions>;

/** Returns what is wrong between the rows of all files. */
export function checkParts(parts: Parts, views?: ViewNames): Problem[] {
  const refer = referenceChecker(parts);
  return [
    ...checkLists(parts, refer),
    ...parts.plans.flatMap((plan) => checkPlan(plan, parts, refer)),
    ...checkDecisions(parts.decisions[0], refer),
    ...checkIndicators({
      indicators: parts.indicators[0],
      facts: parts.plans.flatMap(({ facts }) => facts[0]),
      decisions: parts.decisions[0],
      known: union([parts.indicators[2], ...parts.plans.map(({ facts }) => facts[2])]),
    }),
    ...checkCharts(parts.charts[0], refer, views),
  ];
}

type Target = "place" | "theme" | "topic" | "indicator" | "unit" | "plan" | "fact" | "task";
type Refer = (row: Row<unknown>, column: string, target: Target, id: string | undefined) => Problem[];

function union(lists: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return lists.every((ids) => ids !== undefined) ? new Set(lists.flatMap((ids) => [...ids!])) : undefined;
}

/** A list that could not be read leads to no problems elsewhere: it has its own. */
function referenceChecker(parts: Parts): Refer {
  const { plans } = parts;
  const known: Record<Target, [ids: ReadonlySet<string> | undefined, file: string]> = {
    place: [parts.places[2], "places.yaml"],
    theme: [parts.themes[2], "themes.yaml"],
    topic: [parts.topics[2], "topics.yaml"],
    indicator: [parts.indicators[2], "indicators.yaml"],
    unit: [parts.units[2], "units.yaml"],
    plan: [new Set(plans.map(({ folder }) => folder)), "the folders under plans"],
    fact: [union(plans.map(({ facts }) => facts[2])), "facts.csv"],
    task: [union(plans.map(({ tasks }) => tasks[2])), "tasks.csv"],
  };
  return (row, column, target, id) => {
    const [ids, file] = known[target];
    if (!id || !ids || ids.has(id) || !isSound(row, column)) return [];
    return [rowProblem(row, column, `there is no ${target} ${quote(id)}`, expectedId(id, ids, file))];
  };
}

function checkLists(parts: Parts, refer: Refer): Problem[] {
  const { places, themes, topics, indicators, units, charts } = parts;
  return [
    ...[places, themes, topics, indicators, units, charts].flatMap(([rows]) => checkIdsOnce(rows)),
    ...places[0].flatMap((row) => refer(row, "parent", "place", row.item.parent)),
    ...checkParents(places[0]),
    ...checkColors(places[0]),
    ...topics[0].flatMap((row) => refer(row, "theme", "theme", row.item.theme)),
    ...indicators[0].flatMap((row) => [
      ...refer(row, "theme", "theme", row.item.theme),
      ...refer(row, "topic", "topic", row.item.topic),
      ...refer(row, "unit", "unit", row.item.unit),
    ]),
    ...checkUnits(units[0], refer),
  ];
}

function checkIdsOnce(rows: readonly Row<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, Row<unknown>>();
  return rows.flatMap((row) => {
    const { id } = row.item;
    const before = first.get(id);
    if (id === "" || !before) {
      first.set(id, row);
      return [];
    }
    return [rowProblem(row, "id", `${quote(id)} stands in line ${before.lineOf("id")} already`, "an id of its own")];
  });
}

function checkParents(places: readonly Row<Place>[]): Problem[] {
  const parents = new Map(places.map(({ item }) => [item.id, item.parent]));
  return places.flatMap((row) => {
    const above: string[] = [];
    for (let id = row.item.parent; id !== undefined && !above.includes(id); id = parents.get(id)) above.push(id);
    if (!above.includes(row.item.id)) return [];
    return [
      rowProblem(row, "parent", `${quote(row.item.id)} lies within itself`, "a parent that does not lie in this place"),
    ];
  });
}

function checkColors(places: readonly Row<Place>[]): Problem[] {
  const first = new Map<string, string>();
  return places.flatMap((row) => {
    const { id, color, mark } = row.item;
    const look = `${color} ${mark}`;
    const before = first.get(look);
    if (before === undefined) {
      first.set(look, id);
      return [];
    }
    return [
      rowProblem(row, "mark", `"${id}" looks as "${before}" does: colour ${color}, ${mark}`, "another colour or mark"),
    ];
  });
}

/** 万人 is 10,000 of what 人 is: the factor of a unit that begins with a power of ten says nothing else. */
function checkFactor({ id, canonical, factor }: Unit, byId: ReadonlyMap<string, Unit>): string | undefined {
  const power = /^[十百千万亿]+/u.exec(id)?.[0] ?? "";
  const rest = byId.get(id.slice(power.length));
  if (power === "" || rest?.canonical !== canonical) return undefined;
  const right = product(magnitudeOf(power), rest.factor);
  return right === factor ? undefined : String(right);
}

function checkUnits(units: readonly Row<Unit>[], refer: Refer): Problem[] {
  const byId = new Map(units.map(({ item }) => [item.id, item]));
  return units.flatMap((row) => {
    const { id, canonical, factor } = row.item;
    const target = byId.get(canonical);
    const problems = refer(row, "canonical", "unit", canonical);
    if (target && target.canonical !== canonical) {
      const expected = `the unit at the end, perhaps "${target.canonical}"`;
      problems.push(rowProblem(row, "canonical", `${quote(canonical)} has a canonical unit itself`, expected));
    }
    const right = checkFactor(row.item, byId);
    if (right !== undefined)
      problems.push(
        rowProblem(row, "factor", `${factor} is not what ${quote(id)} is worth in ${quote(canonical)}`, right),
      );
    if (canonical === id && factor !== 1)
      problems.push(rowProblem(row, "factor", `${factor} turns a unit into itself`, "1, or another canonical unit"));
    return problems;
  });
}

function checkPlan(parts: PlanParts, all: Parts, refer: Refer): Problem[] {
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

function checkDecisions(decisions: readonly Row<Decision>[], refer: Refer): Problem[] {
  const first = new Map<string, number>();
  return decisions.flatMap((row) => {
    const { kind, left, right } = row.item;
    const problems = [
      ...left.flatMap((id) => refer(row, "left", "fact", id)),
      ...right.flatMap((id) => refer(row, "right", "fact", id)),
    ];
    const both = left.find((id) => right.includes(id));
    if (both) problems.push(rowProblem(row, "right", `${quote(both)} stands on both sides`, "another fact"));
    const key = `${kind} ${left.join("+")} ${right.join("+")}`;
    const before = first.get(key);
    if (before !== undefined)
      problems.push(rowProblem(row, "", `decides what line ${before} decides`, "one decision for one comparison"));
    else first.set(key, row.lineOf(""));
    return problems;
  });
}

/** The option names that hold ids; each may hold several, joined by +. */
const optionTargets: Readonly<Record<string, Target>> = {
  place: "place",
  places: "place",
  theme: "theme",
  themes: "theme",
  topic: "topic",
  topics: "topic",
  indicator: "indicator",
  indicators: "indicator",
  unit: "unit",
  plan: "plan",
  plans: "plan",
  fact: "fact",
  facts: "fact",
  task: "task",
  tasks: "task",
};

function checkCharts(charts: readonly Row<ChartSpec>[], refer: Refer, views: ViewNames | undefined): Problem[] {
  return charts.flatMap((row) => {
    const { view, options } = row.item;
    const problems = Object.entries(options).flatMap(([name, value]) => {
      const target = Object.hasOwn(optionTargets, name) ? optionTargets[name] : undefined;
      return target ? value.split("+").flatMap((id) => refer(row, `options.${name}`, target, id)) : [];
    });
    const known = views?.get(view);
    if (views && !known)
      problems.push(rowProblem(row, "view", `there is no view ${quote(view)}`, [...views.keys()].join(", ")));
    if (!known) return problems;
    const allowed = [...known.required, ...known.optional];
    for (const name of Object.keys(options))
      if (!allowed.includes(name)) {
        const message = `the view ${view} has no option ${quote(name)}`;
        problems.push(rowProblem(row, `options.${name}`, message, allowed.join(", ") || "no options"));
      }
    for (const name of known.required)
      if (options[name] === undefined)
        problems.push(rowProblem(row, "options", `the view ${view} needs ${quote(name)}`, known.required.join(", ")));
    return problems;
  });
}
