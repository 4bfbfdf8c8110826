import { expect, test } from "vitest";
import { previewLines, without } from "../../scripts/preview.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { parseReport } from "../../src/data/load.ts";
import { viewNames } from "../../src/views/charts.ts";
import { editionFiles } from "../data/editions.ts";
import { change, copySmall, runScript } from "./edition-folder.ts";

const small = () => parseReport(editionFiles("small"), { views: viewNames })[0]!;

test("a plan that is taken out leaves none of its rows, and the comparisons of the rest", () => {
  const report = small();
  const rest = without(report, "yunxi-2021");
  expect([...rest.plans.keys()]).toEqual(["liupu-2020"]);
  expect([...rest.facts.values()].filter(({ plan }) => plan === "yunxi-2021")).toEqual([]);
  const named = compareAll(rest).flatMap(({ left, right }) => [...left, ...right]);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !rest.facts.has(id))).toEqual([]);
});

test("the preview counts what is compared with the plan and not without it", () => {
  const report = small();
  const lines = previewLines(report, "yunxi-2021", new Map());
  const [old, now] = [compareAll(without(report, "yunxi-2021")), compareAll(report)].map(
    (all) => new Set(all.map(({ id }) => id)),
  );
  expect(lines.find((line) => line.startsWith("makes"))).toContain(`makes ${now!.difference(old!).size} comparisons`);
  expect(lines.find((line) => line.startsWith("ends"))).toContain(`ends ${old!.difference(now!).size}`);
});

test("a target that the plan answers is counted although its comparison was there before", () => {
  const report = small();
  const planOf = (id: string) => report.facts.get(id)!.plan;
  const answered = compareAll(report).filter(
    ({ kind, left, right }) =>
      kind === "outcome" &&
      left.some((id) => planOf(id) !== "yunxi-2021") &&
      right.some((id) => planOf(id) === "yunxi-2021"),
  );
  expect(answered.length).toBeGreaterThan(0);
  const lines = previewLines(report, "yunxi-2021", new Map());
  expect(lines[1]).toBe(`answers ${answered.length} targets of other plans`);
  for (const { left } of answered) expect(lines.join("\n")).toContain(`(${left.join("+")})`);
});

test("an article that names a comparison whose verdict changes is named", () => {
  const report = small();
  const lines = previewLines(report, "yunxi-2021", new Map());
  const changed = lines.flatMap(
    (line) =>
      /^ {2}\/comparisons\/([^/]+)\/: /.exec(line)?.[1] ?? /^ {2}\/comparisons\/([^/]+)\/$/.exec(line)?.[1] ?? [],
  );
  expect(changed.length).toBeGreaterThan(0);
  const articles = new Map([
    ["articles/a.zh.mdx", `<Verdict of="${changed[0]}" />`],
    ["articles/b.zh.mdx", "nothing"],
  ]);
  expect(previewLines(report, "yunxi-2021", articles).at(-1)).toMatch(/: articles\/a\.zh\.mdx$/);
});

test("a plan is previewed while another has problems, which are named; its own must be mended", () => {
  const folder = copySmall();
  change(folder, "plans/liupu-2020/facts.csv", ",2020,", ",2O20,");
  const { code, out, problems } = runScript("preview", folder, "yunxi-2021");
  expect([code, problems]).toEqual([
    0,
    "preview: without liupu-2020, which has problems: npm run check -- --plan liupu-2020\n",
  ]);
  expect(out).toMatch(/^yunxi-2021: \d+ facts/);
  const own = runScript("preview", folder, "liupu-2020");
  expect(own.code).toBe(1);
  expect(own.problems).toContain('"2O20" is not a period');
});

test("the command shows it in one go", () => {
  const { code, out, problems } = runScript("preview", "tests/fixtures/small", "yunxi-2021");
  expect([code, problems]).toEqual([0, ""]);
  expect(out).toMatch(/^yunxi-2021: \d+ facts, \d+ of them of \d+ indicators\n/);
  expect(out).toContain("answers ");
});
