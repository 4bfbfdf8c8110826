/**
 * npm run bench:rebuild [-- CHANGES]: builds this edition, changes one number of it, and builds again; prints what the stages took,
 * how many pages were rendered and how many files differ. Then everything is built from nothing: exit 1 where a byte is different.
 */
import { filesUnder } from "../files.ts";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { storeOf } from "../store.ts";
import { seal } from "./editions.ts";

const [content, site, clean] = [".cache/rebuild", ".cache/rebuild-site", ".cache/rebuild-clean"];

function build(target: string): { readonly seconds: number; readonly said: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "./scripts/plain-errors.ts", "scripts/build.ts"],
    {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target },
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return { seconds: (performance.now() - start) / 1000, said: stdout.trim() };
}

/** Files that are not the same in two folders. */
function differing(one: string, other: string): string[] {
  const [here, there] = [new Set(filesUnder(one)), new Set(filesUnder(other))];
  const both = [...here].filter((file) => there.has(file));
  return [
    ...[...here].filter((file) => !there.has(file)),
    ...[...there].filter((file) => !here.has(file)),
    ...both.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file)))),
  ];
}

/** Raises by one the last digit of a number that stands in one piece in its wording; returns which, undefined where there is none. */
function changeNumber(plan: string, after: number): string | undefined {
  const file = join(content, "plans", plan, "facts.csv");
  const rows = csvParse(readFileSync(file, "utf8"));
  const found = rows
    .slice(after)
    .find(({ value = "", wording = "" }) => /^\d+[0-8]$/.test(value) && wording.includes(value));
  if (!found) return undefined;
  const value = String(Number(found["value"]) + 1);
  found["wording"] = found["wording"]!.replace(found["value"]!, value);
  found["value"] = value;
  writeFileSync(file, `${csvFormat(rows, rows.columns)}\n`);
  seal(content);
  return found["id"];
}

const changes = Number(process.argv[2] ?? 1);
rmSync(content, { recursive: true, force: true });
cpSync("content", content, { recursive: true });
console.log(`whole: ${build(site).seconds.toFixed(1)} s`);
const plans = readdirSync(join(content, "plans"));
let wrong = 0;
for (let i = 0; i < changes; i++) {
  const before = ".cache/rebuild-before";
  rmSync(before, { recursive: true, force: true });
  cpSync(site, before, { recursive: true });
  const id = changeNumber(plans[i % plans.length]!, 17 * i);
  if (id === undefined) continue;
  const { seconds, said } = build(site);
  console.log(
    `${id} changed: ${seconds.toFixed(1)} s, ${differing(site, before).length} files differ\n${said.replaceAll(/^/gm, "  ")}`,
  );
  rmSync(before, { recursive: true, force: true });
  rmSync(storeOf(content), { recursive: true, force: true });
  const whole = build(clean);
  const bad = differing(site, clean);
  console.log(`from nothing: ${whole.seconds.toFixed(1)} s, ${bad.length} files are not what the build before made`);
  for (const file of bad.slice(0, 20)) console.log(`  ${file}`);
  wrong += bad.length;
}
for (const folder of [content, site, clean]) rmSync(folder, { recursive: true, force: true });
if (wrong > 0) process.exit(1);
