/**
 * Search over the records of an edition by reading them all. A few thousand short records are read in
 * some milliseconds, so no index needs to be built or sent, and what is found is what is there.
 */
import { holds, queryTerms, searchable } from "./search-terms.ts";
import type { SearchEntry } from "./search-entries.ts";

/**
 * An entry made ready: `heads` what it is called, in the language of the page and where it has one in the
 * other language; `body` all of it. All as `searchable` returns them.
 */
export type SearchRecord = { readonly entry: SearchEntry; readonly heads: readonly string[]; readonly body: string };

/** Makes entries ready; `entries` are those that `under` counts in. */
export function searchRecords(entries: readonly SearchEntry[], main: readonly SearchEntry[] = entries): SearchRecord[] {
  const heads = main.map(({ title, words }) => searchable(`${title} ${words}`));
  return entries.map((entry) => ({
    entry,
    heads: [entry.title, ...otherName(entry)].map(searchable),
    body: `${searchable(`${entry.title} ${entry.detail} ${entry.where} ${entry.words}`)}${entry.under
      .map((i) => heads[i] ?? "")
      .join("")}`,
  }));
}

/** A name stands before the words that follow it in a line of its own. */
function otherName({ words }: SearchEntry): string[] {
  const end = words.indexOf("\n");
  return end < 0 ? [] : [words.slice(0, end)];
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
  page: 1.3,
  term: 1.3,
  chart: 1.2,
};

/**
 * Returns the records with every term of the query; where none has, those with at least half of the
 * terms, the more the better. `fold` turns a character of the query into the one the records use
 * (traditional to simplified).
 */
export function search(
  records: readonly SearchRecord[],
  query: string,
  fold: ReadonlyMap<string, string> = new Map(),
): SearchResult {
  const folded = [...query.normalize("NFKC")].map((character) => fold.get(character) ?? character).join("");
  const { terms, partly } = queryTerms(folded, (term) => records.some(({ body }) => holds(body, term)));
  if (terms.length === 0) return { hits: [], terms, partly: false };
  const phrase = searchable(folded);
  const weights = terms.map((term) => {
    const count = records.reduce((sum, { body }) => sum + (holds(body, term) ? 1 : 0), 0);
    return Math.log(1 + records.length / (1 + count));
  });
  const scored = records.flatMap((record, order) => {
    const count = terms.filter((term) => holds(record.body, term)).length;
    return count === 0 ? [] : [{ record, order, count, score: score(record, terms, weights, phrase) }];
  });
  const full = scored.filter(({ count }) => count === terms.length);
  const kept = full.length > 0 ? full : scored.filter(({ count }) => count * 2 >= terms.length);
  kept.sort((a, b) => b.count - a.count || b.score - a.score || a.order - b.order);
  const incomplete = kept.length > 0 && (partly || full.length === 0);
  return { hits: kept.map(({ record }) => record.entry), terms, partly: incomplete };
}

function score(
  { entry, heads, body }: SearchRecord,
  terms: readonly string[],
  weights: readonly number[],
  phrase: string,
): number {
  const phrased = body.includes(phrase) ? 1.5 : 1;
  return Math.max(...heads.map((head) => scoreUnder(head))) * (kindWeights[entry.kind] ?? 1) * phrased;

  function scoreUnder(head: string): number {
    const sum = terms.reduce((total, term, i) => {
      const whole = body.includes(` ${term} `) ? 1.4 : holds(body, term) ? 1 : 0;
      const inHead = head === ` ${term} ` ? 5 : head.startsWith(` ${term}`) ? 3 : holds(head, term) ? 2.5 : 1;
      return total + weights[i]! * whole * inHead;
    }, 0);
    // Long titles hold much by chance; the words as they were typed, side by side, hardly ever do.
    return sum / (1 + head.length / 60);
  }
}
