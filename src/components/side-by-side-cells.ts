/**
 * The cells of the table of all places as markup: there are hundreds on a page, and one string is made in a
 * fraction of the time that as many components take.
 */
import { samePeriod } from "../data/periods.ts";
import { cellBar } from "../charts/cell-bar.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { Fact, Report } from "../data/model.ts";
import type { Language, Verdict } from "../data/vocabulary.ts";
import { href, pagePath } from "../links.ts";
import { listWords, punctuationWords, sideBySideWords } from "../messages/messages.ts";
import type { Relation } from "../views/side-by-side-relations.ts";
import type { Cell, Item, MeasureRow } from "../views/side-by-side-rows.ts";
import type { RestCell, SideBySideTable } from "../views/side-by-side-table.ts";
import { absenceShort, kindWords } from "../wording/chart-words.ts";
import { escapeHtml } from "../wording/html.ts";
import { boundSigns, percentageSign, percentageText } from "../wording/margins.ts";
import { measureName } from "../wording/measures.ts";
import { toDigits } from "../wording/numbers.ts";
import { absenceNames, comparabilityReasonNames, verdictNames } from "../wording/terms.ts";
import { formatAmount, formatDigits, formatValue, formatWithUnit } from "../wording/values.ts";

export type Setting = {
  readonly report: Report;
  readonly language: Language;
  readonly columns: SideBySideTable["columns"];
  /** The one column that is held against, where that cannot be chosen. */
  readonly only?: number;
};

/** Returns a number without its unit where the row has it: "≥6", "2,000", "24–26"; the words of an absence. */
export function bareNumber(fact: Fact, unit: string, { language, report }: Omit<Setting, "columns">): string {
  if (fact.absent) return absenceShort[fact.absent][language];
  // What the row's head does not say is said here.
  const own = (digits: string) => formatWithUnit(digits, fact.unit, report.units, language);
  const bare = (digits: string) => formatDigits(digits, language);
  const last = fact.unit === unit ? bare : own;
  if (fact.valueMax === undefined) return `${boundSigns[fact.bound ?? "eq"]}${last(fact.digits)}`;
  return `${bare(fact.digits)}–${last(toDigits(fact.valueMax, 6))}`;
}

/** Returns a unit as the head of a row or a table says it: "亿元", "CNY 100 million", "sq km"; "" for none. */
export function headUnit(unit: string, { units }: Report, language: Language): string {
  const of = units.get(unit);
  if (language === sourceLanguage || !of) return unit;
  return of.factor === 1 ? of.name[language] : formatAmount("1", of, language);
}

/** "2020", "2016–20": the years of a number in the little room of a cell. */
export function shortPeriod({ first, last }: Fact["period"]): string {
  if (first === last) return String(last);
  const sameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${sameCentury ? String(last % 100).padStart(2, "0") : last}`;
}

/** Returns the sign of a relation and the sentence it stands for. */
export function relationSign(relation: Relation, place: string, language: Language): { sign: string; said: string } {
  const words = sideBySideWords[language];
  const reasons = relation.reasons.map((reason) => comparabilityReasonNames[reason][language]);
  if (relation.code === "not-comparable")
    return { sign: "≠", said: words.because(words.notComparable(place), reasons) };
  const careful = (sentence: string) => (relation.sure ? sentence : words.because(sentence, [words.care, ...reasons]));
  if (relation.code === "share") {
    const { percentage, sure } = relation;
    // A bound that the sign shows says already that it is no exact share.
    const care = sure || percentage.bound !== "eq" ? "" : "≈";
    return {
      sign: `${care}${words.shareShort(percentageSign(percentage))}`,
      said: careful(words.share(place, percentageText(percentage, language))),
    };
  }
  if (relation.code === "equal") return { sign: relation.sure ? "=" : "≈", said: careful(words.equal(place)) };
  const higher = relation.code === "higher";
  const sign = higher ? (relation.sure ? "▲" : "△") : relation.sure ? "▼" : "▽";
  const strict = higher ? words.looserShort : words.stricterShort;
  const word = relation.ceiling ? (higher ? words.looser : words.stricter) : higher ? words.higher : words.lower;
  return { sign: relation.ceiling ? `${sign}${strict}` : sign, said: careful(word(place)) };
}

const verdictSigns = {
  met: "✓",
  missed: "✗",
  "met-in-words": "✓…",
  "not-checkable": "?",
  "not-reported": "–",
} as const;

/** Returns the sign of what became of a target, with its words for those who do not see it; "" where nothing is said. */
export function verdictHtml(verdict: Verdict | undefined, language: Language): string {
  const known = verdict as keyof typeof verdictSigns | undefined;
  if (known === undefined || verdictSigns[known] === undefined) return "";
  return signed(verdictSigns[known], verdictNames[known][language], `vd ${known}`);
}

function signed(sign: string, said: string, classes: string): string {
  return `<b class="${classes}" role="img" aria-label="${escapeHtml(said)}" title="${escapeHtml(said)}">${escapeHtml(sign)}</b>`;
}

/** What a number is, in the small line: target or result, as stock or addition, and when. */
function whatItIs(fact: Fact, mixed: boolean, language: Language): string {
  const words = sideBySideWords[language];
  const form = fact.form === "average-growth" ? words.average : mixed && fact.form === "flow" ? words.added : "";
  // The period of an expectation is only that of its document: the source names no year.
  const when = fact.kind === "expectation" ? "" : shortPeriod(fact.period);
  return words.whatItIs([form, kindWords[fact.kind][language], when].filter((part) => part !== ""));
}

/** The classes by which choices show and hide: when, and whether target or result. */
function choiceClass({ fact, role, newest }: Item): string {
  return `${role[0]}${fact.period.last}${newest ? ` ${role[0]}n` : ""}`;
}

/** Whether a number stands beside the cell's leading ones: a target where there are results, a total where there are years. */
function isAside({ fact, role }: Item, { items }: Cell): boolean {
  const isTotal = fact.period.first < fact.period.last;
  return items.some((other) => {
    if (other.role !== "result" || other.fact.absent) return false;
    return role === "target" || (isTotal && other.fact.period.first === other.fact.period.last);
  });
}

/** The bar of a leading number: a result with the target of its time, or a target that has none. */
function barOf(item: Item, cell: Cell, { top }: MeasureRow): string {
  const { fact, role } = item;
  if (top === undefined || fact.value === undefined) return "";
  if (role === "target") return cellBar({ target: fact.value }, top);
  const target = cell.items.find((one) => one.role === "target" && samePeriod(one.fact.period, fact.period));
  return cellBar({ result: fact.value, target: target?.fact.value }, top);
}

/** Returns the inside of a cell, and the classes of the choices in which it is not empty. */
export function cellHtml(cell: Cell, row: MeasureRow, setting: Setting): { classes: string; html: string } {
  const { language, report, columns, only } = setting;
  const mixed = new Set(row.cells.flatMap(({ items }) => items.map(({ fact }) => fact.form))).size > 1;
  const link = (fact: Fact) => href(pagePath("facts", fact.id), language, report.edition.base);
  const items = cell.items.map((item) => {
    const { fact } = item;
    const relations = columns.map(({ id, name }, i) => {
      const relation = item.relations.get(id);
      if (!relation || (only !== undefined && only !== i)) return "";
      const { sign, said } = relationSign(relation, name[language], language);
      return signed(sign, said, `k k${i}`);
    });
    const differing = item.others.filter((other) => other.value !== fact.value || other.bound !== fact.bound);
    const also = differing.map((other) => {
      return `${punctuationWords[language].between}<a href="${link(other)}">${sideBySideWords[language].also} ${escapeHtml(bareNumber(other, row.unit, setting))}</a>`;
    });
    const bar = barOf(item, cell, row);
    const meaning = fact.absent ? ` title="${absenceNames[fact.absent][language]}"` : "";
    const number = `<a href="${link(fact)}"${meaning}>${escapeHtml(bareNumber(fact, row.unit, setting))}</a>`;
    return `<p class="v ${choiceClass(item)}${isAside(item, cell) ? " aside" : ""}${fact.absent ? " words" : fact.unit === row.unit ? "" : " own"}"><span class="n">${number}${verdictHtml(item.verdict, language)}${relations.join("")}</span><small>${whatItIs(fact, mixed, language)}${also.join("")}</small>${bar}</p>`;
  });
  const none = `<i class="none" role="img" aria-label="${sideBySideWords[language].nothing}">·</i>`;
  return {
    classes: [...new Set(cell.items.flatMap((item) => choiceClass(item).split(" ")))].join(" "),
    html: none + items.join(""),
  };
}

/** Returns the reasons for which the row's numbers may not be held against a place's, a line for each place. */
export function rowNotes(row: MeasureRow, { language, columns }: Setting): string {
  return columns
    .map(({ id, name }, i) => {
      const relations = row.cells.flatMap(({ items }) =>
        items.filter(({ newest }) => newest).map((item) => item.relations.get(id)),
      );
      const reasons = new Set(relations.flatMap((one) => (one?.code === "not-comparable" ? one.reasons : [])));
      if (reasons.size === 0) return "";
      const said = [...reasons].map((reason) => comparabilityReasonNames[reason][language]);
      return `<small class="k k${i}">${escapeHtml(sideBySideWords[language].rowNote(name[language], said))}</small>`;
    })
    .join("");
}

/** Returns the classes of the places with which some number of the row may be compared: "c0 c3". */
export function comparableClasses(row: MeasureRow, { columns }: Setting): string {
  return columns
    .flatMap(({ id }, i) => {
      const found = row.cells.some(({ items }) =>
        items.some(({ relations }) => relations.has(id) && relations.get(id)!.code !== "not-comparable"),
      );
      return found ? [`c${i}`] : [];
    })
    .join(" ");
}

/** Returns the list of what stands in no row: each number with its label, each task by its title. */
export function restHtml(cell: RestCell, { language, report }: Setting): string {
  const words = sideBySideWords[language];
  const at = (kind: "facts" | "places", id: string) => href(pagePath(kind, id), language, report.edition.base);
  const facts = cell.facts.map((fact) => {
    const of =
      fact.place === cell.place
        ? ""
        : `${report.places.get(fact.place)!.name[language]}${punctuationWords[language].colon}`;
    const value = fact.absent ? absenceShort[fact.absent][language] : formatValue(fact, report.units, language);
    const label = escapeHtml(`${of}${measureName(fact, language)}`);
    return `<li>${label} <a href="${at("facts", fact.id)}">${escapeHtml(value)}</a> <small>${whatItIs(fact, false, language)}</small></li>`;
  });
  const tasks = cell.tasks.map(({ title }) => `<li class="task">${escapeHtml(title[language])}</li>`);
  if (facts.length + tasks.length === 0) return `<i class="none" role="img" aria-label="${words.nothing}">·</i>`;
  const counted = listWords[language].plain([
    ...(facts.length > 0 ? [words.numbers(facts.length)] : []),
    ...(tasks.length > 0 ? [words.tasks(tasks.length)] : []),
  ]);
  return `<details><summary>${counted}</summary><ul>${[...facts, ...tasks].join("")}</ul></details>`;
}
