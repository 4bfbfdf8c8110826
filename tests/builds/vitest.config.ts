import { defineConfig } from "vitest/config";

/** Tests that build the small edition themselves, one build after the other. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/builds/**/*.test.ts"],
    // Builds of one checkout take turns, and share the compiled code.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
  },
});
