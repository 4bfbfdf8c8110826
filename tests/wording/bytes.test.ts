import { expect, test } from "vitest";
import { formatBytes } from "../../src/wording/bytes.ts";

test("sizes are whole kilobytes or megabytes with one decimal", () => {
  expect([0, 400, 1499, 82_479, 999_499, 999_500, 1_250_000].map(formatBytes)).toEqual([
    "1 KB",
    "1 KB",
    "1 KB",
    "82 KB",
    "999 KB",
    "1.0 MB",
    "1.3 MB",
  ]);
});
