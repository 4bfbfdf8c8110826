import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readFiles } from "../../src/data/files.ts";
import { isDataFile } from "../../src/data/load.ts";
import { makeReadingCopy, parseSpan } from "../../src/data/reading-copy.ts";
import { draftAll } from "../../src/ingest/drafts.ts";
import { knownOf } from "../../src/ingest/knowledge.ts";
import { teach } from "../../src/ingest/teaching.ts";
import { readReport, type Reading } from "./report-readings.ts";

/** The shares, in per cent, that drafts of a report that nothing was taught about are to reach. */
const aims = { found: 99, amount: 97, time: 93, first: 80, amongThree: 93, setAside: 95 };

const known = knownOf(readFiles("content", isDataFile));
const teaching = teach(known.indicators.values(), known.units, known.facts);
const reports = readdirSync("tests/fixtures/reports").map((name) => name.replace(".txt", ""));

function sharesOf(name: string) {
  const { frame, text, readings } = readReport(name);
  const { facts, asides } = draftAll(makeReadingCopy(text, [], []), frame, teaching);
  const stands = (at: string, { line, first, last }: Reading) => {
    const span = parseSpan(at)!;
    return span.line === line && span.first <= last && first <= span.last;
  };
  const stated = readings.filter(({ reasons }) => reasons.length === 0);
  const met = stated.map((reading) => ({ reading, draft: facts.find(({ at }) => stands(at, reading)) }));
  const measured = met.filter(({ reading }) => reading.indicator !== undefined);
  const share = <T>(all: readonly T[], test: (each: T) => boolean) => (100 * all.filter(test).length) / all.length;
  return {
    found: share(met, ({ draft }) => draft !== undefined),
    amount: share(
      met,
      ({ reading: r, draft: d }) =>
        d !== undefined &&
        d.value + (d.valueMax && `~${d.valueMax}`) === r.value &&
        d.unit === r.unit &&
        r.bounds.includes(d.bound),
    ),
    time: share(
      met,
      ({ reading: r, draft: d }) => d !== undefined && r.kinds.includes(d.kind) && r.periods.includes(d.period),
    ),
    first: share(measured, ({ reading: r, draft: d }) => d?.indicators[0]?.indicator === r.indicator),
    amongThree: share(
      measured,
      ({ reading: r, draft: d }) => d?.indicators.some(({ indicator }) => indicator === r.indicator) ?? false,
    ),
    setAside: share(
      readings.filter(({ reasons }) => reasons.length > 0),
      (r) => r.reasons.includes(asides.find(({ at }) => stands(at, r))?.reason ?? ""),
    ),
  };
}

test.each(reports)("a made-up report of another place, %s, is drafted as a person reads it", (name) => {
  const shares = sharesOf(name);
  for (const [what, aim] of Object.entries(aims))
    expect(shares[what as keyof typeof aims], what).toBeGreaterThanOrEqual(aim);
});

test("every report has enough readings for its shares to say something", () => {
  for (const name of reports) expect(readReport(name).readings.length, name).toBeGreaterThan(60);
});
