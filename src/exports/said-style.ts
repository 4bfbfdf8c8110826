/** Which row of a thing's states the address of a version marks: no selector can say "the row of that line" for all of them. */

/** Returns the rules for as many states as a thing can have: one a version. */
export function saidStyle(versions: number): string {
  const rows = Array.from(
    { length: versions },
    (_, i) => `main:has(.said-line[data-said="${i}"]:target) .said tr[data-said="${i}"]`,
  );
  return rows.length === 0
    ? ""
    : `${rows.join(",\n")}{background:var(--paper-raised);outline:2px solid var(--focus)}\n`;
}
