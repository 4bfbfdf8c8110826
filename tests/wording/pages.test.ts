import { languages } from "../../src/data/vocabulary.ts";
import { expect, test } from "vitest";
import { readGlossary } from "../../src/data/glossary.ts";
import { loadReport } from "../../src/data/load.ts";
import { codeFaults, isFault, mdxElements, parseMdx } from "../../src/data/mdx-code.ts";
import { chartSpecs } from "../../src/views/charts.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import { pages } from "../../src/wording/pages.ts";
import { renderMdx } from "../wording/render-mdx.ts";

const report = loadReport("content");
const comparisons = compareAll(report);
const written = pages({
  report,
  comparisons,
  charts: chartSpecs(report),
  glossary: readGlossary("content", languages),
});
const byPath = new Map(written.map(({ path, text }) => [path, text]));
const kinds = {
  plans: report.plans,
  places: report.places,
  indicators: report.indicators,
  themes: report.themes,
  topics: report.topics,
};

/** The part under the front matter. */
const bodyOf = (text: string) => text.slice(text.indexOf("\n---\n\n") + 6);
const matterOf = (text: string) =>
  JSON.parse(text.split("\n")[1]!) as { title: string; description: string; contents: { id: string }[] };

test("every plan, place, indicator, theme and topic has its page and its list in both languages", () => {
  const expected = ["zh", "en"].flatMap((language) =>
    Object.entries(kinds).flatMap(([kind, things]) => [
      `${language}/${kind}/index.mdx`,
      ...[...things.keys()].map((id) => `${language}/${kind}/${id}.mdx`),
    ]),
  );
  expect([...byPath.keys()].sort()).toEqual(expected.sort());
  expect(written).toHaveLength(byPath.size);
});

test("no page holds what should have been a word", () => {
  const wrong = written.filter(({ text }) => /undefined|NaN|\[object|Infinity|null/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no page holds what the compiler refuses, and none of what it lets through is left without a page", () => {
  const faults = written.flatMap(({ path, text }) => {
    const tree = parseMdx(bodyOf(text));
    return (isFault(tree) ? [tree] : codeFaults(tree, "page")).map(({ line, message }) => `${path}:${line} ${message}`);
  });
  expect(faults).toEqual([]);
  const texts = written.map(({ text }) => text).join("");
  expect(Object.keys(mdxElements.page).filter((name) => !new RegExp(`<${name}[ >]`).test(texts))).toEqual([]);
});

test("no section is empty, and the contents name every section", () => {
  const faults = written.flatMap(({ path, text }) => {
    const sections = bodyOf(text)
      .split(/^<h2 id="/m)
      .slice(1);
    const empty = sections.filter((section) => section.split("\n").slice(1).join("").trim() === "");
    const named = matterOf(text).contents.map(({ id }) => id);
    const ids = sections.map((section) => section.slice(0, section.indexOf('"')));
    return empty.length === 0 && named.join() === ids.join() ? [] : [path];
  });
  expect(faults).toEqual([]);
});

test("no item is empty and no sentence ends twice", () => {
  const faults = written.flatMap(({ path, text }) =>
    bodyOf(text)
      .split("\n")
      .filter((line) =>
        /^-\s*$|。。|；。|：。|，。|\.\.(?!\.)|; \.|: \.|, \.|\(\)|（）| {2}\S/.test(line.replace(/"[^"]*"/g, "")),
      )
      .map((line) => `${path}: ${line.slice(0, 200)}`),
  );
  expect(faults).toEqual([]);
});

test("no number of a fact is typed: another value changes no body but through comparisons", () => {
  const fact = report.facts.get("kunshan-2021-024")!;
  const changed = new Map(report.facts).set(fact.id, { ...fact, value: 10.6, digits: "10.6" });
  const again = pages({ report: { ...report, facts: changed }, comparisons });
  const before = pages({ report, comparisons });
  expect(again.map(({ text }) => bodyOf(text))).toEqual(before.map(({ text }) => bodyOf(text)));
});

test("a page names only facts, places, tasks, charts and pages that there are", () => {
  const charts = new Set(chartSpecs(report).map(({ id }) => id));
  const compared = new Set(comparisons.map(({ id }) => id));
  const known: Record<string, (id: string) => boolean> = {
    Fact: (id) => report.facts.has(id),
    Place: (id) => report.places.has(id),
    Task: (id) => report.tasks.has(id),
    Chart: (id) => charts.has(id),
  };
  const lost = written.flatMap(({ path, text }) => [
    ...[...text.matchAll(/<(Fact|Place|Task|Chart) (?:leads="" )?id="([^"]*)"/g)]
      .filter(([, name, id]) => !known[name!]!(id!))
      .map(([all]) => `${path}: ${all}`),
    ...[...text.matchAll(/\]\(\/(\w+)\/([^/)]+)\/\)/g)]
      .filter(([, kind, id]) => {
        if (kind === "comparisons") return !compared.has(id!);
        return kind! in kinds && !kinds[kind as keyof typeof kinds].has(id!);
      })
      .map(([all]) => `${path}: ${all}`),
  ]);
  expect(lost).toEqual([]);
});

test("the numbers of a place are its targets, its results and what is expected for no stated year, and no others", () => {
  for (const place of report.places.keys()) {
    const said = /共(\d+)个数：([^；。]*)/.exec(byPath.get(`zh/places/${place}.mdx`)!);
    if (!said) continue;
    const parts = [...said[2]!.matchAll(/(\d+)个/g)].map(([, n]) => Number(n));
    expect(
      parts.reduce((sum, n) => sum + n, 0),
      place,
    ).toBe(Number(said[1]));
  }
  const expected = [...report.facts.values()].filter(({ kind }) => kind === "expectation");
  for (const { place } of expected) expect(byPath.get(`zh/places/${place}.mdx`)).toContain("未写年份的预期");
});

test("the page of a plan shows each of its facts and tasks once", () => {
  for (const plan of report.plans.keys()) {
    const text = byPath.get(`en/plans/${plan}.mdx`)!;
    const shown = (name: string, attribute: string) =>
      [...text.matchAll(new RegExp(`<${name} [^>]*?${attribute}="([^"]*)"`, "g"))].flatMap(([, ids]) =>
        ids!.split(" ").filter(Boolean),
      );
    const own = <T extends { plan: string; id: string }>(things: ReadonlyMap<string, T>) =>
      [...things.values()].filter((thing) => thing.plan === plan).map(({ id }) => id);
    // Parts come in the order of the document, ids in that of their entry.
    expect(shown("PlanPart", "facts").sort()).toEqual(own(report.facts).sort());
    expect(shown("TaskTable", "tasks").sort()).toEqual(own(report.tasks).sort());
  }
});

test("the page of an indicator tells every one of its numbers", () => {
  for (const indicator of report.indicators.keys()) {
    const text = byPath.get(`zh/indicators/${indicator}.mdx`)!;
    const table = /<FactTable facts="([^"]*)"/.exec(text)?.[1]?.split(" ") ?? [];
    const facts = [...report.facts.values()].filter((fact) => fact.indicator === indicator).map(({ id }) => id);
    expect(table.sort()).toEqual(facts.sort());
  }
});

test("the page of foreign investment says what was promised, what came of it and what changed", () => {
  const text = byPath.get("zh/indicators/fdi.mdx")!;
  expect(text).toContain(
    '2020年目标<Fact id="lujia-2020-224" />，实绩<Fact id="kunshan-2021-024" />：[未达到](/comparisons/outcome-lujia-2020-224/)，比目标低1.5亿美元。',
  );
  expect(text).toContain("[降低](/comparisons/revision-lujia-2020-225/)约2亿美元");
  const english = byPath.get("en/indicators/fdi.mdx")!;
  expect(english).toContain(
    'Target <Fact id="lujia-2020-224" /> for 2020, result <Fact id="kunshan-2021-024" />: [missed](/comparisons/outcome-lujia-2020-224/), USD 150 million below the target.',
  );
});

test("English pages keep Chinese only as words of the source, marked as Chinese", async () => {
  const paths = ["indicators/fdi", "topics/rivers-and-lakes", "plans/kunshan-2021", "places/lujia", "themes/green"];
  for (const path of paths) {
    const markup = await renderMdx(bodyOf(byPath.get(`en/${path}.mdx`)!), `/pages/en/${path}.mdx`);
    const bare = markup
      .replace(/<span lang="zh-Hans">[^<]*<\/span>/g, "")
      // The wording and sections of a table's rows are marked by its component.
      .replace(/<plan(?:part|table)[^>]*>/g, "");
    expect(bare.match(/.{0,40}\p{Script=Han}.{0,40}/u)?.[0] ?? "").toBe("");
  }
});

test("Chinese pages carry no English words but abbreviations and codes", () => {
  const allowed = /^(?:PM|GDP|GBK|HTML|SHA|JP|Ma|III|GB)$/;
  const faults = written
    .filter(({ path }) => path.startsWith("zh/"))
    .flatMap(({ path, text }) => {
      // What is printed in a spoilt copy may be anything.
      const prose = bodyOf(text).replace(
        /<td data-label="印作">.*?<\/td>|<code>.*?<\/code>|js\.ifeng\.com|<[^>]*>|\]\([^)]*\)|\\/g,
        " ",
      );
      return [...prose.matchAll(/[A-Za-z]{2,}/g)]
        .filter(([word]) => !allowed.test(word))
        .map((match) => `${path}: ${prose.slice(match.index - 15, match.index + 25)}`);
    });
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

test("the same edition gives the same pages", () => {
  const again = pages({
    report,
    comparisons,
    charts: chartSpecs(report),
    glossary: readGlossary("content", languages),
  });
  expect(again).toEqual(written);
});

test("the page of a topic says who leads it, also where the plan has that in a table or under another topic", () => {
  expect(byPath.get("zh/topics/waste-sorting.mdx")).toMatch(
    /<b>牵头<\/b> <Task id="lujia-2020-task-31" \/>；<Task id="lujia-2020-task-06" \/>。/,
  );
  expect(byPath.get("en/topics/waste-sorting.mdx")).toContain("Leads");
});

test("an indicator’s page says of which place no plan states a target, where another has one", () => {
  expect(byPath.get("zh/indicators/public-toilets.mdx")).toMatch(/"dianshanhu".*收录的文件没有为它写目标数。/);
  expect(byPath.get("en/indicators/public-toilets.mdx")).toContain("the plans state no target of its own");
});
