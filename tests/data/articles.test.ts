import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleProblems, readArticleTexts } from "../../scripts/check-articles.ts";
import { standingIn } from "../../scripts/standing.ts";
import { checkArticles, parseArticle, type Article, type Known } from "../../src/data/articles.ts";
import { readFiles } from "../../src/data/files.ts";
import { loadReport } from "../../src/data/load.ts";
import { formatProblem, sortProblems, type Problem } from "../../src/data/problems.ts";
import { withAllCharts } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";

const lines = (problems: readonly Problem[]) => sortProblems(problems).map((problem) => `${formatProblem(problem)}\n`);

const known: Known = {
  languages: ["zh", "en"],
  ids: {
    fact: new Set(["liupu-2020-001", "liupu-2020-002"]),
    comparison: new Set(["outcome-a-b"]),
    chart: new Set(["gdp"]),
    indicator: new Set(["gdp"]),
    place: new Set(["liupu"]),
    plan: new Set(["liupu-2020"]),
    theme: new Set(["general"]),
    topic: new Set(["economy"]),
    repair: new Set(["liupu-2020 4:1-4"]),
  },
  verdicts: new Map([["outcome-a-b", "missed"]]),
  isPage: (path) => path === "/plans/liupu-2020/",
  numberFault: () => undefined,
};

// Each directory is one broken rule: its articles, and every line that a person then reads.
for (const rule of readdirSync("tests/fixtures/bad-articles")) {
  test(`bad article: ${rule.replaceAll("-", " ")}`, () => {
    const folder = `tests/fixtures/bad-articles/${rule}`;
    const files = readFiles(folder, (name) => name.endsWith(".mdx")).map(({ name, text }) => ({
      path: `content/articles/${name}`,
      name: `articles/${name}`,
      text,
    }));
    const read = files.map(parseArticle);
    const articles = read.flatMap(([article]) => article ?? []);
    // A rule of a single text is not about its twin.
    const across = rule === "one-language" || files.length > 1 ? checkArticles(articles, known) : alone(articles);
    const found = lines([...read.flatMap(([, problems]) => problems), ...across]);
    expect(found.join("")).toBe(readFileSync(`${folder}/expected.txt`, "utf8"));
  });
}

function alone(articles: readonly Article[]): Problem[] {
  return checkArticles(articles, known).filter(({ message }) => !message.startsWith("has no text in the language"));
}

const article = (body: string) => ({
  path: "content/articles/x.zh.mdx",
  name: "articles/x.zh.mdx",
  text: `---\ntitle: 标题\nsummary: 摘要。\ndate: "2026-11-22"\norder: 1\n---\n\n${body}\n\n## 这些数字不能说明什么\n`,
});

test("an article knows the components it uses, with their lines", () => {
  const [read, problems] = parseArticle(
    article('差<Margin of="outcome-a-b" verdict="missed" />，\n见[文件](/plans/x/)。'),
  );
  expect(problems).toEqual([]);
  expect(read!.uses).toEqual([{ component: "Margin", attributes: { of: "outcome-a-b", verdict: "missed" }, line: 8 }]);
  expect(read!.links).toEqual([{ url: "/plans/x/", line: 9 }]);
});

test("a verdict that the text takes for granted must be the comparison’s", () => {
  const [read] = parseArticle(article('差<Margin of="outcome-a-b" verdict="met" />。'));
  expect(lines(alone([read!]))).toEqual([
    'content/articles/x.zh.mdx:8 verdict: the comparison is not "met"; expected missed\n',
  ]);
});

test("the articles of this edition have no problems", () => {
  const { problems, articles } = readArticleTexts(readFiles("content"));
  const report = loadReport("content");
  const comparisons = compareAll(report);
  const slugs = articles.map(({ slug }) => slug);
  const { pages } = standingIn({ report: withAllCharts(report), comparisons, articles: slugs, releases: [] });
  const across = articleProblems(articles, report, comparisons, (path) => pages.has(path));
  expect(lines([...problems, ...across])).toEqual([]);
  expect(articles).toHaveLength(readFiles("content", (name) => name.startsWith("articles/")).length);
  expect(articles.length).toBeGreaterThan(0);
});

test("an article stands in the languages of the edition, and in no other", () => {
  const [read] = parseArticle(article("甲。"));
  expect(checkArticles([read!], { ...known, languages: ["zh"] })).toEqual([]);
  expect(lines(checkArticles([read!], known))[0]).toContain("x.en.mdx beside it");
  const english = { ...read!, language: "en", file: "content/articles/x.en.mdx" } as const;
  expect(lines(checkArticles([read!, english], { ...known, languages: ["zh"] }))).toEqual([
    "content/articles/x.en.mdx: is in the language en, which the edition does not have; expected en in languages of edition.yaml, or no such file\n",
  ]);
});
