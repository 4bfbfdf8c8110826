/**
 * npm run bench: how time and memory grow with the edition. Makes editions of several times this one (indicators, plans
 * and facts of their own each time), measures reading and comparing them in a process of their own, and prints the
 * slope of log time and log memory over log size. The budget of the design is 1.05.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { loadReport } from "../../src/data/load.ts";
import { viewNames } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { multiply } from "./editions.ts";
import { slope } from "./slope.ts";

const sizes = [1, 4, 16, 50, 100];

/** Seconds and peak megabytes of reading and comparing the edition in `folder`; run in a process of its own. */
function measure(folder: string): void {
  const start = performance.now();
  const report = loadReport(folder, { views: viewNames });
  const comparisons = compareAll(report);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ facts: report.facts.size, comparisons: comparisons.length, seconds, megabytes }));
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
