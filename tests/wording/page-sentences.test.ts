/** The sentences of written pages, on the small edition. Numbers stand as {id}, places as (id). */
import { hasPercentage, hasVerdict } from "../../src/data/comparison-standing.ts";
import { expect, test } from "vitest";
import { loadReport } from "../../src/data/load.ts";
import type { Fact } from "../../src/data/model.ts";
import { languages, type Language } from "../../src/data/vocabulary.ts";
import { compareAll } from "../../src/views/comparisons/compare-all.ts";
import {
  notRepeatedSentence,
  outcomeSentence,
  pairSentence,
  pendingSentence,
  unreportedSentence,
} from "../../src/wording/comparison-sentences.ts";
import { copySentence, shareSentence } from "../../src/wording/place-sentences.ts";
import { midSentence } from "../../src/wording/mid-sentence.ts";
import type { Mdx } from "../../src/wording/mdx.ts";
import { countedThings, measureOf, run, wordsFor } from "../../src/wording/phrases.ts";
import { termFinder } from "../../src/wording/segments.ts";

const report = loadReport("tests/fixtures/small");
const comparisons = compareAll(report);
const byId = (id: string) => comparisons.find((one) => one.id === id)!;
const fact = (id: string): Fact => report.facts.get(id)!;
const words = (language: Language) => wordsFor(report, termFinder([], language));

function read({ source }: Mdx): string {
  return source
    .replace(/<Fact id="([^"]*)" \/>/g, "{$1}")
    .replace(/<Place id="([^"]*)" \/>/g, "($1)")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<\/?(?:span|cite)[^>]*>/g, "");
}
const both = (say: (language: Language) => Mdx) => languages.map((language) => read(say(language)));

test("a target with its result says the verdict and on which side the result lies", () => {
  const found = comparisons.filter(
    (one) => one.kind === "outcome" && one.right.length > 0 && one.margin?.value !== 0,
  )[0]!;
  const [zh, en] = both((language) => outcomeSentence(words(language), found));
  expect(zh).toMatch(/^\(yunxi\).+目标\{[\w-]+\}，(?:实绩|预计).*\{[\w-]+\}：(?:达到|未达到).*。/);
  expect(en).toMatch(
    /^\(yunxi\): target \{[\w-]+\} for \d{4} \(.+\), (?:estimated )?result .*\{[\w-]+\}: (?:met|missed)/,
  );
});

test("a revision names both plans and by how much", () => {
  const [zh, en] = both((language) =>
    pairSentence(words(language), byId("revision-liupu-2020-017"), {
      place: true,
      name: "高新技术企业",
    }),
  );
  expect(zh).toBe(
    "2021年的目标，《柳浦镇三年工作方案》提出{liupu-2020-017}，《云溪市政府工作报告》提出{yunxi-2021-023}：提高10家。",
  );
  expect(en).toContain("sets {liupu-2020-017} and");
  expect(en).toContain("{yunxi-2021-023}: raised by 10 firms.");
});

test("shares of several years are one sentence that says whose division it is", () => {
  const shares = comparisons.filter((one) => one.kind === "share" && one.left[0]!.startsWith("liupu-2020-01"));
  const [zh, en] = both((language) => shareSentence(words(language), shares.filter(hasPercentage)));
  expect(zh).toBe("(liupu)的目标数占(yunxi)的2020年40%，2021年40%。比例由本站相除得出，文件没有写。");
  expect(en).toContain("(liupu)’s target as a share of (yunxi)’s: 40% in 2020, 40% in 2021.");
});

test("rates of a town say the years in which they are the same, and each that is not", () => {
  const copies = comparisons.filter((one) => one.kind === "copy");
  const [zh, en] = both((language) => copySentence(words(language), copies.filter(hasVerdict)));
  expect(zh).toMatch(/^\(liupu\)的目标：\d{4}年与\(yunxi\)相同；\d{4}年为\{[\w-]+\}，比\(yunxi\)的\{[\w-]+\}低.+。/);
  expect(en).toMatch(
    /^\(liupu\)’s target: the same as \(yunxi\)’s in \d{4}; \{[\w-]+\} in \d{4}, .+ lower than \(yunxi\)’s/,
  );
});

test("targets without a result are told together, by why there is none", () => {
  const open = (verdict: string, indicator?: string) =>
    comparisons.filter(
      (one) =>
        one.verdict === verdict && one.kind === "outcome" && (!indicator || fact(one.left[0]!).indicator === indicator),
    );
  const [zh, en] = both((language) => pendingSentence(words(language), open("pending", "high-tech-firms")));
  expect(zh).toBe("2020年、2021年、2022年、2025年的结果，收录的文件中还没有报告。");
  expect(en).toBe("No result for 2020, 2021, 2022 and 2025 is reported in these plans yet.");
  const [, later] = both((language) => unreportedSentence(words(language), open("not-reported").slice(0, 2)));
  expect(later).toMatch(/^Later reports give no result for the targets of \{.+\} for 2020 and \{.+\} for 2020\.$/);
});

test("a target that is not repeated is not said to be dropped", () => {
  const left = comparisons.filter((one) => one.verdict === "not-repeated").slice(0, 1);
  const [zh, en] = both((language) => notRepeatedSentence(words(language), left));
  expect(zh).toMatch(/的目标，后来的文件没有再写；没有再写不等于取消。$/);
  expect(en).toMatch(
    /^The target of \{.+\} for \d{4} is not repeated in later plans, which does not mean it was dropped\.$/,
  );
});

test("every comparison has a sentence in both languages that ends once", () => {
  const faults = comparisons
    .filter(({ right }) => right.length > 0)
    .flatMap((one) => both((language) => pairSentence(words(language), one)))
    .filter((sentence) => !/[。.]$/.test(sentence) || /undefined|。。|\.\.$|：。|: \./.test(sentence));
  expect(faults).toEqual([]);
});

test("a run says each period once, what is stated elsewhere with it, and a growth after the amount", () => {
  const facts = ["yunxi-2021-005", "yunxi-2021-006"].map(fact);
  expect(read(run(words("zh"), facts, fact("yunxi-2021-006").label.zh))).toBe(
    "2020年{yunxi-2021-006}（另处作{yunxi-2021-005}）",
  );
  const again = { ...fact("yunxi-2021-006"), form: "growth" as const };
  expect(measureOf(again, "zh", again.label.zh)).toBe("增长率");
  expect(measureOf(again, "en")).toBe(`${again.label.en}, growth`);
});

test("years without a target are told once, with the reason", () => {
  const unset = [...report.facts.values()].filter(({ id }) => ["liupu-2020-026", "liupu-2020-027"].includes(id));
  expect(read(run(words("zh"), unset, unset[0]!.label.zh))).toBe("2020年、2021年{liupu-2020-026}");
});

test("a label within an English sentence begins small, a name does not", () => {
  expect(midSentence("New listed companies", report, "en")).toBe("new listed companies");
  expect(midSentence("R&D spending", report, "en")).toBe("R&D spending");
  expect(midSentence("Yunxi pilot zone", report, "en")).toBe("Yunxi pilot zone");
});

test("one is singular", () => {
  const sizes = (language: Language) => [1, 2].map((n) => countedThings(language, n, 0).join());
  expect([...sizes("en"), ...sizes("zh")]).toEqual(["1 number", "2 numbers", "1个数", "2个数"]);
});
