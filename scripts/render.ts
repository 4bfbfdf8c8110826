/**
 * Renders the pages of the edition with the compiled code of the site: node scripts/render.ts ENGINE STORE FOLDER. A process of its
 * own: ENGINE is the folder of the code (scripts/engine.ts), STORE what is kept of the last build, FOLDER where the site comes to be, with the styles that follow from the content.
 */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { StaticPaths, type PathWithRoute, type StaticPathsApp } from "astro/runtime/prerender/static-paths.js";
import type { Reads } from "../src/reads.ts";
import { inliner, sharesSheets } from "./inline-styles.ts";
import { KeptPages } from "./kept-pages.ts";
import type { EngineHead } from "./keep-engine.ts";

type Route = PathWithRoute["route"];
type App = Required<StaticPathsApp> & {
  readonly manifest: { readonly site?: string; readonly base: string };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
};

const [engine, store, folder] = process.argv.slice(2);
if (engine === undefined || store === undefined || folder === undefined) {
  console.error("usage: node scripts/render.ts ENGINE STORE FOLDER");
  process.exit(2);
}

const { entry, pages, scripts } = JSON.parse(readFileSync(join(engine, "head.json"), "utf8")) as EngineHead;
const { app } = (await import(pathToFileURL(join(engine, "server", entry)).href)) as { readonly app: App };
app.setInternals({ pagesByKeys: new Map(pages) });
app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });

/** The file of a page, by its address without the base path. */
function fileOf({ pathname, route }: PathWithRoute): string {
  if (route.type === "endpoint") return pathname.replace(/^\//, "");
  const path = pathname.replace(/^\/|\/$/g, "");
  return path === "404" ? "404.html" : join(path, "index.html");
}

function requestOf({ pathname, route }: PathWithRoute): Request {
  const { site = "http://localhost", base } = app.manifest;
  const path = `${base}/${pathname}${route.type === "endpoint" ? "" : "/"}`.replace(/\/{2,}/g, "/");
  return new Request(new URL(path, site));
}

/** What the route gives a page. */
function propsOf({ pathname, route }: PathWithRoute): unknown {
  return app.routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props;
}

for (const { routeData } of app.manifest.routes) if (routeData.prerender) await app.getComponentByRoute(routeData);
const { loaded, hear, print } = (globalThis as Record<symbol, unknown>)[Symbol.for("side-by-side.reads")] as Reads;
// Every page rests on what the modules read while they were loaded.
const ground = ["ground *", ...loaded()].map((read) => [read, print(read)]);
// Styles that follow from the content are there before; pages hold of them what they need.
const styles = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
const kept = new KeptPages(store, { ground: [basename(engine), ground, styles], print });
cpSync(join(engine, "site"), folder, { recursive: true });
const inline = inliner(folder, app.manifest.base);

let [count, rendered] = [0, 0];
for (const path of await new StaticPaths(app).getAll()) {
  const [file, props] = [fileOf(path), propsOf(path)];
  count++;
  if (kept.take(file, props, folder)) continue;
  rendered++;
  const { value, reads } = await hear(async () => {
    const response = await app.render(requestOf(path), { routeData: path.route });
    if (response.status !== 200 && file !== "404.html") throw new Error(`${file} has the status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
  const content =
    file.endsWith(".html") && !sharesSheets(file) ? Buffer.from(inline(Buffer.from(value).toString("utf8"))) : value;
  kept.keep(file, content, { props, reads, target: folder });
}
kept.close();
console.log(`${count} pages, ${rendered} of them rendered`);
