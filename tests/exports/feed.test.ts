import { expect, test } from "vitest";
import { correctionsFeed, type VersionEntry } from "../../src/exports/feed.ts";
import { comparisons, correction, small } from "./made-up.ts";
import { text } from "../texts.ts";

const byId = new Map(comparisons.map((comparison) => [comparison.id, comparison]));

const first: VersionEntry = {
  version: "2026.1",
  date: "2026-11-22",
  facts: 58,
  changed: 0,
  added: 0,
  withdrawn: 0,
  first: true,
};

function tags(feed: string, name: string): string[] {
  return [...feed.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, "g"))].map((m) => m[1]!);
}

test("before any correction or version the feed is empty and dated like the edition", () => {
  const feed = correctionsFeed(small, byId, [], [], "zh");
  expect(feed).toContain('xml:lang="zh-Hans"');
  expect(tags(feed, "updated")).toEqual(["2026-11-22T12:00:00Z"]);
  expect(feed).not.toContain("<entry>");
});

test("entries have fixed ids and days, the newest first", () => {
  const feed = correctionsFeed(small, byId, [correction()], [first], "en");
  expect(tags(feed, "id")).toEqual([
    "tag:small.example.org,2026:corrections/en",
    "tag:small.example.org,2026-12-01:corrections/1/en",
    "tag:small.example.org,2026-11-22:versions/2026.1/en",
  ]);
  expect(tags(feed, "title").slice(1)).toEqual([
    "Correction: High-tech firms, Liupu, 2022 (102 → 120)",
    "Two plans side by side: version 2026.1 is published",
  ]);
  expect(feed).toContain("https://small.example.org/en/data/corrections/#correction-1");
  expect(tags(feed, "content")[0]).toBe(
    "Misread when entered. Set right from version 2026.2 on. It also touches charts/high-tech-firms.",
  );
});

test("a title says in its own language what was said and is said", () => {
  const said = correction({ was: text("目标", "target"), is: text("实绩", "result") });
  const title = (language: "zh" | "en") => tags(correctionsFeed(small, byId, [said], [], language), "title")[1];
  expect(title("zh")).toBe("更正：柳浦镇2022年高新技术企业（目标 → 实绩）");
  expect(title("en")).toBe("Correction: High-tech firms, Liupu, 2022 (target → result)");
  const general = correction({
    fact: undefined,
    was: text("宽", "wide"),
    is: text("严", "strict"),
    touches: ["plans/x", "comparisons/share-liupu-2020-018"],
  });
  expect(tags(correctionsFeed(small, byId, [general], [], "en"), "title")[1]).toMatch(
    /^Correction: [A-Z][^一-龥]+, Liupu\b/,
  );
});

test("the Chinese feed says the same in Chinese", () => {
  const feed = correctionsFeed(small, byId, [correction()], [first], "zh");
  expect(tags(feed, "content")).toEqual([
    "录入时看错。自2026.2版起改正。同时影响：charts/high-tech-firms。",
    "第一版，58个事实。",
  ]);
});

test("hostile text stays text", () => {
  const feed = correctionsFeed(small, byId, [correction({ was: text("<新增>&", "<new>&") })], [], "zh");
  expect(feed).toContain("（&lt;新增&gt;&amp; → 120）");
});
