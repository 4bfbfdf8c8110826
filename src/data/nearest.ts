/** Returns the candidate that differs least from `word`, or undefined where none is near enough to be a slip. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const longest = Math.max(1, Math.floor([...word].length / 3));
  let best: string | undefined;
  let fewest = longest + 1;
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate, fewest);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
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
  const near = nearest(word, known);
  return near === undefined ? `an id of ${file}` : `an id of ${file}, perhaps "${near}"`;
}
