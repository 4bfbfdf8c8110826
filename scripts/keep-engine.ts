/**
 * Keeps what Astro makes of the code of the site, where ENGINE_DIR names a folder: Astro then renders no page itself. What it
 * keeps renders every page of any content, as often as one likes (scripts/engine.ts).
 */
import type { AstroIntegration } from "astro";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What a page needs of the build besides its code. */
export type EngineHead = {
  /** The file of the server’s code that exports `app`. */
  readonly entry: string;
  /** The styles of every route, by the key that Astro has for it. */
  readonly pages: readonly (readonly [key: string, page: { readonly styles: readonly unknown[] }])[];
  readonly scripts: readonly unknown[];
};

type Internals = { readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }> };
type App = { setInternals(internals: Internals): void; getSettings(): { readonly scripts: readonly unknown[] } };

export function keepEngine(folder: string | undefined): AstroIntegration {
  let built = "";
  return {
    name: "keep-engine",
    hooks: {
      "astro:config:done": ({ config }) => {
        built = join(fileURLToPath(config.outDir), ".prerender");
      },
      "astro:build:start": ({ setPrerenderer }) => {
        if (folder === undefined) return;
        setPrerenderer((own) => ({
          ...own,
          async setup() {
            const entry = readdirSync(built).find((name) => /^prerender-entry\..*\.mjs$/.test(name))!;
            const { app } = (await import(pathToFileURL(join(built, entry)).href)) as { app: App };
            let pages: EngineHead["pages"] = [];
            const set = app.setInternals.bind(app);
            app.setInternals = (internals) => {
              pages = [...internals.pagesByKeys].map(([key, { styles }]) => [key, { styles }]);
              set(internals);
            };
            await own.setup?.();
            const head: EngineHead = { entry, pages, scripts: app.getSettings().scripts };
            cpSync(built, join(folder, "server"), { recursive: true });
            writeFileSync(join(folder, "head.json"), JSON.stringify(head));
          },
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
    },
  };
}
