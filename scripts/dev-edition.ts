/**
 * What `npm run dev` needs beside Astro: the pages that are made from facts are written before it starts and whenever the
 * content or the code changes, files that are no pages are served, and a problem in the content is shown where one looks.
 */
import type { AstroIntegration } from "astro";
import { resolve, sep } from "node:path";
import type { ServerResponse } from "node:http";
import { readFiles } from "../src/data/files.ts";
import { isDataFile } from "../src/data/load.ts";
import { DataError, formatProblem, type Problem } from "../src/data/problems.ts";
import { checkSeals } from "../src/data/seals.ts";
import { mediaTypeOf } from "../src/exports/media-types.ts";
import type { SiteFile } from "../src/site-files.ts";
import { readGate } from "./gate.ts";
import { updatePages } from "./pages.ts";

type Server = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0]["server"];

/** What one of two generators has made so far; more is made only when somebody asks for it. */
class Files {
  readonly #made = new Map<string, string | Uint8Array>();
  readonly #rest: AsyncIterator<SiteFile>;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(files: AsyncIterable<SiteFile>) {
    this.#rest = files[Symbol.asyncIterator]();
  }

  /** The file of that address; undefined where there is none. */
  find(path: string): Promise<string | Uint8Array | undefined> {
    const found = this.#turn.then(() => this.#search(path));
    this.#turn = found.catch(() => undefined);
    return found;
  }

  async #search(path: string): Promise<string | Uint8Array | undefined> {
    while (!this.#made.has(path)) {
      const { done, value } = await this.#rest.next();
      if (done) return undefined;
      this.#made.set(value.path, value.content);
    }
    return this.#made.get(path);
  }
}

/**
 * Checks the content and writes what has changed of its pages; returns the problems. That a number changed since it was
 * held against its source is said, and stops nobody from seeing it: only a build refuses that.
 */
function refresh(content: string, say: (line: string) => void): readonly Problem[] {
  const unsealed = new Set(checkSeals(readFiles(content, isDataFile)).map(formatProblem));
  const problems = readGate(content).problems.filter((problem) => !unsealed.has(formatProblem(problem)));
  for (const line of [...unsealed, ...problems.map(formatProblem)]) say(line);
  if (problems.length > 0) return problems;
  try {
    updatePages(content);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}

/** The problems as Vite's overlay shows them: the first with its place, all of them as text. */
function overlay(problems: readonly Problem[]) {
  const [first] = problems;
  return {
    message: problems.map(formatProblem).join("\n"),
    stack: "",
    plugin: "content",
    id: resolve(first!.file),
    loc: { file: resolve(first!.file), line: first!.line, column: 0 },
  };
}

/** A page that shows the overlay, and comes again by itself once the content is mended. */
function answerProblems(response: ServerResponse, problems: readonly Problem[], base: string): void {
  const error = JSON.stringify(overlay(problems)).replaceAll("<", "\\u003c");
  response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html lang="en"><title>Problems in the content</title><script type="module">
import { ErrorOverlay } from "${base.replace(/\/?$/, "/")}@vite/client";
document.body.append(new ErrorOverlay(${error}));
</script><body></body></html>`,
  );
}

type State = { problems: readonly Problem[]; files?: Files; pictures?: Files };

async function fileOf(server: Server, state: State, path: string): Promise<string | Uint8Array | undefined> {
  // The same modules that the pages are made with, which are loaded anew after each change.
  const { ssr } = server.environments;
  if (!("runner" in ssr)) throw new Error("the pages of this server are made somewhere else");
  const runner = ssr.runner as { import: (module: string) => Promise<object> };
  const load = (module: string) => runner.import(`/src/${module}`);
  if (path.endsWith(".png")) {
    state.pictures ??= new Files(((await load("pictures.ts")) as typeof import("../src/pictures.ts")).pictureFiles());
    const found = await state.pictures.find(path);
    if (found !== undefined) return found;
  }
  const { styleFiles } = (await load("style-files.ts")) as typeof import("../src/style-files.ts");
  const style = styleFiles().find((file) => file.path === path);
  if (style) return style.content;
  state.files ??= new Files(((await load("site-files.ts")) as typeof import("../src/site-files.ts")).siteFiles());
  return state.files.find(path);
}

/** Answers what has a suffix and is no page, and every page while the content has problems. */
function serve(server: Server, state: State, base: string): void {
  const under = base.replace(/\/$/, "");
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://dev");
    const own = /^\/(?:@|src\/|node_modules\/|scripts\/)/.test(pathname.slice(under.length));
    if (own) return next();
    const path = decodeURIComponent(pathname.startsWith(under) ? pathname.slice(under.length) : pathname);
    if (state.problems.length > 0 && (request.headers.accept ?? "").includes("text/html"))
      return answerProblems(response, state.problems, base);
    if (!/\.[a-z]+$/.test(path)) return next();
    fileOf(server, state, path).then((content) => {
      if (content === undefined) return next();
      response.writeHead(200, { "content-type": mediaTypeOf(path), "cache-control": "no-store" });
      response.end(content);
    }, next);
  });
}

/** Watches the content and keeps the server up to date with it. */
function watch(server: Server, state: State, content: string, say: (line: string) => void): void {
  const folder = resolve(content) + sep;
  const made = resolve(process.env["PAGES_DIR"] ?? `${content}/pages`) + sep;
  server.watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  const update = () => {
    state.problems = refresh(content, say);
    delete state.files;
    delete state.pictures;
    if (state.problems.length > 0) return server.ws.send({ type: "error", err: overlay(state.problems) });
    for (const environment of Object.values(server.environments)) environment.hot.send({ type: "full-reload" });
  };
  server.watcher.on("all", (_, file) => {
    if (!file.startsWith(folder) || file.startsWith(made)) return;
    clearTimeout(timer);
    timer = setTimeout(update, 50);
  });
}

export function devEdition(content: string): AstroIntegration {
  const state: State = { problems: [] };
  let base = "/";
  return {
    name: "dev-edition",
    hooks: {
      "astro:config:setup": ({ command, config, logger }) => {
        base = config.base;
        if (command === "dev") state.problems = refresh(content, (line) => logger.warn(line));
      },
      "astro:server:setup": ({ server, logger }) => {
        serve(server, state, base);
        watch(server, state, content, (line) => logger.warn(line));
      },
    },
  };
}
