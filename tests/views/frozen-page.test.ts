import { expect, test } from "vitest";
import { parseRelease } from "../../src/data/releases.ts";
import { buildDataFiles } from "../../src/exports/data-files.ts";
import { releaseFiles } from "../../src/exports/release-files.ts";
import { tableRecords } from "../../src/exports/columns.ts";
import { comparisonsTable, factsTable } from "../../src/exports/tables.ts";
import { frozenPage } from "../../src/views/frozen-page.ts";
import type { Present } from "../../src/views/versions.ts";
import { comparisons, small } from "../exports/made-up.ts";

const chart = {
  id: "firms",
  title: { zh: "企业", en: "Firms" },
  text: { zh: "一句", en: "A sentence" },
  csv: "year,value\r\n2020,1\r\n2021,2\r\n",
  svg: { zh: "<svg/>", en: "<svg/>" },
  narrow: { zh: "<svg/>", en: "<svg/>" },
};
const release = parseRelease(releaseFiles(small, comparisons, await buildDataFiles(small, comparisons, []), [chart]));

/** What stands now, with some cells of one fact changed, or a fact left out. */
function present(change: Record<string, string> = {}, without?: string): Present {
  const facts = tableRecords(factsTable(small.facts.values()));
  facts.set("liupu-2020-001", { ...facts.get("liupu-2020-001")!, ...change });
  if (without !== undefined) facts.delete(without);
  return {
    facts,
    comparisons: tableRecords(comparisonsTable(comparisons)),
    charts: new Map([
      ["firms", { id: "firms", title: "企业", title_en: "Firms", rows: "year,value\r\n2020,1\r\n2021,3\r\n" }],
    ]),
  };
}

test("a fact is shown in the words of its version, names and codes decoded", () => {
  const page = frozenPage(release, "facts", "liupu-2020-001", present(), "zh");
  expect(page.standing).toBe("same");
  expect(page.title.zh).toBe("柳浦镇2022年高新技术企业目标：120家");
  const entries = Object.fromEntries(page.entries.map(({ name, value }) => [name, value]));
  expect(entries).toMatchObject({ 地方: "柳浦镇", 性质: "目标", 限词: "等于", 数值: "120", 单位: "家" });
  expect(entries).not.toHaveProperty("英文名目");
});

test("what changed is named column by column, with both readings in words", () => {
  const page = frozenPage(release, "facts", "liupu-2020-001", present({ value: "125", bound: "ge" }), "en");
  expect(page.standing).toBe("changed");
  expect(page.changes).toEqual([
    { name: "Bound", was: "Exactly", is: "At least" },
    { name: "Value", was: "120", is: "125" },
  ]);
});

test("a fact that is gone is withdrawn and still said", () => {
  const page = frozenPage(release, "facts", "liupu-2020-001", present({}, "liupu-2020-001"), "en");
  expect(page).toMatchObject({ standing: "withdrawn", changes: [] });
  expect(page.text.en).toContain("120");
});

test("a comparison has its facts as the version stated them, and a share its percentage", () => {
  const page = frozenPage(release, "comparisons", comparisons[1]!.id, present(), "zh");
  expect(page.left.map(({ id }) => id)).toEqual(["liupu-2020-018"]);
  expect(page.right[0]!.title.zh).toContain("200家");
  expect(page.entries).toContainEqual({ name: "结论", value: "40.5%", chinese: false });
});

test("a chart whose data changed shows the rows that are gone and those that have come", () => {
  const page = frozenPage(release, "charts", "firms", present(), "zh");
  expect(page).toMatchObject({ standing: "changed", rows: { gone: ["2021,2"], come: ["2021,3"] } });
});

test("a version does not speak of what it does not have", () => {
  expect(() => frozenPage(release, "facts", "liupu-2020-999", present(), "zh")).toThrow(
    "2026.1 has no facts/liupu-2020-999",
  );
});
