/**
 * Text as search sees it. The same functions prepare the records and read the query, so that what is
 * written in full width, in capitals or with thousands separators is found however it is typed.
 */

import { languages, type Language } from "../data/vocabulary.ts";
import { searchQuestionWords } from "../messages/messages.ts";

/** Runs of Han, and runs of other letters and digits: PM2.5, R&D and 10.5 stay whole, 年均PM2.5浓度 becomes three. */
const runs =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[.&](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;

/** Returns the runs of a text in order, lower case and in compatible form: "４，２５０亿元" → ["4250", "亿元"]. */
export function textRuns(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  return plain.match(runs) ?? [];
}

/** Returns a text with a space before and after every run: what `holds` looks into. */
export function searchable(text: string): string {
  return ` ${textRuns(text).join(" ")} `;
}

const han = /^\p{Script=Han}/u;

/** Whether a searchable text has the term: Han anywhere, other letters and digits at the beginning of a run. */
export function holds(text: string, term: string): boolean {
  return text.includes(han.test(term) ? term : ` ${term}`);
}

export type Terms = {
  readonly terms: readonly string[];
  /** Whether something of the query stands nowhere and was left out. */
  readonly partly: boolean;
};

/**
 * Returns the terms of a query. A Han run that stands nowhere as it is, as 昆山外资目标, is cut into the
 * fewest pieces that do; single characters left over from that say too little and are left out.
 */
export function queryTerms(query: string, occurs: (term: string) => boolean): Terms {
  // 2020年外资: the year finds it, 年 stands everywhere and would only be in the way.
  const typed = textRuns(query.replace(years, "$1 ")).flatMap((run) => (occurs(run) ? [run] : parted(run)));
  const telling = typed
    .flatMap((run) => (han.test(run) && !occurs(run) ? withoutQuestion(run) : [run]))
    .flatMap((run) => apart(run, occurs));
  const runs = telling.filter((run) => !small.has(run) && withoutQuestion(run).length > 0);
  // Who types nothing but such words looks for them.
  const found = (runs.length > 0 ? runs : typed).map((run) => {
    if (/^\p{N}/u.test(run) || (han.test(run) && occurs(run))) return { kept: [run], lost: false };
    if (!han.test(run))
      return occurs(run) && !occurs(singular(run)) ? { kept: [run], lost: false } : shorten(run, occurs);
    const pieces = cut(run, occurs);
    const kept = pieces.filter((piece) => [...piece].length > 1);
    return { kept, lost: kept.length < pieces.length };
  });
  const terms = [...new Set(found.flatMap(({ kept }) => kept))];
  return { terms, partly: found.some(({ lost }) => lost) };
}

/** 2020gdp → 2020, gdp: a figure typed together with a word. */
function parted(run: string): string[] {
  return run.match(/\d+(?:\.\d+)*|\D+/g) ?? [];
}

/** What the languages say, as alternatives of a regular expression. */
function either(of: (words: (typeof searchQuestionWords)[Language]) => string): string {
  return languages
    .map((language) => of(searchQuestionWords[language]))
    .filter((words) => words !== "")
    .join("|");
}

/** What a question is asked with and no thing is called by. */
const questionWords = new RegExp(
  either(({ asking }) => asking),
  "g",
);
const years = new RegExp(`(\\d{4})(?:${either(({ year }) => year)})`, "g");

/** 昆山有哪些公园 → 昆山, 公园. */
function withoutQuestion(run: string): string[] {
  return run.split(questionWords).filter((piece) => piece !== "");
}

/** What of a thing is asked for, behind its name: 外资目标 → 外资, 目标. */
const askedOf = new RegExp(`^(.{2,}?)(${either(({ askedBehind }) => askedBehind)})$`, "u");

function apart(run: string, occurs: (term: string) => boolean): string[] {
  const [, thing, asked] = askedOf.exec(run) ?? [];
  return thing !== undefined && asked !== undefined && (occurs(thing) || !occurs(run))
    ? [...apart(thing, occurs), asked]
    : [run];
}

/** unicorns → unicorn: the one finds the many too, as words are found by their beginning. */
function singular(word: string): string {
  return /^[a-z]{2,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Words of a question that say nothing of the matter. */
const small = new Set(languages.flatMap((language) => searchQuestionWords[language].small.split(" ")));

/** indices → indic: a word without its ending, at least four letters and more than half of it; a plural is no loss. */
function shorten(word: string, occurs: (term: string) => boolean): { kept: string[]; lost: boolean } {
  const one = singular(word);
  if (occurs(one)) return { kept: [one], lost: false };
  for (let length = word.length - 1; length >= 4 && length * 2 > word.length; length -= 1) {
    const head = word.slice(0, length);
    if (occurs(head)) return { kept: [head], lost: true };
  }
  return { kept: [word], lost: false };
}

/** The cut with the fewest single characters, then the fewest pieces; among equals the one with the longer first. */
function cut(run: string, occurs: (term: string) => boolean): string[] {
  const characters = [...run];
  const best: { cost: number; pieces: string[] }[] = Array.from({ length: characters.length + 1 });
  best[characters.length] = { cost: 0, pieces: [] };
  for (let from = characters.length - 1; from >= 0; from -= 1) {
    const alone = best[from + 1]!;
    let chosen = { cost: alone.cost + 100, pieces: [characters[from]!, ...alone.pieces] };
    for (let to = from + 2; to <= characters.length; to += 1) {
      const piece = characters.slice(from, to).join("");
      if (!occurs(piece)) break;
      const rest = best[to]!;
      if (rest.cost + 1 <= chosen.cost) chosen = { cost: rest.cost + 1, pieces: [piece, ...rest.pieces] };
    }
    best[from] = chosen;
  }
  return best[0]!.pieces;
}

/** Returns the stretches of a shown text that the terms match, [from, to) in UTF-16 units, in order and apart. */
export function matches(text: string, terms: readonly string[]): [number, number][] {
  const plain = text.toLowerCase();
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let from = plain.indexOf(term); from >= 0; from = plain.indexOf(term, from + term.length)) {
      const inside =
        !han.test(term) && /[\p{L}\p{N}]/u.test(plain[from - 1] ?? " ") && !han.test(plain[from - 1] ?? "");
      if (!inside) found.push([from, from + term.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const [from, to] of found) {
    const last = apart[apart.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
