/**
 * npm run bench: how time and memory grow with the edition. Makes editions of several times this one (indicators, plans
 * and facts of their own each time), measures reading and comparing them in a process of their own, and prints the
 * slope of log time and log memory over log size. The budget of the design is 1.05.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { parse, stringify } from "yaml";
import { loadReport } from "../../src/data/load.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

type Entry = Record<string, unknown>;
const sizes = [1, 4, 16, 50, 100];

// Entries share their texts, and the reader refuses YAML's aliases.
const text = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });

/** Writes an edition of `times` copies of this one into `folder`. */
function multiply(folder: string, times: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "plans"), { recursive: true });
  for (const file of ["edition.yaml", "places.yaml", "themes.yaml", "topics.yaml", "units.yaml"])
    cpSync(join("content", file), join(folder, file));
  for (const file of ["comparisons.yaml", "charts.yaml"]) writeFileSync(join(folder, file), "[]\n");
  const copies = Array.from({ length: times }, (_, i) => `x${i}`);
  const list = (file: string) => parse(readFileSync(join("content", file), "utf8")) as Entry[];
  const named = (copy: string, id: unknown) => (typeof id === "string" && id !== "" ? `${id}-${copy}` : id);
  const indicators = list("indicators.yaml");
  writeFileSync(
    join(folder, "indicators.yaml"),
    text(copies.flatMap((copy) => indicators.map((e) => ({ ...e, id: named(copy, e.id) })))),
  );
  for (const copy of copies)
    for (const plan of loadReport("content").plans.keys()) {
      const to = join(folder, "plans", `${plan}-${copy}`);
      mkdirSync(to, { recursive: true });
      const own = (id: string) => id.replace(plan, `${plan}-${copy}`);
      const table = (file: string, change: (row: Record<string, string>) => Record<string, string>): string => {
        const rows = csvParse(readFileSync(join("content/plans", plan, file), "utf8"));
        const csv =
          csvFormat(
            rows.map((row) => change(row as Record<string, string>)),
            rows.columns,
          ) + "\n";
        writeFileSync(join(to, file), csv);
        return createHash("sha256").update(csv).digest("hex");
      };
      const facts = table("facts.csv", (row) => ({
        ...row,
        id: own(row.id!),
        indicator: named(copy, row.indicator) as string,
      }));
      table("tasks.csv", (row) => ({
        ...row,
        id: own(row.id!),
        facts: row.facts!.split("+").map(own).join("+"),
      }));
      const setAside = table("set-aside.csv", (row) => row);
      const record = parse(readFileSync(join("content/plans", plan, "plan.yaml"), "utf8")) as Entry;
      writeFileSync(
        join(to, "plan.yaml"),
        text({
          ...record,
          id: `${plan}-${copy}`,
          verified: { facts, set_aside: setAside },
        }),
      );
    }
}

/** Seconds and peak megabytes of reading and comparing the edition in `folder`; run in a process of its own. */
function measure(folder: string): void {
  const start = performance.now();
  const report = loadReport(folder);
  const comparisons = compareAll(report);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ facts: report.facts.size, comparisons: comparisons.length, seconds, megabytes }));
}

/** Least-squares slope of log y over log x. */
function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const mx = mean(logs.map(([x]) => x));
  const my = mean(logs.map(([, y]) => y));
  return logs.reduce((s, [x, y]) => s + (x - mx) * (y - my), 0) / logs.reduce((s, [x]) => s + (x - mx) ** 2, 0);
}

const only = process.argv[2];
if (only) measure(only);
else {
  const folder = ".cache/scale";
  const measured = sizes.map((times) => {
    multiply(folder, times);
    const result = JSON.parse(execFileSync(process.execPath, [import.meta.filename, folder], { encoding: "utf8" })) as {
      facts: number;
      comparisons: number;
      seconds: number;
      megabytes: number;
    };
    console.log(
      `x${times}: ${result.facts} facts, ${result.comparisons} comparisons, ${result.seconds.toFixed(2)} s, ${result.megabytes.toFixed(0)} MB`,
    );
    return { times, ...result };
  });
  rmSync(folder, { recursive: true, force: true });
  // The smallest sizes are start-up and compilation, not work.
  const large = measured.filter((m) => m.times >= 16);
  console.log(
    `slope of time ${slope(large.map((m) => [m.facts, m.seconds])).toFixed(2)}, of memory ${slope(large.map((m) => [m.facts, m.megabytes])).toFixed(2)}; budget 1.05`,
  );
}
