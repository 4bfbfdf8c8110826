/**
 * npm test: everything, in one command. Units and types first, then the built site in a real Chromium.
 * Closes with how many audits of pages ran and were kept, and with `N passed, N failed`; exit 1 where anything failed.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium } from "./chromium.ts";
import { ensureOldChromium } from "./old-chromium.ts";
import { run } from "./processes.ts";

type Suite = { readonly name: string; readonly passed: number; readonly failed: number; readonly seconds: number };
/** Audits of built pages: how many were made now, and how many were found green before on the very same page. */
const audits = { ran: 0, kept: 0 };
const suites: Suite[] = [];

/** A command that only succeeds or fails counts as one test. */
async function command(
  name: string,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await run(program, args, { quiet: true, env });
  report({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds: (performance.now() - start) / 1000 });
  if (code !== 0) console.log(output);
  else if (name === "verify" || name === "build" || name === "fuzz") console.log(output.trimEnd().replace(/^/gm, "  "));
  return code === 0;
}

/** A run of vitest, counted test by test from its own report. */
async function tests(name: string, config: string, env: Record<string, string> = {}): Promise<void> {
  const start = performance.now();
  const file = `.cache/${name}-results.json`;
  rmSync(file, { force: true });
  const { code } = await run(
    "vitest",
    ["run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { env },
  );
  const counts = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as {
        numPassedTests: number;
        numFailedTests: number;
        testResults: { assertionResults: { meta?: { audits?: { ran: number; kept: number } } }[] }[];
      })
    : { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  for (const { meta } of counts.testResults.flatMap(({ assertionResults }) => assertionResults)) {
    audits.ran += meta?.audits?.ran ?? 0;
    audits.kept += meta?.audits?.kept ?? 0;
  }
  // A file that cannot even be loaded has no tests to count, and still is a failure.
  const failed = Math.max(counts.numFailedTests, code === 0 ? 0 : 1);
  report({ name, passed: counts.numPassedTests, failed, seconds: (performance.now() - start) / 1000 });
}

/** Runs one after the other. */
async function inTurn(...runs: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const one of runs) await one();
}

function report(suite: Suite): void {
  suites.push(suite);
  console.log(`${suite.name.padEnd(9)} ${suite.passed} passed, ${suite.failed} failed · ${suite.seconds.toFixed(1)} s`);
}

const sources = process.env.SOURCES ?? "../shared/sources";
const commands = {
  check: () => command("check", "node", ["scripts/check.ts"]),
  verify: () => command("verify", "node", ["scripts/verify.ts", "--sources", sources, "--if-present"]),
  format: () => command("format", "prettier", ["--check", "--log-level=warn", "."]),
  lint: () => command("lint", "eslint", ["--config", "tests/eslint.config.js", "."]),
  // No file, export or dependency that nothing uses.
  unused: () => command("unused", "knip", ["--config", "tests/knip.json", "--no-progress"]),
  types: () => command("types", "astro", ["check", "--minimumSeverity", "warning"]),
  fuzz: () => command("fuzz", "node", ["tests/fuzz/fuzz.ts", "--cases", "2000"]),
  build: () => command("build", "node", ["scripts/build.ts"]),
};
// What keeps one core busy stands beside another that does, and what keeps both alone.
await inTurn(commands.check, commands.verify);
await Promise.all([commands.types(), inTurn(commands.lint, commands.format, commands.unused)]);
await tests("unit", "tests/vitest.config.ts");
await Promise.all([commands.fuzz(), tests("builds", "tests/builds/vitest.config.ts")]);
await tests("servers", "tests/servers/vitest.config.ts");
const built = await commands.build();
if (built) {
  try {
    const chromium = await ensureChromium();
    await tests("site", "tests/site/vitest.config.ts", {
      CHROMIUM: chromium,
      OLD_CHROMIUM: await ensureOldChromium(),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    report({ name: "site", passed: 0, failed: 1, seconds: 0 });
  }
}

const passed = suites.reduce((sum, s) => sum + s.passed, 0);
const failed = suites.reduce((sum, s) => sum + s.failed, 0);
console.log(`\n${audits.ran} audits of pages ran, ${audits.kept} were kept`);
// Whoever reads the result by program reads this line.
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
