/** A plan of which one section is entered, in an edition of its own: it is verified, sealed and built, and says that it is a part. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const place = ".cache/part";
const [content, sources, target] = ["content", "sources", "site"].map((name) => join(place, name)) as [
  string,
  string,
  string,
];
const plan = "quanxi-2021";
const at = (name: string) => join(content, "plans", plan, name);
let verified: { code: number | null; out: string };

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: target },
    encoding: "utf8",
  });
  return { code: status, out: stdout + stderr };
}
const page = (path: string) => readFileSync(join(target, path, "index.html"), "utf8");

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  cpSync("tests/fixtures/quanxi", content, { recursive: true });
  cpSync("tests/fixtures/quanxi.txt", join(sources, `${plan}.txt`));
  const record = readFileSync(at("plan.yaml"), "utf8");
  writeFileSync(at("plan.yaml"), record.replace("coverage: whole", "coverage: part\nheld: [二]"));
  // The second section begins in line 12; of what stands before it only the title and its day are entered.
  const [header, ...rows] = readFileSync(at("facts.csv"), "utf8").trimEnd().split("\n");
  const kept = rows.filter((row) => /,二\d?,/u.test(row));
  writeFileSync(at("facts.csv"), `${[header, ...kept].join("\n")}\n`);
  const [head, ...asides] = readFileSync(at("set-aside.csv"), "utf8").trimEnd().split("\n");
  writeFileSync(
    at("set-aside.csv"),
    `${[head, ...asides.filter((row) => parseInt(row, 10) < 3 || parseInt(row, 10) >= 12)].join("\n")}\n`,
  );
  const indicators = join(content, "indicators.yaml");
  writeFileSync(indicators, readFileSync(indicators, "utf8").replace(/^ {2}forms:(?:.*\n(?: {4}- .*\n)*)/gm, ""));
  // Charts of the section that is not here are not drawn.
  const charts = readFileSync(join(content, "charts.yaml"), "utf8").split(/^(?=- )/m);
  const drawable = charts.filter((chart) => /indicator: (?:gdp|revenue)\b/.test(chart));
  writeFileSync(join(content, "charts.yaml"), drawable.join("") || "[]\n");
  verified = run("verify", "--sources", sources, "--plan", plan, "--seal");
  if (verified.code !== 0) throw new Error(verified.out);
  const built = run("build");
  if (built.code !== 0) throw new Error(built.out);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test("the digits of the sections that are held owe rows, the others none, and the seal holds for these", () => {
  expect(verified).toMatchObject({ code: 0 });
  expect(verified.out).toContain(`sealed: ${plan}`);
  expect(run("check").out).toContain("no problems");
});

test("the plan says that it is a part, on its page and in its data", () => {
  expect(page(`plans/${plan}`)).toMatch(/<dt>收录<\/dt>\s*<dd>部分，只录二各节/);
  const rows = JSON.parse(readFileSync(join(target, "data/plans.json"), "utf8")) as object[];
  expect(rows).toMatchObject([{ id: plan, coverage: "part", held: ["二"] }]);
});

test("its targets have pages, what is not entered has none, and a part leaves nothing unreported", () => {
  expect(page("indicators/gdp")).toContain("7%");
  expect(existsSync(join(target, "facts/quanxi-2021-001"))).toBe(false);
  expect(readFileSync(join(target, "data/comparisons.csv"), "utf8")).not.toMatch(/not-reported|not-repeated/);
});

test("work on another plan goes on while this one is broken", () => {
  writeFileSync(at("facts.csv"), readFileSync(at("facts.csv"), "utf8").replace(",2021,", ",2O21,"));
  const file = join(sources, "found.txt");
  writeFileSync(file, "2022年泉溪县政府工作报告\n2022年1月8日\n一、2022年目标\n新增上市企业3家。\n");
  const next = ["--plan", "quanxi-2022"];
  expect(run("ingest", "new", file, ...next, "--place", "quanxi", "--sources", sources).code).toBe(0);
  expect(run("ingest", "--sources", sources, ...next, "--find", "3家").out).toMatch(/^4:/);
  const own = run("check", ...next).out;
  expect(own).toContain("plans/quanxi-2022/plan.yaml");
  expect(own).not.toContain(`plans/${plan}/`);
  expect(run("verify", "--sources", sources, ...next).out).not.toContain(`plans/${plan}/`);
  expect(run("check").out).toContain(`plans/${plan}/facts.csv`);
});
