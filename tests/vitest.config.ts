import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    // What takes a build, or makes one, is tested by its own command.
    exclude: ["tests/site/**", "tests/builds/**", "node_modules/**"],
    testTimeout: 20_000,
  },
});
