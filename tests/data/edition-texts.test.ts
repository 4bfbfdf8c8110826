import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fillCounts } from "../../src/data/edition-texts.ts";
import { loadReport } from "../../src/data/load.ts";
import { text } from "../texts.ts";

const { edition } = loadReport("tests/fixtures/small");
const texts = {
  ...edition,
  subtitle: text("{plans}份文件", "{Plans} plans of {places} places"),
  description: text("共{facts}个数", "{facts} numbers, {others}"),
};

test("an edition’s texts count what the edition holds, in words up to ten", () => {
  const two = fillCounts(texts, { plans: 2, places: 1, facts: 911 });
  expect(two.subtitle).toEqual(text("两份文件", "Two plans of one places"));
  expect(two.description).toEqual(text("共911个数", "911 numbers, {others}"));
  expect(fillCounts(texts, { plans: 12, places: 4, facts: 1 }).subtitle.zh).toBe("12份文件");
});

test("the engine knows no number of its edition", () => {
  const files = ["src", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|astro)$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const counted =
    /[三四五六七八九十]份(?:公开|规划|文件)|[三四五六七八九十]地(?:规划|并排)|\b(?:three|four|five|six|seven)\s+(?:published\s+)?(?:plans|documents|places|texts|counties)\b/i;
  const typed = files.filter((file) =>
    counted.test(
      readFileSync(file, "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/^\s*\/\/.*$/gm, ""),
    ),
  );
  expect(typed).toEqual([]);
});
