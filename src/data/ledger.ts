/**
 * The ledger: proof that every number of a copy is a fact or set aside with its reason. `ledger`
 * counts from the data alone; `verifyPlan` holds the data against the copy.
 */
import type { PlanParts } from "./parts.ts";
import type { Fact, Plan, Report, SetAside } from "./model.ts";
import { halfWidth, numeralsIn, states } from "./numerals.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import {
  formatSpan,
  makeReadingCopy,
  overlap,
  parseSpan,
  readingAt,
  type ReadingCopy,
  type Span,
} from "./reading-copy.ts";
import { rowProblem, type Row } from "./rows.ts";
import { heldLines } from "./sections.ts";
import { isRatio } from "./units.ts";
import { setAsideReasons, type SetAsideReason } from "./vocabulary.ts";

/** A number in digits: a decimal is one, a range or a date is several. */
const number = /[0-9]+(?:\.[0-9]+)*/g;

export type Ledger = {
  /** Numbers in digits that stand in the copy, as many as `inFacts` and `setAside` together. */
  readonly numbers: number;
  /** Numbers in digits that facts state; two facts may share one, a range or a ratio has two. */
  readonly inFacts: number;
  readonly setAside: Readonly<Record<SetAsideReason, number>>;
  /** Facts, of which `inNumerals` are stated in Chinese numerals and `inWords` have no number. */
  readonly facts: number;
  readonly inNumerals: number;
  readonly inWords: number;
};

/** Returns each plan's ledger as its facts and set-aside rows give it, by plan id. */
export function ledger(report: Report): ReadonlyMap<string, Ledger> {
  const facts = Map.groupBy(report.facts.values(), ({ plan }) => plan);
  const setAside = Map.groupBy(report.setAside, ({ plan }) => plan);
  return new Map([...report.plans.keys()].map((id) => [id, countPlan(facts.get(id) ?? [], setAside.get(id) ?? [])]));
}

/** Returns the ledger of one plan. */
export function countPlan(facts: readonly Fact[], rows: readonly SetAside[]): Ledger {
  const setAside = Object.fromEntries(setAsideReasons.map((reason) => [reason, 0])) as Record<SetAsideReason, number>;
  for (const { reason, token } of rows) setAside[reason] += countNumbers(token);
  const inDigits = new Map<string, number>();
  let [inNumerals, inWords] = [0, 0];
  for (const fact of facts) {
    if (fact.absent) inWords++;
    else if (isInNumerals(fact)) inNumerals++;
    else inDigits.set(fact.at, fact.valueMax === undefined && !isRatio(fact.unit) ? 1 : 2);
  }
  const inFacts = [...inDigits.values()].reduce((a, b) => a + b, 0);
  const aside = Object.values(setAside).reduce((a, b) => a + b, 0);
  return { numbers: inFacts + aside, inFacts, setAside, facts: facts.length, inNumerals, inWords };
}

/** Whether the wording carries the value in Chinese numerals rather than in digits. */
function isInNumerals({ wording, digits, unit }: Fact): boolean {
  const stating = numeralsIn(wording).filter((found) => states(found, digits, unit));
  return stating.length > 0 && stating.every(({ script }) => script === "chinese");
}

function countNumbers(text: string): number {
  return text.match(number)?.length ?? 0;
}

/** A copy as found. `sha256` is that of its bytes. */
export type Copy = { readonly path: string; readonly sha256: string; readonly text: string };

/**
 * Returns what is wrong between a plan and the copy it was read from: the copy is another one, a
 * repair, correction, fact or set-aside row does not stand where it says, or a digit is unaccounted for.
 */
export function verifyPlan(parts: PlanParts, copy: Copy): Problem[] {
  const { plan } = parts;
  if (!plan) return [];
  if (plan.item.copy.sha256 !== copy.sha256) {
    // Where another text is meant, no place in it can be looked up.
    const message = `${copy.path} has the SHA-256 ${copy.sha256}`;
    return [
      rowProblem(
        plan,
        "copy.sha256",
        message,
        "the copy that the facts were read from, or every row held against this one",
      ),
    ];
  }
  const repairProblems = checkRepairs(plan, copy.text);
  if (repairProblems.length > 0) return repairProblems;
  const { rules, repairs } = plan.item.copy;
  const reading = makeReadingCopy(copy.text, rules, repairs);
  const flat = flatten(reading);
  return [
    ...checkCorrections(plan, reading),
    ...parts.facts[0].flatMap((row) => [...checkNumber(row, plan.item, reading), ...checkWording(row, flat)]),
    ...parts.setAside[0].flatMap((row) => checkToken(row, reading)),
    ...checkDigits(parts, copy.path, reading),
  ];
}

function foundAt(copy: Pick<ReadingCopy, "found">, { line, first, last }: Span): string {
  return (copy.found[line - 1] ?? []).slice(first - 1, last).join("");
}

function checkRepairs(plan: Row<Plan>, text: string): Problem[] {
  const found = text.split("\n").map((line) => [...line]);
  const spans = plan.item.copy.repairs.map(({ at }) => parseSpan(at)!);
  return plan.item.copy.repairs.flatMap(({ at, printed }, i) => {
    const span = spans[i]!;
    const stands = foundAt({ found }, span);
    if (stands !== printed)
      return [rowProblem(plan, `copy.repairs.${i}.printed`, `at ${at} stands ${quote(stands)}`, quote(printed))];
    const other = spans.findIndex((each, j) => j < i && overlap(each, span));
    if (other < 0) return [];
    const message = `${quote(at)} overlaps ${quote(formatSpan(spans[other]!))}`;
    return [rowProblem(plan, `copy.repairs.${i}.at`, message, "one repair for one passage")];
  });
}

function checkCorrections(plan: Row<Plan>, reading: ReadingCopy): Problem[] {
  return plan.item.corrections.flatMap(({ at, printed }, i) => {
    const span = parseSpan(at)!;
    const stands = readingAt(reading, span);
    if (stands === printed || foundAt(reading, span) === printed) return [];
    return [rowProblem(plan, `corrections.${i}.printed`, `at ${at} stands ${quote(stands)}`, quote(printed))];
  });
}

/** What stands at `at` must be the fact's number and nothing else. */
function checkNumber(row: Row<Fact>, plan: Plan, reading: ReadingCopy): Problem[] {
  const { at, absent, digits, unit, valueMax } = row.item;
  const span = parseSpan(at)!;
  const corrected = plan.corrections.find((each) => each.at === at)?.taken;
  const stands = corrected ?? readingAt(reading, span);
  const wrong = (expected: string) => [rowProblem(row, "at", `at ${at} stands ${quote(stands)}`, expected)];
  if (stands === "") return wrong("a place in the copy");
  if (absent === "not-set") return /^[／/—–-]$/u.test(stands) ? [] : wrong("the sign for no target, as ／");
  if (absent) return /[0-9]/.test(stands) ? wrong("words, as the value is absent") : [];
  const bare = halfWidth(stands).replace(/^第/u, "").replaceAll(",", "");
  const numerals = numeralsIn(bare);
  if (valueMax !== undefined) {
    const [low, high] = numerals;
    const isRange = numerals.length === 2 && bare.startsWith(low!.text) && bare.endsWith(high!.text);
    if (isRange && states(low!, digits, unit) && states(high!, String(valueMax), unit)) return [];
    return wrong(`the range ${digits} to ${valueMax}`);
  }
  // The second number of a ratio belongs to it: 1.93∶1.
  const alone = isRatio(unit) ? bare.replace(/[:∶：]\d+$/u, "") : bare;
  const [only] = numerals;
  if (numerals.length === (isRatio(unit) ? 2 : 1) && only!.text === alone && states(only!, digits, unit)) return [];
  return wrong(`${digits} ${unit}, its number alone`);
}

/** The reading copy without white space as one string, and where each UTF-16 unit of it came from. */
type Flat = { readonly text: string; readonly from: readonly Span[] };

function flatten({ lines }: ReadingCopy): Flat {
  const kept = lines.flatMap((line, i) =>
    line.filter(({ char }) => !/\s/u.test(char)).map(({ char, first, last }) => ({ char, line: i + 1, first, last })),
  );
  return {
    text: kept.map(({ char }) => char).join(""),
    from: kept.flatMap(({ char, ...span }) => Array.from({ length: char.length }, () => span)),
  };
}

/** A wording's pieces stand in the copy in their order, the one with the value around `at`. */
function checkWording(row: Row<Fact>, { text, from }: Flat): Problem[] {
  const { at, wording } = row.item;
  const span = parseSpan(at)!;
  const first = from.findIndex((each) => each.line === span.line && each.first >= span.first && each.last <= span.last);
  const last = from.findLastIndex((each) => overlap(each, span));
  // A place that is not in the copy is checkNumber's.
  if (first < 0) return [];
  const pieces = wording.split(/…+/u).map((piece) => piece.replace(/\s/gu, ""));
  const around = pieces.findLastIndex((piece) => startAround(text, piece, first, last) >= 0);
  if (around < 0)
    return [
      rowProblem(row, "wording", `no part of ${quote(wording)} stands around ${at}`, "a phrase that holds the number"),
    ];
  let start = startAround(text, pieces[around]!, first, last);
  let end = start + pieces[around]!.length;
  const lost = (piece: string, where: string) => {
    const message = `${quote(piece)} does not stand close ${where} ${at}`;
    return [rowProblem(row, "wording", message, "words of the reading copy, in their order")];
  };
  for (const piece of pieces.slice(0, around).reverse()) {
    const before = text.lastIndexOf(piece, start - piece.length);
    if (before < 0 || start - before - piece.length > reach) return lost(piece, "before");
    start = before;
  }
  for (const piece of pieces.slice(around + 1)) {
    const after = text.indexOf(piece, end);
    if (after < 0 || after - end > reach) return lost(piece, "after");
    end = after + piece.length;
  }
  return [];
}

/** How many characters a wording may leave out between two of its pieces. */
const reach = 40;

/** Where `piece` begins if it covers `first` to `last` of `text`; -1 where it does not. */
function startAround(text: string, piece: string, first: number, last: number): number {
  const start = text.indexOf(piece, Math.max(0, last + 1 - piece.length));
  return piece !== "" && start >= 0 && start <= first ? start : -1;
}

function checkToken(row: Row<SetAside>, reading: ReadingCopy): Problem[] {
  const { at, token } = row.item;
  const span = parseSpan(at)!;
  const stands = foundAt(reading, span);
  if (stands === token || readingAt(reading, span) === token) return [];
  return [rowProblem(row, "token", `at ${at} stands ${quote(stands)}`, quote(token))];
}

/** Every digit of the copy is some fact's or set aside, and both ways of counting agree. */
function checkDigits({ folder, plan, facts, setAside }: PlanParts, path: string, { found }: ReadingCopy): Problem[] {
  const spans = Map.groupBy(
    [...facts[0], ...setAside[0]].map(({ item }) => parseSpan(item.at)!),
    ({ line }) => line,
  );
  const problems: Problem[] = [];
  const isHeld = heldLines(
    found.map((points) => points.join("")),
    plan!.item.held,
  );
  let numbers = 0;
  found.forEach((points, i) => {
    // A code point is a UTF-16 unit here, so that the places of matches are places in the line.
    const line = points.map((char) => (char.length === 1 ? char : "\ufffd")).join("");
    if (!isHeld[i]) {
      // A section that is not entered yet owes no rows; those that are there count.
      for (const { first, last } of spans.get(i + 1) ?? []) numbers += countNumbers(line.slice(first - 1, last));
      return;
    }
    numbers += countNumbers(line);
    for (const match of line.matchAll(/[0-9]+/g)) {
      const span = { line: i + 1, first: match.index + 1, last: match.index + match[0].length };
      const covers = (spans.get(i + 1) ?? []).filter((each) => overlap(each, span));
      const open = [...match[0]].some(
        (_, j) => !covers.some(({ first, last }) => first <= span.first + j && span.first + j <= last),
      );
      if (!open) continue;
      const message = `the digits ${quote(match[0])} at ${formatSpan(span)} are in no fact and not set aside`;
      const expected = `a row in facts.csv or set-aside.csv of ${folder}`;
      problems.push({ file: path, line: i + 1, column: "", message, expected });
    }
  });
  const counted = countPlan(
    facts[0].map(({ item }) => item),
    setAside[0].map(({ item }) => item),
  ).numbers;
  if (problems.length === 0 && counted !== numbers)
    problems.push(
      rowProblem(
        plan!,
        "",
        `the ledger counts ${counted} numbers, the copy has ${numbers}`,
        "places (at) that cover each number of their row once",
      ),
    );
  return problems;
}
