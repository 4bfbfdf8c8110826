import { expect, test } from "vitest";
import { standingText } from "../../src/wording/standing.ts";

test("what stands says under which version it was published, or that it was not, and as of when", () => {
  const published = { version: "2026.1", date: "2026-11-22" };
  expect(standingText(published, "zh")).toBe("2026.1版，2026-11-22");
  expect(standingText(published, "en")).toBe("Version 2026.1, 2026-11-22");
  const unpublished = { version: undefined, date: "2026-11-22" };
  expect(standingText(unpublished, "zh")).toBe("未发布，截至2026-11-22");
  expect(standingText(unpublished, "en")).toBe("Unpublished, as of 2026-11-22");
});
