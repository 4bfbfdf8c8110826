import { test } from "vitest";
import { readFiles } from "../../src/data/files.ts";
import { isDataFile } from "../../src/data/load.ts";
import { knownOf } from "../../src/ingest/knowledge.ts";
import { teach } from "../../src/ingest/teaching.ts";
test("q", () => {
  const known = knownOf(readFiles("content", isDataFile));
  const t = teach(known.indicators.values(), known.units, known.facts);
  for (const [name, unit, form] of [["新增城镇就业", "人", "flow"], ["新增城镇就业", "万人", "flow"], ["铺设雨污管网", "公里", "flow"], ["PM2.5浓度", "%", "growth"], ["改扩建学校", "所", "flow"],["城镇新增就业", "万人", "flow"]] as const)
    console.log(name, unit, JSON.stringify(t.candidates({ name, context: name, unit, form })), t.likest({ name, context: name, unit, form })?.score);
});
