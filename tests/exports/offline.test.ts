import { unzipSync } from "fflate";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { parseRelease } from "../../src/data/releases.ts";
import { buildDataFiles } from "../../src/exports/data-files.ts";
import { offlineArchive, offlineFiles, type OfflineSource } from "../../src/exports/offline.ts";
import { releaseFiles } from "../../src/exports/release-files.ts";
import { comparisons, small } from "./made-up.ts";

const chart = {
  id: "firms",
  title: { zh: "企业<b>", en: "Firms <b>" },
  text: { zh: "一句", en: "A sentence" },
  csv: "fact,comparison\r\nliupu-2020-001,\r\nliupu-2020-018,share-liupu-2020-018-liupu-2020-016\r\n",
  svg: { zh: "<svg/>", en: "<svg/>" },
  narrow: { zh: "<svg/>", en: "<svg/>" },
};
const release = parseRelease(releaseFiles(small, comparisons, await buildDataFiles(small, comparisons, []), [chart]));
const source = (language: "zh" | "en"): OfflineSource => ({
  title: small.edition.title[language],
  publisher: small.edition.publisher[language],
  license: { name: "CC BY 4.0", url: "https://license.example/" },
  url: "https://small.example.org/v/2026.1/",
  citation: "A citation.",
});
const files = new Map(
  offlineFiles(release, source).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const),
);
const pages = [...files].filter(([name]) => name.endsWith(".html"));

test("there is a page of each chart, plan and kind of comparison, of the indicators and an index, in both languages", () => {
  const names = pages.map(([name]) => name).filter((name) => !name.startsWith("en/"));
  expect(names.slice(0, 5)).toEqual([
    "index.html",
    "charts/firms.html",
    "plans/liupu-2020.html",
    "plans/yunxi-2021.html",
    "indicators.html",
  ]);
  expect(names.slice(5).every((name) => name.startsWith("comparisons/"))).toBe(true);
  expect(pages.map(([name]) => name).filter((name) => name.startsWith("en/"))).toEqual(
    names.map((name) => `en/${name}`),
  );
});

test("every link leads to a file or an id within the folder, or to the site by its whole address", () => {
  const broken: string[] = [];
  for (const [name, html] of pages)
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^https:\/\//.test(link!)) continue;
      const [path, anchor] = link!.split("#");
      const target = files.get(posix.normalize(posix.join(posix.dirname(name), path!)));
      if (target === undefined || link!.startsWith("/")) broken.push(`${name} -> ${link!}`);
      else if (anchor !== undefined && !target.includes(`id="${anchor}"`)) broken.push(`${name} -> #${anchor}`);
    }
  expect(broken).toEqual([]);
});

test("every fact and comparison is said in the version's words, and what is hostile stays text", () => {
  const all = pages.map(([, html]) => html).join("\n");
  for (const id of [...release.things("facts").keys(), ...release.things("comparisons").keys()])
    expect(all).toContain(`id="${id}"`);
  expect(files.get("plans/liupu-2020.html")).toContain("柳浦镇2022年高新技术企业目标：120家");
  expect(all).not.toMatch(/<script|<b>|\sstyle=/);
  expect(files.get("en/charts/firms.html")).toContain("Firms &lt;b&gt;");
});

test("a chart's page has the facts and the comparisons of its rows", () => {
  const html = files.get("charts/firms.html")!;
  expect(html).toContain('href="../plans/liupu-2020.html#liupu-2020-001"');
  expect(html).toContain(`#${comparisons.find(({ kind }) => kind === "share")!.id}`);
});

test("made again, in another time zone too, the archive is the same bytes, and holds the data as they were released", () => {
  const first = offlineArchive(release, source);
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  const again = offlineArchive(release, source);
  process.env["TZ"] = zone;
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  const inside = unzipSync(first);
  const facts = inside["plans-side-by-side-2026.1-offline/data/facts.csv"]!;
  expect(Buffer.from(facts).equals(Buffer.from(release.files.get("data/facts.csv")!))).toBe(true);
});
