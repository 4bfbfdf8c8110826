import { magnitudeOf } from "./numerals.ts";

const longestWord = 200;

/** Returns the candidate that differs least from `word`, or undefined where none is near enough to be a slip. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Nobody slips in so long a word, and comparing it would take as long as it is.
  if (word.length > longestWord) return undefined;
  // Of a sign every other character is one edit away; one Chinese character may stand for its neighbour.
  if (/^[\0-\x7f]$/.test(word)) return undefined;
  const longest = Math.max(1, Math.floor([...word].length / 3));
  let best: string | undefined;
  let fewest = longest + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate, fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best ?? longer(word, candidates);
}

/** The one id that a whole word of it is, as services of services-sector; undefined where several are. */
function longer(word: string, candidates: Iterable<string>): string | undefined {
  if ([...word].length < 3) return undefined;
  const found = [...candidates].filter((candidate) => `-${candidate}-`.includes(`-${word}-`));
  return found.length === 1 ? found[0] : undefined;
}

/** Insertions, deletions, changes and swaps of neighbours between two words; `limit` where there are at least as many. */
function editDistance(a: string, b: string, limit: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let before: number[] = [];
  let last = to.map((_, j) => j).concat(to.length);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let edits = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    [before, last] = [last, row];
  }
  return Math.min(last[to.length]!, limit);
}

/** Returns what is expected instead of an unknown id: the nearest one, or the file that lists them. */
export function expectedId(word: string, known: Iterable<string>, file: string): string {
  const ids = [...known];
  // 万家 is no slip for 家: it is 10,000 of them.
  const power = /^[十百千万亿]+/u.exec(word)?.[0] ?? "";
  const bare = word.slice(power.length);
  if (power !== "" && ids.includes(bare))
    return `an id of ${file}; add "${word}" there, with the canonical unit of "${bare}" and its factor times ${magnitudeOf(power)}`;
  const near = nearest(
    word,
    ids.filter((id) => magnitudeOf(id) === magnitudeOf(word)),
  );
  return near === undefined ? `an id of ${file}` : `an id of ${file}, perhaps "${near}"`;
}
