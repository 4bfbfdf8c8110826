import { expect, test } from "vitest";
import { runningHead } from "../../src/exports/running-head.ts";
import { text } from "../texts.ts";

const edition = { title: text("两地对照", "Two plans"), version: "2026.1", date: "2026-11-22" };

test("printed pages have the title on the left, the site and its version on the right, and the first has neither", () => {
  const css = runningHead('She said “x” and "y"', edition, "en", "Georgia, serif");
  expect(css).toContain('@top-left { content: "She said “x” and \\"y\\""; font: 8.5pt/1.2 Georgia, serif;');
  expect(css).toContain('@top-right { content: "Two plans · Version 2026.1, 2026-11-22";');
  expect(css).toContain("@page :first { @top-left { content: none; } @top-right { content: none; } }");
  expect(runningHead("题", edition, "zh", "serif")).toContain('content: "两地对照 · 2026.1版，2026-11-22"');
});

test("an edition that nobody published is printed with its day and without a version", () => {
  const unpublished = { ...edition, version: undefined };
  expect(runningHead("题", unpublished, "zh", "serif")).toContain('content: "两地对照 · 未发布，截至2026-11-22"');
  expect(runningHead("T", unpublished, "en", "serif")).not.toContain("undefined");
});
