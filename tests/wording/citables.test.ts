import { expect, test } from "vitest";
import { citeComparison, citeDataset, citeFact, citePlan, citeSource } from "../../src/wording/citables.ts";
import { comparisons, small } from "../exports/made-up.ts";
import { text } from "../texts.ts";

const cited = { version: "2026.1", date: "2026-11-22", url: (path: string, language: string) => `${language}:${path}` };

test("a fact is cited by its whole statement, with its page in both languages", () => {
  const citable = citeFact(small.facts.get("liupu-2020-001")!, small, "zh", cited);
  expect(citable.title).toEqual(
    text("柳浦镇2022年高新技术企业目标：120家", "High-tech firms, Liupu, 2022, target: 120 firms (120家)"),
  );
  expect(citable.url).toMatchObject({ zh: "zh:/facts/liupu-2020-001/", en: "en:/facts/liupu-2020-001/" });
  expect(citable.authors).toEqual([small.edition.publisher]);
});

test("a comparison is cited by what it compares and what comes of it", () => {
  const { title } = citeComparison(comparisons[2]!, small, "zh", cited);
  expect(title.zh).toMatch(/^柳浦镇2020–2022年.*技改投资：总量与分量（一致）$/);
  expect(title.en).toMatch(/: total and parts \(Agrees\)$/);
});

test("our reading of a plan and the plan itself are two things", () => {
  const plan = small.plans.get("yunxi-2021")!;
  expect(citePlan(plan, small, "zh", cited).title.zh).toBe(`《${plan.title.zh}》所载数字`);
  expect(citeSource(plan, "zh")).toMatchObject({ title: plan.title, authors: [plan.issuer], date: plan.date });
});

test("bodies that issued a document together are authors of their own", () => {
  const plan = {
    ...small.plans.get("yunxi-2021")!,
    issuer: text("某市委、某市政府", "CPC A and Government of A"),
  };
  expect(citeSource(plan, "en").authors.map((a) => a.en)).toEqual(["CPC A", "Government of A"]);
  const inOne = { ...plan, issuer: text("某市委、某市政府") };
  expect(citeSource(inOne, "zh").authors.map((a) => a.zh)).toEqual(["某市委", "某市政府"]);
});

test("the whole is cited by title and subtitle", () => {
  expect(citeDataset(small, "en", cited).title.en).toBe(
    "Two plans side by side: The made-up city of Yunxi and its town of Liupu",
  );
});

test("quotation marks within the title of a plan are single ones in English", () => {
  const plan = { ...small.plans.get("yunxi-2021")!, title: text("“三比”方案", "The “three contests” plan") };
  expect(citePlan(plan, small, "en", cited).title).toEqual(
    text("《“三比”方案》所载数字", "Figures in “The ‘three contests’ plan”"),
  );
});
