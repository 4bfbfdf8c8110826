/** What the choices of the table of all places show and hide: rules made of its years and columns. */

/** Returns the rules by which names and places stand in columns: names in a quarter of four places, on a phone above them. */
export function columnRules(columns: number): string[] {
  const places = `repeat(${columns},minmax(0,1fr))`;
  return [
    `.sbs-table tr{grid-template-columns:minmax(0,${(columns / 3).toFixed(2)}fr) ${places}}`,
    `@media (max-width:46rem){.sbs-table tr{grid-template-columns:${places}}}`,
  ];
}

/**
 * Returns a style sheet for radios that stand before the table as its siblings, so that it works without script and
 * in browsers that do not know `:has()`. Ids: y and a year or n for the newest, k and b, t or r, p and a column or x.
 */
export function sideBySideStyle(years: readonly number[], columns: number): string {
  const when = [...years.map(String), "n"];
  const kinds = { b: ["r", "t"], t: ["t"], r: ["r"] };
  const rules: string[] = [];
  for (const year of when)
    for (const [kind, roles] of Object.entries(kinds)) {
      const chosen = `#y${year}:checked~#k${kind}:checked~table`;
      const shown = roles.map((role) => `:not(.${role}${year})`).join("");
      rules.push(`${chosen} .v${shown}{display:none}`, `${chosen} .c${shown}>.none{display:inline}`);
    }
  for (const place of [...Array(columns).keys()]) {
    rules.push(`#p${place}:checked~table .k:not(.k${place}){display:none}`);
    rules.push(`#p${place}:checked~#oc:checked~table tr.row:not(.c${place}),#oc:checked~table tr.rest{display:none}`);
    rules.push(`#p${place}:checked~table thead th:nth-child(${place + 2}){border-bottom-width:3px}`);
  }
  rules.push(...columnRules(columns));
  rules.push("#px:checked~table .k{display:none}");
  const ids = [
    ...when.map((y) => `y${y}`),
    "kb",
    "kt",
    "kr",
    ...Array.from({ length: columns }, (_, i) => `p${i}`),
    "px",
    "oc",
  ];
  const each = (state: string) => ids.map((id) => `#${id}${state}~.sbs-bar [for=${id}]`).join(",");
  rules.push(`${each(":checked")}{background:var(--ink);border-color:var(--ink);color:var(--paper)}`);
  rules.push(`${each(":focus-visible")}{outline:3px solid var(--focus);outline-offset:2px}`);
  return `${rules.join("\n")}\n`;
}
