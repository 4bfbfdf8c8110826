/** facts.csv: text to facts, with every rule that one row alone can break. */
import { statedBound, turnBound } from "./bounds.ts";
import type { SourceFile } from "./files.ts";
import { columnsOf } from "./languages.ts";
import type { Fact } from "./model.ts";
import { halfWidth, numeralsIn, states } from "./numerals.ts";
import { expectedPeriod, parsePeriod } from "./periods.ts";
import { longestQuotation, quote } from "./plain-text.ts";
import { parseSpan } from "./reading-copy.ts";
import type { Parsed, Row } from "./rows.ts";
import { CellReader, parseTable } from "./tables.ts";
import { isRatio, percent, percentagePoint } from "./units.ts";
import { absences, bounds, forms, kinds, languages, obligations, type Languages } from "./vocabulary.ts";

export const factColumns = [
  "id",
  "place",
  "indicator",
  ...columnsOf("label"),
  "theme",
  "topic",
  "kind",
  "form",
  "bound",
  "value",
  "value_max",
  "unit",
  "period",
  "obligation",
  "absent",
  "section",
  "wording",
  "at",
  ...columnsOf("note"),
] as const;
export type FactColumn = (typeof factColumns)[number];

const digits = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Returns the facts of `plan`, in the order of the file. */
export function parseFacts(
  file: Pick<SourceFile, "path" | "text">,
  plan: string,
  spoken: Languages = languages,
): Parsed<Fact> {
  const [table, problems, isWhole] = parseTable(file, factColumns, spoken);
  if (!table) return [[], problems, undefined];
  const id = new RegExp(`^${plan}-\\d{3,}$`);
  const rows = table.map((row, order): Row<Fact> => {
    const cell = new CellReader(row, problems, spoken);
    const [value, valueDigits] = readNumber(cell, "value");
    const [valueMax] = readNumber(cell, "value_max");
    const fact: Fact = {
      id: cell.matching("id", id, `the plan's id and three digits, as ${plan}-001`),
      plan,
      order,
      place: cell.required("place", "an id of places.yaml"),
      indicator: cell.optional("indicator") || undefined,
      label: cell.text("label"),
      theme: cell.required("theme", "an id of themes.yaml"),
      topic: cell.required("topic", "an id of topics.yaml"),
      kind: cell.oneOf("kind", kinds),
      form: cell.oneOf("form", forms),
      bound: cell.oneOfOrEmpty("bound", bounds),
      value,
      digits: valueDigits,
      valueMax,
      unit: cell.optional("unit"),
      period: readPeriod(cell),
      obligation: cell.oneOfOrEmpty("obligation", obligations),
      absent: cell.oneOfOrEmpty("absent", absences),
      section: cell.required("section", "where in the document it stands, as 二（一）1"),
      wording: cell.required("wording", "the shortest phrase that carries the indicator and its value"),
      at: readSpan(cell),
      note: cell.textOrNone("note"),
    };
    checkKind(fact, cell);
    checkAmount(fact, cell);
    checkForm(fact, cell);
    checkWording(fact, cell);
    return cell.row(fact);
  });
  return [rows, problems, isWhole ? new Set(table.map((row) => row.cells.id)) : undefined];
}

function readNumber(cell: CellReader<FactColumn>, column: "value" | "value_max"): [number | undefined, string] {
  const text = cell.optional(column);
  if (text === "") return [undefined, ""];
  if (digits.test(text) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER) return [Number(text), text];
  const message = digits.test(text) ? `${quote(text)} has more digits than are kept` : `${quote(text)} is not a number`;
  cell.fault(column, { message, expected: "digits, as 12.5" });
  return [undefined, ""];
}

function readPeriod(cell: CellReader<FactColumn>): Fact["period"] {
  const text = cell.required("period", expectedPeriod);
  const period = parsePeriod(text);
  if (!period && text !== "")
    cell.fault("period", { message: `${quote(text)} is not a period`, expected: expectedPeriod });
  return period ?? { first: 0, last: 0 };
}

function readSpan(cell: CellReader<FactColumn>): string {
  const expected = "line:first-last in the copy, as 37:5-9";
  const text = cell.required("at", expected);
  if (text !== "" && !parseSpan(text)) cell.fault("at", { message: `${quote(text)} is not a place`, expected });
  return text;
}

/** What is expected for no stated year answers no target and is answered by none: no indicator sets it beside others. */
function checkKind({ kind, indicator }: Fact, cell: CellReader<FactColumn>): void {
  if (kind === "expectation" && indicator !== undefined)
    cell.fault("indicator", { message: `${quote(indicator)} stands beside an expectation`, expected: "nothing" });
}

/** The value, its bound and the reason for its absence must tell the same story. */
function checkAmount({ absent, bound, value, valueMax, unit, note }: Fact, cell: CellReader<FactColumn>): void {
  if (cell.isFaulty("absent") || cell.isFaulty("bound")) return;
  if (absent) {
    const nothing = `nothing, as the value is absent (${absent})`;
    for (const column of ["value", "value_max", "bound"] as const) {
      const text = cell.optional(column);
      if (text !== "") cell.fault(column, { message: `${quote(text)} stands beside absent`, expected: nothing });
    }
    if (!note && !columnsOf("note").some((column) => cell.isFaulty(column)))
      cell.fault("note", { message: "is empty", expected: "the printed words, as the value is absent" });
    return;
  }
  if (cell.optional("value") === "")
    cell.fault("value", { message: "is empty", expected: "digits, or the reason in the column absent" });
  if (!bound) cell.fault("bound", { message: "is empty", expected: bounds.join(", ") });
  if (unit === "") cell.fault("unit", { message: "is empty", expected: "an id of units.yaml" });
  if (bound === "range") {
    if (cell.optional("value_max") === "")
      cell.fault("value_max", { message: "is empty", expected: "the upper end of the range" });
    else if (value !== undefined && valueMax !== undefined && valueMax <= value)
      cell.fault("value_max", { message: `${valueMax} is not above ${value}`, expected: "the upper end of the range" });
  } else if (bound && cell.optional("value_max") !== "") {
    const message = `${quote(cell.optional("value_max"))} stands beside the bound ${bound}`;
    cell.fault("value_max", { message, expected: "nothing, or the bound range" });
  }
}

/** Some forms allow only some values and units. */
function checkForm({ form, value, absent, unit, period }: Fact, cell: CellReader<FactColumn>): void {
  if (cell.isFaulty("form")) return;
  const isMovement = form === "growth" || form === "average-growth" || form === "change";
  if (value !== undefined && value < 0 && !isMovement)
    cell.fault("value", {
      message: `${value} is below zero in the form ${form}`,
      expected: "growth or change for a fall",
    });
  if (form === "rank" && value !== undefined && (!Number.isInteger(value) || value < 1))
    cell.fault("value", { message: `${value} is not a rank`, expected: "a whole number from 1" });
  if ((form === "growth" || form === "average-growth") && unit !== percent && !(absent && unit === ""))
    cell.fault("unit", { message: `${quote(unit)} is not the unit of a ${form}`, expected: percent });
  if (form === "share" && unit === percentagePoint)
    cell.fault("unit", {
      message: `${quote(unit)} is not the unit of a share`,
      expected: `${percent}, or the form change`,
    });
  if (form === "average-growth" && period.first === period.last && !cell.isFaulty("period"))
    cell.fault("period", {
      message: `${period.first} is one year`,
      expected: "the years of the average, as 2016-2020",
    });
}

/** A wording is short and carries its number. */
function checkWording(fact: Fact, cell: CellReader<FactColumn>): void {
  const { wording, digits, valueMax, unit, absent } = fact;
  const length = [...wording].length;
  if (length > longestQuotation)
    cell.fault("wording", { message: `has ${length} characters`, expected: `at most ${longestQuotation}` });
  const wanted = valueMax === undefined ? digits : cell.optional("value_max");
  if (absent || wanted === "") return;
  if (!statesAtEnd(wording, wanted, unit))
    cell.fault("wording", {
      message: `${quote(wording)} does not end on the number ${wanted}`,
      expected: "the value as its last number",
    });
  else checkBound(fact, wanted.replace(/^-/, ""), cell);
  if (
    fact.bound === "range" &&
    !cell.isFaulty("value_max") &&
    !numeralsIn(wording).some((each) => states(each, digits, unit))
  )
    cell.fault("wording", {
      message: `${quote(wording)} does not have the number ${digits}`,
      expected: "both ends of the range",
    });
}

/** Returns what stands before and behind the last place of a number in a wording; undefined where it is in Chinese numerals. */
export function besidesNumber(wording: string, number: string): { before: string; after: string } | undefined {
  const text = halfWidth(wording).replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  const at = text.lastIndexOf(number);
  return at < 0 ? undefined : { before: text.slice(0, at), after: text.slice(at + number.length) };
}

/** The word that makes a number a bound stands in the wording, and no other. */
function checkBound({ wording, bound, value, unit }: Fact, number: string, cell: CellReader<FactColumn>): void {
  const sides = besidesNumber(wording, number);
  if (!sides || !bound || bound === "range" || cell.isFaulty("bound") || cell.isFaulty("value")) return;
  // What is left out stands as ….
  const before = sides.before.replace(/…$/u, "");
  const { after } = sides;
  const behind = after.startsWith(unit) ? after.slice(unit.length) : after.replace(/^[十百千万亿]+(?=[余多])/u, "");
  // 前60强 is a place within these.
  const said = statedBound(before, behind) ?? (before.endsWith("前") ? "le" : "eq");
  // What falls by more than 10 changes to less than -10.
  if (bound === said || (value !== undefined && value < 0 && bound === turnBound(said))) return;
  cell.fault("bound", {
    message: `${bound} is not what ${quote(wording)} says`,
    expected: said === "eq" ? "eq, or the word that makes it a bound, as 超 or 以上" : said,
  });
}

/** Whether the last number in digits is `wanted`, or some Chinese numeral is worth as much. */
function statesAtEnd(wording: string, wanted: string, unit: string): boolean {
  // The unit of a ratio ends in a number of its own: 1.93∶1.
  const text = isRatio(unit) ? wording.replace(/[:∶：]\s*\d+$/u, "") : wording;
  const found = numeralsIn(text);
  const last = found.filter((each) => each.script === "digits").at(-1);
  if (last && states(last, wanted, unit)) return true;
  return found.some((each) => each.script === "chinese" && states(each, wanted, unit));
}
