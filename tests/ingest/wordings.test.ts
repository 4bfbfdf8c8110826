import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { statedBound, turnBound } from "../../src/data/bounds.ts";
import { besidesNumber } from "../../src/data/facts.ts";
import { makeReadingCopy } from "../../src/data/reading-copy.ts";
import { draftAll } from "../../src/ingest/drafts.ts";
import { teach } from "../../src/ingest/teaching.ts";

const texts = [
  "tests/fixtures/quanxi.txt",
  ...readdirSync("tests/fixtures/reports")
    .filter((name) => name.endsWith(".txt"))
    .map((name) => `tests/fixtures/reports/${name}`),
];
const frame = { kind: "government-work-report", period: { first: 2021, last: 2021 } } as const;

test("the wording of a draft holds the words that make its number a bound, so that the check takes it as it is", () => {
  let bounded = 0;
  const wrong = texts.flatMap((path) =>
    draftAll(makeReadingCopy(readFileSync(path, "utf8"), [], []), frame, teach([], new Map(), []))
      .facts.filter(({ bound }) => bound !== "" && bound !== "eq" && bound !== "range")
      .flatMap(({ bound, wording, value, unit }) => {
        bounded++;
        const sides = besidesNumber(wording, value.replace(/^-/, ""));
        if (!sides || !bound) return [];
        const behind = sides.after.startsWith(unit)
          ? sides.after.slice(unit.length)
          : sides.after.replace(/^[十百千万亿]+(?=[余多])/u, "");
        const before = sides.before.replace(/…$/u, "");
        const said = statedBound(before, behind) ?? (before.endsWith("前") ? "le" : "eq");
        return said === bound || (value.startsWith("-") && turnBound(said) === bound)
          ? []
          : [`${path}: ${bound} ${wording}`];
      }),
  );
  expect(wrong).toEqual([]);
  expect(bounded).toBeGreaterThan(8);
});
