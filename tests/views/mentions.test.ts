import { expect, test } from "vitest";
import type { Use } from "../../src/data/articles.ts";
import { buildMentions } from "../../src/views/mentions.ts";

const use = (component: string, attributes: Record<string, string>): Use => ({ component, attributes, line: 1 });
const comparisons = new Map([["outcome-a-b", { left: ["a"], right: ["b"] }]]);

test("an article mentions the facts that it states, works with and compares", () => {
  const uses = [
    use("Fact", { id: "c" }),
    use("Difference", { of: "d", from: "e+f/g" }),
    use("Margin", { of: "outcome-a-b" }),
    use("Count", { of: "outcomes", place: "x" }),
  ];
  const mentions = buildMentions([{ slug: "one", uses }], [], comparisons);
  expect([...mentions.keys()].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  expect(mentions.get("g")).toEqual({ articles: ["one"], charts: [] });
});

test("two texts of one article count once, charts stand in their order, and what nothing mentions is missing", () => {
  const uses = [use("Fact", { id: "a" }), use("Fact", { id: "a" })];
  const articles = ["one", "one", "two"].map((slug) => ({ slug, uses }));
  const charts = ["second", "first"].map((id) => ({ id, facts: ["a"] }));
  const mentions = buildMentions(articles, charts, comparisons);
  expect(mentions.get("a")).toEqual({ articles: ["one", "two"], charts: ["second", "first"] });
  expect(mentions.has("b")).toBe(false);
});
