import { expect, test } from "vitest";
import { readdirSync } from "node:fs";
import { makeReadingCopy, parseSpan } from "/work/wt/ingest/src/data/reading-copy.ts";
import { readFiles } from "/work/wt/ingest/src/data/files.ts";
import { isDataFile } from "/work/wt/ingest/src/data/load.ts";
import { draftAll } from "/work/wt/ingest/src/ingest/drafts.ts";
import { knownOf } from "/work/wt/ingest/src/ingest/knowledge.ts";
import { teach } from "/work/wt/ingest/src/ingest/teaching.ts";
import { readReport } from "/work/wt/ingest/tests/ingest/readings.ts";
test("x", () => {
  const known = knownOf(readFiles("content", isDataFile));
  const teaching = teach(known.indicators.values(), known.units, known.facts);
  for (const f of readdirSync("tests/fixtures/reports")) {
    const { frame, text, readings } = readReport(f.replace(".txt", ""));
    const lines = text.split("\n");
    const drafts = draftAll(makeReadingCopy(text, [], []), frame, teaching);
    const n: Record<string, [number, number]> = {};
    const c = (k: string, ok: boolean, msg: string) => { (n[k] ??= [0, 0])[1]++; if (ok) n[k]![0]++; else console.log(`${f} ${k}\t${msg}`); };
    const used = new Set();
    for (const r of readings) {
      const over = (at: string) => { const s = parseSpan(at)!; return s.line === r.line && s.first <= r.last && r.first <= s.last; };
      const ctx = [...lines[r.line - 1]!].slice(Math.max(0, r.first - 16), r.last + 6).join("");
      const ds = drafts.facts.filter((d) => over(d.at)); const d = ds[0];
      ds.forEach((each) => used.add(each));
      if (r.reasons.length) { const a = drafts.asides.find((x) => over(x.at)); c("aside", !!a && r.reasons.includes(a.reason), `${ctx} | ${a?.reason ?? "fact"} want ${r.reasons}`); continue; }
      c("found", !!d, ctx + " | " + drafts.asides.filter((x) => over(x.at)).map((x) => x.reason + x.why));
      if (!d) continue;
      const v = d.value + (d.valueMax && `~${d.valueMax}`);
      c("amount", v === r.value && d.unit === r.unit && r.bounds.includes(d.bound), `${ctx} | ${d.bound} ${v} ${d.unit} want ${r.bounds} ${r.value} ${r.unit}`);
      c("time", r.kinds.includes(d.kind) && r.periods.includes(d.period), `${ctx} | ${d.kind} ${d.period} want ${r.kinds} ${r.periods}`);
      if (r.form) c("form", d.form === r.form, `${ctx} | ${d.form} want ${r.form}`);
      if (r.indicator) { c("first", d.indicators[0]?.indicator === r.indicator, `${ctx} | ${d.label}: ${d.indicators.map((i) => i.indicator + " " + i.score.toFixed(2))} want ${r.indicator}`); c("three", d.indicators.some((i) => i.indicator === r.indicator), `${ctx} want ${r.indicator}`); }
    }
    for (const d of drafts.facts) if (!used.has(d) && !d.absent) console.log(`${f} EXTRA ${d.wording} ${d.value}`);
    console.log(f, Object.entries(n).map(([k, [a, b]]) => `${k} ${a}/${b} ${(100 * a / b).toFixed(1)}`).join("  "));
  }
});
