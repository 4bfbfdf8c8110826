/**
 * npm run bench:build [-- SIZE… [--write]]: builds whole editions of 1, 4 and 16 times this one, or of the sizes that are asked for, and
 * prints for each what its stages take, the greatest memory of all its processes together, files, bytes and the time a page;
 * then the slopes between them. 1.05 is the aim for time, and memory that grows by less than half of what the edition does.
 * With --write what it measured goes into src/measured.json, from which the site says how far one machine goes.
 */
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Measured } from "../../src/measured.ts";
import { ask } from "../asking.ts";
import { sizeOfSite } from "../size.ts";
import { multiply } from "./editions.ts";
import { slope } from "./slope.ts";

const [content, site] = [".cache/scale", ".cache/scale-site"];

type Built = {
  readonly times: number;
  readonly seconds: number;
  readonly stages: ReadonlyMap<string, number>;
  /** The most that all processes held at one time, in MB. */
  readonly megabytes: number;
  readonly facts: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
};

/** Returns the megabytes that a process and all it started hold now. */
function held(root: number): number {
  const processes = readdirSync("/proc").flatMap((name) => {
    try {
      const status = /^\d+$/.test(name) ? readFileSync(`/proc/${name}/status`, "utf8") : "";
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      return status === "" ? [] : [{ pid: Number(name), parent: field("PPid"), kilobytes: field("VmRSS") }];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
  const of = (pid: number): number =>
    processes.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + of(child.pid), 0) +
    (processes.find((each) => each.pid === pid)?.kilobytes ?? 0);
  return of(root) / 1024;
}

/** Builds an edition of that size. Throws Error with what the build printed where it fails. */
async function build(times: number): Promise<Built> {
  multiply(content, times);
  rmSync(site, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(process.execPath, ["scripts/build.ts"], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let megabytes = 0;
  const looking = setInterval(() => (megabytes = Math.max(megabytes, held(child.pid!))), 250);
  const code = await new Promise((done) => child.on("close", done));
  clearInterval(looking);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(said);
  const stages = [...said.matchAll(/^(\w+) .* · ([\d.]+) s$/gm)].map(
    ([, name, time]) => [name!, Number(time)] as const,
  );
  const pages = Number(/^site +(\d+) pages/m.exec(said)![1]);
  const facts = Number(/^check .*?(\d+) facts/m.exec(said)![1]);
  const { files, bytes } = sizeOfSite(site);
  return { times, seconds, stages: new Map(stages), megabytes, facts, pages, files, bytes };
}

const usage =
  "usage: npm run bench:build [-- SIZE… [--write]], whole numbers from 1, one at least twice another to --write";
const given = ask({ options: { write: { type: "boolean", default: false } }, allowPositionals: true }, usage);
if (typeof given === "number") process.exit(given);
const asked = given.positionals.map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1) || (given.values.write && new Set(asked).size === 1)) {
  console.error(usage);
  process.exit(2);
}
const built: Built[] = [];
for (const times of asked.length > 0 ? asked : [1, 4, 16]) {
  const one = await build(times);
  built.push(one);
  const stages = [...one.stages].map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`).join(", ");
  console.log(
    `x${times}: ${one.seconds.toFixed(1)} s (${stages}), ${one.megabytes.toFixed(0)} MB of memory, ${one.pages} pages at ` +
      `${((one.seconds / one.pages) * 1000).toFixed(1)} ms, ${one.files} files, ${(one.bytes / 1e6).toFixed(0)} MB`,
  );
}
for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
if (built.length > 1) {
  const over = (of: (one: Built) => number) => Number(slope(built.map((one) => [one.times, of(one)])).toFixed(2));
  const slopes = { time: over(({ seconds }) => seconds), memory: over(({ megabytes }) => megabytes) };
  console.log(`slope of time ${slopes.time}, of memory ${slopes.memory}, of pages ${over(({ pages }) => pages)}`);
  if (given.values.write) {
    const measured: Measured = {
      date: new Date().toISOString().slice(0, 10),
      cores: availableParallelism(),
      built: built
        .toSorted((a, b) => a.times - b.times)
        .map(({ times, facts, pages, seconds, megabytes }) => ({
          ...{ times, facts, pages },
          seconds: Math.round(seconds),
          megabytes: Math.round(megabytes),
        })),
      slopes,
    };
    writeFileSync("src/measured.json", `${JSON.stringify(measured, null, 2)}\n`);
  }
}
