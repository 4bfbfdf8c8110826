/** Editions of several times this one, for benchmarks: this one as it is, and again with indicators, plans and articles of their own. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { parse, stringify } from "yaml";
import { readFiles } from "../../src/data/files.ts";
import { sealsOf, withSeals } from "../../src/data/seals.ts";

type Entry = Record<string, unknown>;

// Entries share their texts, and the reader refuses YAML's aliases.
const text = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });
const read = (file: string) => readFileSync(join("content", file), "utf8");

/** What the first copy has as it is, and every further one under names of its own. */
type Own = { readonly suffix: string; readonly plans: readonly string[]; readonly indicators: ReadonlySet<string> };

/** The name of an indicator, a plan, a fact or a comparison in the copy. */
function nameIn({ suffix, plans, indicators }: Own, name: string): string {
  if (indicators.has(name)) return `${name}${suffix}`;
  return plans.reduce((all, plan) => all.replaceAll(plan, `${plan}${suffix}`), name);
}

/** Returns a text in which all that has a name of its own in the copy has it; a single word is a name within quotes or slashes. */
function renamed(own: Own, from: string): string {
  return from.replace(/[a-z0-9]+(?:-[a-z0-9]+)+|(?<=[/"])[a-z0-9]+(?=[/"])/g, (name) => nameIn(own, name));
}

/** Writes an edition of `times` copies of this one into `folder`. */
export function multiply(folder: string, times: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync("content", folder, {
    recursive: true,
    // What is promised for good is promised of one edition.
    filter: (path) => !/content\/(?:pages|releases|permalinks\.txt)/.test(path),
  });
  const edition = parse(read("edition.yaml")) as Entry;
  delete edition["limits"];
  delete edition["version"];
  writeFileSync(join(folder, "edition.yaml"), text(edition));
  const plans = readdirSync("content/plans");
  const indicators = parse(read("indicators.yaml")) as Entry[];
  const decisions = read("comparisons.yaml");
  const names = new Set(indicators.map(({ id }) => id as string));
  // Letters, since digits in prose would be numbers that somebody typed.
  const copies = Array.from({ length: times - 1 }, (_, i): Own => {
    const suffix = `-x${[...String(i + 1)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
    return { suffix, plans, indicators: names };
  });
  const further = copies.flatMap((own) => indicators.map((each) => indicatorIn(own, each)));
  writeFileSync(join(folder, "indicators.yaml"), text([...indicators, ...further]));
  writeFileSync(
    join(folder, "comparisons.yaml"),
    [decisions, ...copies.map((own) => renamed(own, decisions))].join("\n"),
  );
  for (const own of copies) {
    for (const plan of plans) copyPlan(folder, plan, own);
    for (const article of readdirSync("content/articles")) copyArticle(folder, article, own);
  }
  seal(folder);
}

function indicatorIn(own: Own, indicator: Entry): Entry {
  const others = indicator["not_same_as"] as string[] | undefined;
  const apart = others ? { not_same_as: others.map((name) => nameIn(own, name)) } : {};
  return { ...indicator, id: nameIn(own, indicator["id"] as string), ...apart };
}

function copyPlan(folder: string, plan: string, own: Own): void {
  const to = join(folder, "plans", `${plan}${own.suffix}`);
  mkdirSync(to, { recursive: true });
  const table = (file: string, change: (row: Entry) => Entry) => {
    const rows = csvParse(read(join("plans", plan, file)));
    writeFileSync(join(to, file), `${csvFormat(rows.map(change), rows.columns)}\n`);
  };
  const inOwn = (cell: unknown) => (cell as string).replaceAll(plan, `${plan}${own.suffix}`);
  table("facts.csv", (row) => ({
    ...row,
    id: inOwn(row["id"]),
    indicator: row["indicator"] === "" ? "" : `${row["indicator"] as string}${own.suffix}`,
  }));
  table("tasks.csv", (row) => ({ ...row, id: inOwn(row["id"]), facts: inOwn(row["facts"]) }));
  table("set-aside.csv", (row) => row);
  writeFileSync(
    join(to, "plan.yaml"),
    read(join("plans", plan, "plan.yaml")).replace(/^id: .*/, `id: ${plan}${own.suffix}`),
  );
}

function copyArticle(folder: string, article: string, own: Own): void {
  const [slug, ...ends] = article.split(".");
  const order = (found: string) => String(Number(found) + 100 * (1 + own.suffix.length));
  const whole = renamed(own, read(join("articles", article))).replace(/(?<=^order: )\d+/m, order);
  writeFileSync(join(folder, "articles", `${slug}${own.suffix}.${ends.join(".")}`), whole);
}

/** Seals the plans of an edition as they are now. */
export function seal(folder: string): void {
  const files = readFiles(folder);
  for (const { name, text: record } of files.filter((file) => file.name.endsWith("/plan.yaml")))
    writeFileSync(join(folder, name), withSeals(record, sealsOf(files, name)));
}
