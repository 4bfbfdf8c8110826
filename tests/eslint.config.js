import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      "dist/**",
      ".cache/**",
      ".astro/**",
      "content/pages/**",
      "tests/output/**",
      "tests/fixtures/**",
      "node_modules/**",
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // Indexes into rows whose length was just checked; the type checker's noUncheckedIndexedAccess asks for them.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-imports": ["error", { patterns: ["d3"] }],
      eqeqeq: "error",
    },
  },
  {
    // What one reads at once, and a file that one finds one's way in.
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    rules: { "max-lines-per-function": ["error", 60], "max-lines": ["error", 350] },
  },
);
