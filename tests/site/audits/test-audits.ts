/** The tests of the audits of a language's pages: one visit to each page, then a test for each thing that was asked. */
import { beforeAll, expect, inject, test } from "vitest";
import { auditPages, type Audited } from "./audited.ts";
import type { AuditName } from "./audits.ts";

const sentences: Readonly<Record<AuditName, string>> = {
  texts: "names, titles, pictures and messages are in the language of the page",
  widths: "no page scrolls sideways at 320, 360, 640, 768, 1024 or 1440 px",
  zoom: "with zoom to 400 % at 1280 px, which is 320 px, nothing is cut off and nothing lies over another",
  labels: "no two labels of any chart overlap at 360, 768 and 1440 px",
  spacing: "with the spacing of WCAG 1.4.12 nothing is cut off, nothing lies over another, no page scrolls sideways",
  letters: "with letters twice as large at 1280 px nothing is cut off, nothing lies over another",
  "letters narrow": "with letters twice as large at 640 px nothing is cut off, nothing lies over another",
  motion: "with reduced motion nothing moves, and no page glides",
  "forced light": "in forced colours every mark and label is seen, and so is the focus, light",
  "forced dark": "in forced colours every mark and label is seen, and so is the focus, dark",
  policy: "no page asks another host for anything, and none breaks its own policy",
  "axe phone": "on a phone, axe finds every target large or apart enough and every narrow drawing named",
  axe: "axe finds nothing against WCAG 2.2 AA on a page of every template, in light",
  "axe dark": "in dark, axe finds nothing against the rules of colour",
};

/** How many pages each audit must at least have been due on: what finds no page to look at has seen nothing. */
const atLeast: Readonly<Partial<Record<AuditName, number>>> = { labels: 100, "forced light": 9, "forced dark": 9 };

export function testAudits(language: "zh" | "en"): void {
  let seen: Audited;
  beforeAll(async () => {
    seen = await auditPages(inject("origin"), language);
  }, 900_000);

  for (const [name, sentence] of Object.entries(sentences) as [AuditName, string][])
    test(`${sentence}, ${language}`, () => {
      expect(seen.pages.get(name)!.length).toBeGreaterThan(atLeast[name] ?? 40);
      expect(seen.faults.get(name)).toEqual([]);
    });

  test(`every audit that was due was made or is kept, ${language}`, ({ task }) => {
    const due = [...seen.pages.values()].reduce((sum, paths) => sum + paths.length, 0);
    // scripts/test.ts reads these for its last line.
    Object.assign(task.meta, { audits: { ran: seen.ran, kept: seen.kept } });
    expect(seen.ran + seen.kept).toBe(due);
  });
}
