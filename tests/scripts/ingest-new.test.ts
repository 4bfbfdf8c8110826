import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ingestNew } from "../../scripts/ingest-new.ts";
import { readFiles } from "../../src/data/files.ts";
import { isDataFile } from "../../src/data/load.ts";
import { knownOf } from "../../src/ingest/knowledge.ts";
import { takeStep } from "../../src/ingest/review.ts";
import { copySmall } from "./edition-folder.ts";

/** Takes a file in and returns what was said, the copy and the drafts' values. */
async function takeIn(name: string, bytes: Uint8Array | string) {
  const [content, sources] = [copySmall(), mkdtempSync(join(tmpdir(), "sources-"))];
  const file = join(sources, name);
  writeFileSync(file, bytes);
  const told = await ingestNew({ file, plan: "yunxi-2022", place: "yunxi", sources, content });
  if (!told.ok) return { lines: told.lines, text: "", drafts: [] };
  const text = readFileSync(join(sources, "yunxi-2022.txt"), "utf8");
  const rows = readFileSync(join(sources, "yunxi-2022.facts-draft.csv"), "utf8").trimEnd().split("\n").slice(1);
  const drafts = rows.map((row) => row.split(",").slice(7, 14).filter(Boolean).join(" "));
  return { lines: told.lines, text, drafts };
}

const cells = (texts: readonly string[], tag: string) => texts.map((each) => `<${tag}>${each}</${tag}>`).join("");

test("a saved page gives its paragraphs a line each and its table a cell a line, scripts aside", async () => {
  const table = `<table><tr>${cells(["序号", "指标", "单位", "2021年", "2022年"], "th")}</tr><tr>${cells(["1", "绿化率", "%", "30", "31"], "td")}</tr></table>`;
  const page = `<html><head><title>x</title><script>var a = 99</script></head><body><h1>2022年云溪政府工作报告</h1><p>2022年1月8日</p><p>一、2022年目标</p><p>新建公园4个。</p>${table}</body></html>`;
  const { text, drafts } = await takeIn("found.html", page);
  expect(text).not.toContain("99");
  expect(text).toContain("新建公园4个。\n\t序号\n");
  expect(drafts).toEqual(["target flow eq 4 个 2022", "actual share eq 30 % 2021", "target share eq 31 % 2022"]);
});

test("a DOCX gives the same", async () => {
  const word = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const body = ["2022年云溪政府工作报告", "2022年1月8日", "一、2022年目标", "新建公园4个。"].map(word).join("");
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  expect((await takeIn("found.docx", zipped)).drafts).toEqual(["target flow eq 4 个 2022"]);
});

test("a text in GB 18030 is said to be so and written as UTF-8; one that is nothing is refused", async () => {
  const gbk = Uint8Array.from([0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7]);
  const { lines, text } = await takeIn("found.txt", gbk);
  expect(lines[0]).toContain("text in gb18030, written as utf-8");
  expect(text).toBe("我们的工作");
  const refused = await takeIn("found.txt", Uint8Array.from([0xff, 0x00, 0x81, 0xff, 0xff]));
  expect(refused.lines[0]).toContain("save it as UTF-8");
});

test("an edition in one language gets a record and tables in that language alone, and a step of the review keeps their columns", async () => {
  const [content, sources] = [mkdtempSync(join(tmpdir(), "content-")), mkdtempSync(join(tmpdir(), "sources-"))];
  cpSync("tests/fixtures/quanxi", content, { recursive: true });
  const file = join(sources, "found.txt");
  writeFileSync(file, "2022年泉溪县政府工作报告\n2022年1月8日\n一、2022年目标\n新增上市企业3家。\n");
  const told = await ingestNew({ file, plan: "quanxi-2022", place: "quanxi", sources, content });
  expect(told.lines.find((line) => line.includes("only a person knows"))).toMatch(
    /knows: short, issuer, source\.publisher, outline$/,
  );
  const folder = join(content, "plans/quanxi-2022");
  const written = ["plan.yaml", "facts.csv", "tasks.csv"].map((name) => readFileSync(join(folder, name), "utf8"));
  expect(written.join("")).not.toContain("_en");
  const known = knownOf(readFiles(content, isDataFile));
  const cells = { at: "4:7", place: "quanxi", label: "上市企业", theme: "general", topic: "finance", kind: "target" };
  const stated = { form: "flow", bound: "eq", value: "3", unit: "家", period: "2022", section: "一" };
  const step = { action: "accept", cells: { ...cells, ...stated, wording: "新增上市企业3家" } } as const;
  const tables = { facts: written[1]!, setAside: "at,token,reason,note\n", indicators: "", units: "" };
  const after = takeStep(tables, step, "quanxi-2022", { ...known, topics: new Set(["finance"]) });
  expect(after).toMatchObject({
    facts: `${written[1]!}quanxi-2022-001,quanxi,,上市企业,general,finance,target,flow,eq,3,,家,2022,,,一,新增上市企业3家,4:7,\n`,
  });
});
