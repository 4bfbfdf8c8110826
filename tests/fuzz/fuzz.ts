/**
 * npm run fuzz [-- --cases N] [--seed N] [--edition small|real] [--keep]
 *
 * Changes one thing in an edition, again and again, and holds check and build together: what the check passes the build makes
 * something of, nothing ends in a stack trace or takes longer than five seconds, no number says another thing without anybody
 * noticing but the seal, and what is said of it (place, year, kind) never without the seal noticing. Prints a table of the kinds of changes; exit 1 where one of them broke a rule. With --keep
 * what it found is written to tests/fixtures/fuzz/found/, to be tried again by every run.
 */
import { fork } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { checkContent } from "../../scripts/gate.ts";
import type { Content, SourceFile } from "../../src/data/files.ts";
import { checkSeals } from "../../src/data/seals.ts";
import { formatProblem, formatProblems, type Problem } from "../../src/data/problems.ts";
import { contentOf } from "../data/editions.ts";
import { editionOf, type EditionName } from "./editions.ts";
import { mutantOf, type Mutant } from "./mutants.ts";
import { randomOf } from "./random.ts";
import { meaningOf, rehearse, type Meaning } from "./rehearsal.ts";

const slow = 5000;
const found = "tests/fixtures/fuzz/found";

/** What became of a case that breaks no rule; sealed is what the seals alone know: a row that went, another year, kind, place. */
const fine = ["refused", "passed", "sealed"] as const;
/** What breaks a rule. */
const broken = ["crashed", "slow", "refused late", "without a line", "number changed", "unsealed"] as const;
const outcomes = [...fine, ...broken];
type Outcome = (typeof fine)[number] | (typeof broken)[number];

type Verdict = { readonly outcome: Outcome; readonly said: string };

/** Returns what becomes of an edition; `before` is what it meant when nothing was changed. */
async function judge(content: Content, before: Meaning, files: boolean): Promise<Verdict> {
  // The time of the processor: a machine that is busy with something else is no hang.
  const start = process.cpuUsage();
  let gate;
  try {
    gate = checkContent(content);
  } catch (error) {
    return { outcome: "crashed", said: stackOf(error) };
  }
  const { problems, report } = gate;
  const took = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  if (problems.length > 0) {
    const astray = problems.find((problem) => problem.message.startsWith("cannot be read:") || !isLine(problem));
    if (astray) return { outcome: "without a line", said: formatProblem(astray) };
    formatProblems(problems);
    return took() > slow ? { outcome: "slow", said: `${Math.round(took())} ms` } : { outcome: "refused", said: "" };
  }
  const after = meaningOf(report!, content);
  // What reads the same makes the same pages.
  if (after.whole === before.whole && after.texts === before.texts) return { outcome: "passed", said: "" };
  try {
    await rehearse(content, report!, { files });
  } catch (error) {
    return { outcome: "refused late", said: stackOf(error) };
  }
  if (took() > 2 * slow) return { outcome: "slow", said: `${Math.round(took())} ms` };
  for (const [id, number] of after.numbers) {
    const was = before.numbers.get(id);
    if (was !== undefined && was !== number) return { outcome: "number changed", said: `${id}: ${was} → ${number}` };
  }
  return judgeSaid(content, before, after);
}

/** Returns whether the seals notice what is said of another place, year or kind, or is said no longer. */
function judgeSaid({ files }: Content, before: Meaning, after: Meaning): Verdict {
  const changed = [...before.said].find(([id, said]) => after.said.get(id) !== said);
  if (!changed) return { outcome: "passed", said: "" };
  if (checkSeals(files).length > 0) return { outcome: "sealed", said: "" };
  return { outcome: "unsealed", said: `${changed[0]}: ${changed[1]} → ${after.said.get(changed[0]) ?? "gone"}` };
}

/** Whether a problem is one line that names a file, and the line of it where there is one to name. */
function isLine(problem: Problem): boolean {
  const line = formatProblem(problem);
  return !/[\n\r]/.test(line) && [...line].length <= 500 && problem.file !== "" && problem.message !== "";
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 6).join("\n    ") : String(error);
}

/** One case as it is told: which change, in which file, what became of it; of one that broke a rule the file as it was changed. */
type Case = {
  readonly edition: EditionName;
  readonly kind: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly text?: string | undefined;
};

/** Cases of one edition, every `of`th from `part` on: workers share them. */
type Share = {
  readonly edition: EditionName;
  readonly cases: number;
  readonly seed: number;
  readonly part: number;
  readonly of: number;
};

async function run({ edition, cases, seed, part, of }: Share): Promise<Case[]> {
  const files = editionOf(edition);
  const whole = checkContent(contentOf(files));
  if (whole.problems.length > 0) throw new Error(formatProblems(whole.problems));
  const unsealed = checkSeals(contentOf(files).files);
  if (unsealed.length > 0) throw new Error(formatProblems(unsealed));
  const before = meaningOf(whole.report!, contentOf(files));
  const done: Case[] = [];
  for (let i = part; done.length < cases; i += of) {
    const mutant = mutantOf(files, randomOf(seed * 1_000_003 + i));
    if (!mutant) continue;
    // Spreadsheets and archives are dear, and made of the same tables as everything else.
    const verdict = await judge(contentOf(mutant.files), before, done.length % 50 === 0);
    done.push(caseOf(edition, mutant, verdict));
  }
  return done;
}

function caseOf(edition: EditionName, { kind, name, files }: Mutant, verdict: Verdict): Case {
  const told = { edition, kind, name, verdict };
  return isFine(verdict) ? told : { ...told, text: files.find((file) => file.name === name)?.text };
}

/** Runs the cases on all cores. */
async function runAll(edition: EditionName, cases: number, seed: number): Promise<Case[]> {
  const of = Math.min(availableParallelism(), Math.max(1, Math.floor(cases / 50)));
  const shares = Array.from({ length: of }, (_, part): Share => {
    const own = Math.floor(cases / of) + (part < cases % of ? 1 : 0);
    return { edition, cases: own, seed, part, of };
  });
  const done = shares.map(
    (share) =>
      new Promise<Case[]>((resolve, reject) => {
        const worker = fork(import.meta.filename, ["--share", JSON.stringify(share)]);
        let told: Case[] | undefined;
        worker.on("message", (message) => (told = message as Case[]));
        // A process that ends without a word is a crash of all there is.
        worker.on("exit", (code) => (told ? resolve(told) : reject(new Error(`a worker ended with ${String(code)}`))));
      }),
  );
  return (await Promise.all(done)).flat();
}

const isFine = ({ outcome }: Verdict) => fine.some((each) => each === outcome);

/** What was found once is tried for ever: each file is an edition’s file as it was changed. */
async function tryFound(): Promise<number> {
  let failed = 0;
  for (const folder of existsSync(found) ? readdirSync(found) : []) {
    const { name, edition, text } = JSON.parse(readFileSync(`${found}/${folder}`, "utf8")) as Kept;
    const files = editionOf(edition);
    const before = meaningOf(checkContent(contentOf(files)).report!, contentOf(files));
    const changed = files.map((file): SourceFile => (file.name === name ? { ...file, text } : file));
    const verdict = await judge(contentOf(changed), before, false);
    if (isFine(verdict)) continue;
    failed++;
    console.log(`${found}/${folder}: ${verdict.outcome}\n    ${verdict.said}`);
  }
  return failed;
}

type Kept = { readonly edition: EditionName; readonly name: string; readonly text: string };

function keep({ edition, kind, name, text }: Case): void {
  if (text === undefined) return;
  mkdirSync(found, { recursive: true });
  const kept: Kept = { edition, name, text };
  writeFileSync(`${found}/${`${kind} ${name}`.replaceAll(/[^a-z0-9]+/g, "-")}.json`, `${JSON.stringify(kept)}\n`);
}

function printTable(cases: readonly Case[]): void {
  const kinds = [...Map.groupBy(cases, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = (of: readonly Case[]) =>
    outcomes.map((outcome) => String(of.filter(({ verdict }) => verdict.outcome === outcome).length || "·"));
  const row = (head: string, rest: readonly string[]) =>
    console.log(head.padEnd(34) + rest.map((cell, i) => cell.padStart(outcomes[i]!.length + 2)).join(""));
  row("change", outcomes);
  for (const [kind, of] of kinds) row(kind, cells(of));
  row(`all ${cases.length}`, cells(cases));
}

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    edition: { type: "string" },
    keep: { type: "boolean", default: false },
    // What a worker is given; nobody types it.
    share: { type: "string" },
  },
});
if (values.share !== undefined) {
  const done = await run(JSON.parse(values.share) as Share);
  process.send!(done, undefined, undefined, () => process.disconnect());
} else {
  const [total, seed, start] = [Number(values.cases), Number(values.seed), performance.now()];
  // The small edition is tried in a moment; the real one has what no made-up one has.
  const real = values.edition === "real" ? total : values.edition === "small" ? 0 : Math.ceil(total / 100);
  const all = [...(await runAll("small", total - real, seed)), ...(await runAll("real", real, seed))];
  const bad = all.filter(({ verdict }) => !isFine(verdict));
  for (const each of bad) {
    console.log(`${each.kind} in ${each.name}: ${each.verdict.outcome}\n    ${each.verdict.said}`);
    if (values.keep) keep(each);
  }
  printTable(all);
  const failed = bad.length + (await tryFound());
  console.log(`fuzz: ${all.length} cases, ${failed} broke a rule, ${Math.round((performance.now() - start) / 1000)} s`);
  process.exitCode = failed > 0 ? 1 : 0;
}
