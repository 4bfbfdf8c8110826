import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    // What takes a build, makes one or needs a server is tested by its own command.
    exclude: ["tests/site/**", "tests/builds/**", "tests/servers/**", "node_modules/**"],
    // Some start commands, and a busy machine is no fault of theirs.
    testTimeout: 120_000,
  },
});
