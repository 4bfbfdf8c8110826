/** The published tables: every column with its type, unit, codes, references and meaning in both languages. */
import type {
  ChartSpec,
  Comparison,
  Fact,
  Indicator,
  Place,
  Plan,
  Report,
  SetAside,
  Task,
  Theme,
  Topic,
  Unit,
} from "../data/model.ts";
import type { OwnCorrection } from "../data/own-corrections.ts";
import { formatPeriod } from "../data/periods.ts";
import { betweenNames } from "../data/tasks.ts";
import { caveatText } from "../wording/comparison-caveats.ts";
import {
  absenceNames,
  boundNames,
  comparabilityNames,
  comparabilityReasonNames,
  comparisonKindNames,
  coverageNames,
  directionNames,
  formNames,
  kindNames,
  obligationNames,
  placeLevelNames,
  planKindNames,
  setAsideReasonNames,
  taskKindNames,
  verdictNames,
} from "../wording/terms.ts";
import { sourceCorrections, sourceCorrectionTypes, type SourceCorrection } from "./source-corrections.ts";
import { column, spokenTable, table, textColumns, translatedColumns, type Cell, type Table } from "./columns.ts";

const periodPattern = "^[0-9]{4}(-[0-9]{4})?$";
const spanPattern = "^[0-9]+:[0-9]+-[0-9]+$";

/** A place in a copy with its end, where it is one character too: 12:30 alone is the time of day to a spreadsheet. */
function spanCell(at: string): string {
  return at.replace(/:(\d+)$/, ":$1-$1");
}

/** Returns every table, in the order in which they are offered. */
export function buildTables(
  report: Report,
  comparisons: readonly Comparison[],
  corrections: readonly OwnCorrection[],
): Table[] {
  return [
    factsTable(report.facts.values()),
    comparisonsTable(comparisons, report),
    tasksTable(report.tasks.values()),
    setAsideTable(report.setAside),
    plansTable(report.plans.values()),
    sourceCorrectionsTable(report.plans.values()),
    correctionsTable(corrections),
    indicatorsTable(report.indicators.values()),
    topicsTable(report.topics.values()),
    themesTable(report.themes.values()),
    placesTable(report.places.values()),
    unitsTable(report.units.values()),
    chartsTable(report.charts.values()),
  ].map((whole) => spokenTable(whole, report.edition.languages));
}

export function factsTable(facts: Iterable<Fact>): Table {
  return table<Fact, "facts">(
    { name: "facts", key: ["id"] },
    [
      column("id", "string", (f) => f.id),
      column("place", "string", (f) => f.place, { references: { table: "places", column: "id" } }),
      column("indicator", "string", (f) => f.indicator, {
        required: false,
        references: { table: "indicators", column: "id" },
      }),
      ...textColumns("label", (f: Fact) => f.label),
      column("theme", "string", (f) => f.theme, { references: { table: "themes", column: "id" } }),
      column("topic", "string", (f) => f.topic, { references: { table: "topics", column: "id" } }),
      column("kind", "string", (f) => f.kind, { codes: kindNames, list: "kind" }),
      column("form", "string", (f) => f.form, { codes: formNames, list: "form" }),
      column("bound", "string", (f) => f.bound, { required: false, codes: boundNames, list: "bound" }),
      column("value", "number", (f) => f.digits, { required: false, unit: { column: "unit" } }),
      column("value_max", "number", (f) => numberCell(f.valueMax), { required: false, unit: { column: "unit" } }),
      column("unit", "string", (f) => f.unit, { required: false, references: { table: "units", column: "id" } }),
      column("period", "string", (f) => formatPeriod(f.period), { pattern: periodPattern }),
      column("obligation", "string", (f) => f.obligation, {
        required: false,
        codes: obligationNames,
        list: "obligation",
      }),
      column("absent", "string", (f) => f.absent, { required: false, codes: absenceNames, list: "absent" }),
      column("section", "string", (f) => f.section),
      column("wording", "string", (f) => f.wording),
      column("at", "string", (f) => spanCell(f.at), { pattern: spanPattern }),
      ...textColumns("note", (f: Fact) => f.note, { required: false }),
      column("plan", "string", (f) => f.plan, { references: { table: "plans", column: "id" } }),
    ],
    facts,
  );
}

export function comparisonsTable(comparisons: Iterable<Comparison>, report: Report): Table {
  const codes = Object.keys(verdictNames).join("|");
  return table<Comparison, "comparisons">(
    { name: "comparisons", key: ["id"] },
    [
      column("id", "string", (c) => c.id),
      column("kind", "string", (c) => c.kind, { codes: comparisonKindNames, list: "comparison-kind" }),
      column("left", "list", (c) => c.left, { separator: "+", references: { table: "facts", column: "id" } }),
      column("right", "list", (c) => c.right, {
        required: false,
        separator: "+",
        references: { table: "facts", column: "id" },
      }),
      column(
        "verdict",
        "string",
        (c) => (c.standing === "compared" && c.percentage ? numberCell(c.percentage.value) : c.verdict),
        { required: false, pattern: `^(${codes}|-?[0-9]+(\\.[0-9]+)?)$`, codes: verdictNames, list: "verdict" },
      ),
      column("margin", "number", (c) => numberCell(c.margin?.value), {
        required: false,
        unit: { column: "margin_unit" },
      }),
      column("margin_bound", "string", (c) => c.margin?.bound, { required: false, codes: boundNames, list: "bound" }),
      column("margin_unit", "string", (c) => c.margin?.unit, {
        required: false,
        references: { table: "units", column: "id" },
      }),
      column("class", "string", (c) => c.class, { required: false, codes: comparabilityNames, list: "class" }),
      column("reasons", "list", (c) => c.reasons, {
        required: false,
        separator: "+",
        codes: comparabilityReasonNames,
        list: "reason",
      }),
      ...textColumns("caveat", (c: Comparison) => caveatText(c, report), { required: false }),
      column("derived", "boolean", (c) => c.derived),
    ],
    comparisons,
  );
}

function tasksTable(tasks: Iterable<Task>): Table {
  return table<Task, "tasks">(
    { name: "tasks", key: ["id"] },
    [
      column("id", "string", (t) => t.id),
      column("kind", "string", (t) => t.kind, { codes: taskKindNames, list: "task-kind" }),
      column("place", "string", (t) => t.place, { references: { table: "places", column: "id" } }),
      ...textColumns("title", (t: Task) => t.title),
      column("section", "string", (t) => t.section),
      column("leads", "list", (t) => t.leads, { required: false, separator: betweenNames }),
      column("theme", "string", (t) => t.theme, { references: { table: "themes", column: "id" } }),
      column("topic", "string", (t) => t.topic, { references: { table: "topics", column: "id" } }),
      column("facts", "list", (t) => t.facts, {
        required: false,
        separator: "+",
        references: { table: "facts", column: "id" },
      }),
      ...textColumns("note", (t: Task) => t.note, { required: false }),
      column("plan", "string", (t) => t.plan, { references: { table: "plans", column: "id" } }),
    ],
    tasks,
  );
}

function setAsideTable(rows: Iterable<SetAside>): Table {
  return table<SetAside, "set-aside">(
    { name: "set-aside", key: ["plan", "at"] },
    [
      column("at", "string", (s) => spanCell(s.at), { pattern: spanPattern }),
      column("token", "string", (s) => s.token),
      column("reason", "string", (s) => s.reason, { codes: setAsideReasonNames, list: "set-aside-reason" }),
      column("note", "string", (s) => s.note, { required: false }),
      column("plan", "string", (s) => s.plan, { references: { table: "plans", column: "id" } }),
    ],
    rows,
  );
}

export function plansTable(plans: Iterable<Plan>): Table {
  return table<Plan, "plans">(
    { name: "plans", key: ["id"] },
    [
      column("id", "string", (p) => p.id),
      ...textColumns("title", (p: Plan) => p.title),
      ...textColumns("short", (p: Plan) => p.short),
      column("place", "string", (p) => p.place, { references: { table: "places", column: "id" } }),
      ...textColumns("issuer", (p: Plan) => p.issuer),
      column("date", "string", (p) => p.date, {
        // A month alone stands in quotation marks in CSV.
        pattern: "^“?[0-9]{4}(-[0-9]{2}){0,2}”?$",
      }),
      column("period", "string", (p) => formatPeriod(p.period), { pattern: periodPattern }),
      column("kind", "string", (p) => p.kind, { codes: planKindNames, list: "plan-kind" }),
      ...textColumns("publisher", (p: Plan) => p.source.publisher),
      column("published", "string", (p) => p.source.published, { required: false }),
      column("sha256", "string", (p) => p.copy.sha256, { pattern: "^[0-9a-f]{64}$" }),
      column("coverage", "string", (p) => p.coverage, { codes: coverageNames, list: "coverage" }),
      column("held", "list", (p) => p.held, { required: false, separator: betweenNames }),
    ],
    plans,
  );
}

function sourceCorrectionsTable(plans: Iterable<Plan>): Table {
  return table<SourceCorrection, "source-corrections">(
    { name: "source-corrections", key: undefined },
    [
      column("plan", "string", (c) => c.plan, { references: { table: "plans", column: "id" } }),
      column("type", "string", (c) => c.type, { codes: sourceCorrectionTypes, list: "source-correction-type" }),
      column("at", "string", (c) => spanCell(c.at)),
      column("printed", "string", (c) => c.printed, { required: false }),
      column("taken", "string", (c) => c.taken, { required: false }),
      ...textColumns("reason", (c: SourceCorrection) => c.reason),
    ],
    sourceCorrections(plans),
  );
}

function correctionsTable(corrections: Iterable<OwnCorrection>): Table {
  return table<OwnCorrection, "corrections">(
    { name: "corrections", key: ["number"] },
    [
      column("number", "integer", (c) => `${c.number}`),
      column("date", "string", (c) => c.date, { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
      column("version", "string", (c) => c.version, { required: false }),
      // A fact that was withdrawn since is in no table of this version: no foreign key.
      column("fact", "string", (c) => c.fact, { required: false }),
      ...textColumns("was", (c: OwnCorrection) => c.was),
      ...textColumns("is", (c: OwnCorrection) => c.is),
      ...textColumns("reason", (c: OwnCorrection) => c.reason),
      column("touches", "list", (c) => c.touches, { required: false, separator: "+" }),
    ],
    corrections,
  );
}

export function indicatorsTable(indicators: Iterable<Indicator>): Table {
  return table<Indicator, "indicators">(
    { name: "indicators", key: ["id"] },
    [
      column("id", "string", (i) => i.id),
      ...textColumns("name", (i: Indicator) => i.name),
      column("unit", "string", (i) => i.unit, { references: { table: "units", column: "id" } }),
      column("direction", "string", (i) => i.direction, { codes: directionNames, list: "direction" }),
      column("additive", "boolean", (i) => i.additive),
      column("theme", "string", (i) => i.theme, { references: { table: "themes", column: "id" } }),
      column("topic", "string", (i) => i.topic, { references: { table: "topics", column: "id" } }),
      ...textColumns("definition", (i: Indicator) => i.definition),
      ...textColumns("note", (i: Indicator) => i.note, { required: false }),
      column("aliases", "list", (i) => i.aliases, { required: false, separator: "|" }),
    ],
    indicators,
  );
}

function topicsTable(topics: Iterable<Topic>): Table {
  return table<Topic, "topics">(
    { name: "topics", key: ["id"] },
    [
      column("id", "string", (t) => t.id),
      ...textColumns("name", (t: Topic) => t.name),
      column("theme", "string", (t) => t.theme, { references: { table: "themes", column: "id" } }),
      column("aliases", "list", (t) => t.aliases, { required: false, separator: "|" }),
    ],
    topics,
  );
}

function themesTable(themes: Iterable<Theme>): Table {
  return table<Theme, "themes">(
    { name: "themes", key: ["id"] },
    [
      column("id", "string", (t) => t.id),
      ...textColumns("name", (t: Theme) => t.name),
      ...textColumns("description", (t: Theme) => t.description),
    ],
    themes,
  );
}

function placesTable(places: Iterable<Place>): Table {
  return table<Place, "places">(
    { name: "places", key: ["id"] },
    [
      column("id", "string", (p) => p.id),
      ...textColumns("name", (p: Place) => p.name),
      column("level", "string", (p) => p.level, { codes: placeLevelNames, list: "level" }),
      column("parent", "string", (p) => p.parent, { required: false, references: { table: "places", column: "id" } }),
      ...textColumns("description", (p: Place) => p.description),
    ],
    places,
  );
}

function unitsTable(units: Iterable<Unit>): Table {
  return table<Unit, "units">(
    { name: "units", key: ["id"] },
    [
      column("id", "string", (u) => u.id),
      ...translatedColumns("name", (u: Unit) => u.name, { required: false }),
      column("canonical", "string", (u) => u.canonical, { references: { table: "units", column: "id" } }),
      column("factor", "number", (u) => numberCell(u.factor)),
    ],
    units,
  );
}

function chartsTable(charts: Iterable<ChartSpec>): Table {
  return table<ChartSpec, "charts">(
    { name: "charts", key: ["id"] },
    [
      column("id", "string", (c) => c.id),
      ...textColumns("title", (c: ChartSpec) => c.title),
      column("view", "string", (c) => c.view),
      column("options", "list", (c) => Object.entries(c.options).map(([k, v]) => `${k}=${v}`), {
        required: false,
        separator: ";",
      }),
    ],
    charts,
  );
}

/** A number as digits that every reader of CSV takes: never an exponent. */
function numberCell(value: number | undefined): Cell {
  if (value === undefined) return undefined;
  const digits = String(value);
  return digits.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : digits;
}
