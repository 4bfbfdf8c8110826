/** The table with places as columns, as elements. */
import { inEveryLanguage } from "../data/languages.ts";
import { group } from "d3-array";
import { href, pagePath } from "../links.ts";
import type { CompareFact } from "../wording/compare-data.ts";
import { measureName } from "../wording/measures.ts";
import { kindNames } from "../wording/terms.ts";
import { formatPeriod, formatValue } from "../wording/values.ts";
import { compareWords } from "../messages/messages.ts";
import { compareSentence, type CompareContext } from "./compare-chart.ts";
import type { ColumnRow, ColumnTable } from "./compare-columns.ts";
import { element, elements } from "./elements.ts";

/** Returns the table: a body for each topic, a row for each measure, in each cell the numbers of the place with year and kind. */
export function columnsElement({ places, rows }: ColumnTable, context: CompareContext): HTMLElement {
  const { data, language, base } = context;
  const text = compareWords[language];
  const name = (list: readonly { id: string; name: string }[], id: string) => list.find((each) => each.id === id)!.name;
  const differs = rows.some(({ related }) => related.length > 0);
  const heads = [text.columns.label, ...places.map((id) => name(data.places, id)), ...(differs ? [text.related] : [])];
  const head = elements("th", heads, (shown) => [{ scope: "col" }, shown]);
  const topics = [...new Set(rows.map(({ topic }) => topic))];
  const bodies = topics.map((topic) =>
    element(
      "tbody",
      {},
      element(
        "tr",
        { class: "group" },
        element(
          "th",
          { colspan: String(heads.length), scope: "rowgroup" },
          element("a", { href: href(pagePath("topics", topic), language, base) }, name(data.topics, topic)),
        ),
      ),
      ...rows.filter((row) => row.topic === topic).map((row) => rowElement(row, places, differs, context)),
    ),
  );
  const count = rows.reduce((sum, { facts }) => sum + facts.length, 0);
  return element(
    "table",
    { class: "stack labelled places-as-columns" },
    element("caption", {}, text.columnsCaption(rows.length, count)),
    element("thead", {}, element("tr", {}, ...head)),
    ...bodies,
  );
}

function rowElement(row: ColumnRow, places: readonly string[], differs: boolean, context: CompareContext): HTMLElement {
  const { data, language, base } = context;
  const text = compareWords[language];
  const title = rowTitle(row, context);
  const page = row.indicator === undefined ? undefined : href(pagePath("indicators", row.indicator), language, base);
  const cells = places.map((place) => {
    const own = row.cells.get(place) ?? [];
    const label = data.places.find(({ id }) => id === place)!.name;
    // A place that says nothing has a point on a desk and no line on a phone.
    if (own.length === 0) return element("td", { class: "none" }, "·");
    return element("td", { "data-label": label }, ...own.map((fact) => lineElement(fact, row, context)));
  });
  const said = row.related.map(({ text: sentence, comparison }) =>
    element(
      "span",
      { class: "line small" },
      element("a", { href: href(pagePath("comparisons", comparison), language, base) }, sentence),
    ),
  );
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, page === undefined ? title : element("a", { href: page }, title)),
    ...cells,
    ...(differs
      ? [element("td", said.length === 0 ? { class: "none" } : { "data-label": text.related }, ...said)]
      : []),
  );
}

/** What most of the row's numbers are called; a number that is called otherwise says so itself. */
function rowTitle({ facts }: ColumnRow, context: CompareContext): string {
  const named = group(facts, (fact) => labelWithForm(fact, context));
  return [...named].sort((a, b) => b[1].length - a[1].length)[0]![0];
}

function lineElement(fact: CompareFact, row: ColumnRow, context: CompareContext): HTMLElement {
  const { language, base, names } = context;
  const own = labelWithForm(fact, context);
  const differing = own === rowTitle(row, context) ? [] : [own];
  const when = compareWords[language].details([
    formatPeriod(fact.period, language),
    kindNames[fact.kind][language],
    ...differing,
  ]);
  return element(
    "span",
    { class: "line" },
    element(
      "a",
      { href: href(pagePath("facts", fact.id), language, base), title: compareSentence(fact, context) },
      formatValue(fact, names.units, language),
    ),
    " ",
    element("small", { class: "quiet" }, when),
  );
}

/** The label, with the form where the number is not one of the quantity itself. */
export function labelWithForm({ label, form }: CompareFact, { language }: Pick<CompareContext, "language">): string {
  return measureName({ form, label: inEveryLanguage(() => label) }, language);
}
