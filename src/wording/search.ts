/**
 * Search over the records of an edition by reading them all. A few thousand short records are read in
 * some milliseconds, so no index needs to be built or sent, and what is found is what is there.
 */
import { languages } from "../data/vocabulary.ts";
import { searchAskWords } from "../messages/messages.ts";
import { holds, queryTerms, searchable, type Terms } from "./search-terms.ts";
import type { SearchEntry } from "./search-entries.ts";

/**
 * An entry made ready: `heads` what it is called, in the language of the page and where it has one in
 * others; `body` all of it. All as `searchable` returns them.
 */
export type SearchRecord = { readonly entry: SearchEntry; readonly heads: readonly string[]; readonly body: string };

/** Makes entries ready; `entries` are those that `under` counts in. */
export function searchRecords(entries: readonly SearchEntry[], main: readonly SearchEntry[] = entries): SearchRecord[] {
  const heads = main.map(({ title, words }) => searchable(`${title} ${words}`));
  return entries.map((entry) => ({
    entry,
    heads: [entry.title, ...otherNames(entry)].map(searchable),
    body: `${searchable(`${entry.title} ${entry.detail} ${entry.where} ${entry.words} ${kindAsks(entry.kind)}`)}${entry.under
      .map((i) => heads[i] ?? "")
      .join("")}`,
  }));
}

/** How readers ask of things of a kind, in every language, whatever the thing. */
function kindAsks(kind: SearchEntry["kind"]): string {
  return languages
    .map((language): string => {
      const asked: Readonly<Partial<Record<SearchEntry["kind"], string>>> = searchAskWords[language].kind;
      return asked[kind] ?? "";
    })
    .join(" ");
}

/** Each other name ends with a line break. */
function otherNames({ kind, words }: SearchEntry): string[] {
  const names = words.split("\n");
  // What else a page of the site is asked by is as good as its name.
  return kind === "page" ? names : names.slice(0, -1);
}

export type SearchResult = {
  /** Best first. */
  readonly hits: readonly SearchEntry[];
  /** What was looked for, for marking it in the results. */
  readonly terms: readonly string[];
  /** Whether no record has all the terms, so that these have some of them. */
  readonly partly: boolean;
};

/** How much a kind of thing stands above single numbers where both match alike. */
const kindWeights: Readonly<Partial<Record<SearchEntry["kind"], number>>> = {
  indicator: 1.7,
  place: 1.6,
  topic: 1.5,
  theme: 1.4,
  plan: 1.4,
  article: 1.4,
  page: 1.4,
  term: 1.3,
  chart: 1.2,
  comparison: 1.1,
};

/** What is no single number, pair or task: it may answer a question without holding every word of it. */
const isWhole = ({ kind }: SearchEntry): boolean => kind !== "fact" && kind !== "comparison" && kind !== "task";

/** What is looked for: the terms with how much each tells, the query as it was typed, and as one name. */
type Asked = { readonly terms: readonly string[]; readonly weights: readonly number[]; readonly phrase: string };

/** How much of the weight of a query a record must hold where others hold all of it, and where none does. */
const mostOfIt = 0.5;
const halfOfIt = 0.45;

/**
 * Returns the records that hold every term of the query, and the pages of whole things that hold most of it;
 * where none holds all, those that hold about half. What a term tells weighs: one that stands in few records
 * more than one that stands in many. `fold` turns a character of the query into the one the records use
 * (traditional to simplified).
 */
export function search(
  records: readonly SearchRecord[],
  query: string,
  fold: ReadonlyMap<string, string> = new Map(),
): SearchResult {
  const folded = [...query.normalize("NFKC")].map((character) => fold.get(character) ?? character).join("");
  const occurs = (term: string) => records.some(({ body }) => holds(body, term));
  const whole = searchTerms(records, folded, queryTerms(folded, occurs));
  const long = whole.terms.filter((term) => /^\p{Script=Han}{4,}$/u.test(term));
  if (whole.hits.length >= few || long.length === 0) return whole;
  const parts = searchTerms(
    records,
    folded,
    queryTerms(folded, (term) => !long.includes(term) && occurs(term)),
  );
  const more = parts.hits.filter((hit) => !whole.hits.includes(hit));
  return { hits: [...whole.hits, ...more], terms: [...whole.terms, ...parts.terms], partly: whole.partly };
}

function searchTerms(records: readonly SearchRecord[], folded: string, { terms, partly }: Terms): SearchResult {
  if (terms.length === 0) return { hits: [], terms, partly: false };
  const asked: Asked = { terms, weights: termWeights(records, terms), phrase: searchable(folded) };
  const all = asked.weights.reduce((sum, weight) => sum + weight, 0);
  const scored = records.flatMap((record, order) => {
    const held = terms.reduce((sum, term, i) => sum + (answers(record, term) ? asked.weights[i]! : 0), 0);
    const part = held / all;
    return part < halfOfIt ? [] : [{ record, order, part, score: score(record, asked) * part * part }];
  });
  const hasAll = ({ part }: { readonly part: number }) => part > 0.999;
  const found = scored.some(hasAll);
  const kept = found
    ? scored.filter((each) => hasAll(each) || (each.part >= mostOfIt && isWhole(each.record.entry)))
    : scored;
  kept.sort((a, b) => b.score - a.score || a.order - b.order);
  return {
    hits: kept.map(({ record }) => record.entry),
    terms,
    partly: kept.length > 0 && (partly || !found),
  };
}

/** With fewer results than this, what holds the parts of a long word follows what holds it whole. */
const few = 3;

/** Whether a record has the term; the page of a thing holds all its years. */
function answers({ entry, body }: SearchRecord, term: string): boolean {
  return holds(body, term) || (/^(19|20)\d\d$/.test(term) && isWhole(entry) && entry.kind !== "term");
}

/** How much each term tells: the fewer records hold it, the more. */
function termWeights(records: readonly SearchRecord[], terms: readonly string[]): number[] {
  return terms.map((term) => {
    const count = records.reduce((sum, { body }) => sum + (holds(body, term) ? 1 : 0), 0);
    return Math.log(1 + records.length / (1 + count));
  });
}

/** How much more than all its words a name counts that is typed whole: the thing's own in either language, and another. */
const byName = 10;
const byOtherName = 6;

function score({ entry, heads, body }: SearchRecord, { terms, weights, phrase }: Asked): number {
  const phrased = body.includes(phrase) ? 1.5 : 1;
  const name = heads.indexOf(phrase);
  const named = name < 0 ? 1 : name < 2 ? byName : byOtherName;
  const sum = terms.reduce((total, term, i) => {
    const whole = body.includes(` ${term} `) ? 1.4 : holds(body, term) ? 1 : 0;
    return total + weights[i]! * whole * Math.max(...heads.map((head) => inHead(head, term)));
  }, 0);
  return sum * named * phrased * (kindWeights[entry.kind] ?? 1);
}

/** How much more a term tells that stands in a name. Long names hold much by chance. */
function inHead(head: string, term: string): number {
  const held = head === ` ${term} ` ? 5 : head.startsWith(` ${term}`) ? 3 : holds(head, term) ? 2.5 : 1;
  return held / (1 + head.length / 60);
}
