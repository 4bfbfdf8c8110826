import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    // The built site is tested by its own command, after the build.
    exclude: ["tests/site/**", "node_modules/**"],
    testTimeout: 20_000,
  },
});
