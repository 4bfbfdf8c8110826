import { defineConfig } from "vitest/config";

/** Tests of the printed configurations in Debian's own nginx and Caddy, on loopback and free ports. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    include: ["tests/servers/**/*.test.ts"],
    globalSetup: ["tests/servers/programs.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
