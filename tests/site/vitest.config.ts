import { defineConfig } from "vitest/config";

/** Tests of the built site in dist/, served as any static host would and opened in a real Chromium. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/site/**/*.test.ts"],
    globalSetup: ["tests/site/served.ts"],
    // Two cores: two files beside each other leave Chromium room enough.
    maxWorkers: 2,
    // The pages are read once a worker, not once a file.
    isolate: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    // What a page does after a click is waited for as long as a busy machine may need.
    expect: { poll: { timeout: 20_000 } },
  },
});
