/**
 * npm run bench:embed: one chart and twelve on a page, in frames and without, by this site and by others, all in one run:
 * bytes, requests, time until every chart is there, and how long the main thread was blocked. Needs the built site.
 * The processor is slowed four times, the line has 1.6 Mbit/s and 150 ms. `RUNS` says how often each is opened.
 */
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { mediaTypeOf } from "../../src/exports/media-types.ts";
import { contestants, many, type Contestant, type Pages } from "./embed/pages.ts";

type Measured = { readonly ms: number; readonly bytes: number; readonly requests: number; readonly blocked: number };
type Result = { readonly contestant: Contestant; readonly count: number; readonly measured: Measured };

const runs = Number(process.env["RUNS"] ?? 3);
const line = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Serves pages and the site as static hosts do: compressed, and scripts to be kept. */
async function serve(pages: Pages): Promise<string> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const file = join("dist", path.endsWith("/") ? `${path}index.html` : path);
    const content = pages.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (content === undefined) return void response.writeHead(404).end();
    const body =
      packed.get(path) ??
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
    packed.set(path, body);
    const type = extname(path) === "" ? "text/html; charset=utf-8" : mediaTypeOf(path);
    response.writeHead(200, {
      "content-type": type,
      "content-encoding": "br",
      "content-length": body.length,
      "cache-control": path.endsWith(".js") ? "public, max-age=31536000, immutable" : "public, max-age=0",
      "access-control-allow-origin": "*",
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** In the page: the time when `count` drawings are painted, and what long tasks blocked until then. */
function whenDrawn(count: number): Promise<{ ms: number; blocked: number }> {
  const isDrawn = (root: Document | ShadowRoot | Element): number =>
    [...root.querySelectorAll("svg, canvas, img")].filter((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      return width > 100 && height > 60 && (!(drawing instanceof HTMLImageElement) || drawing.complete);
    }).length;
  const found = () => {
    let sum = 0;
    // A library may draw a chart in several layers: what counts is whether there is one.
    for (const figure of document.querySelectorAll("figure")) sum += Math.min(isDrawn(figure), 1);
    for (const chart of document.querySelectorAll("plan-chart"))
      if (chart.shadowRoot) sum += Math.min(isDrawn(chart.shadowRoot), 1);
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentDocument?.readyState !== "loading" && frame.contentDocument)
        sum += Math.min(isDrawn(frame.contentDocument), 1);
    return sum;
  };
  let blocked = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50);
  });
  tasks.observe({ type: "longtask", buffered: true });
  return new Promise((resolve) => {
    const look = () => {
      if (found() < count) return void requestAnimationFrame(look);
      // Painted is what the frame after the next one follows.
      requestAnimationFrame(() =>
        setTimeout(() => {
          const ms = performance.now();
          setTimeout(() => resolve({ ms, blocked }), 100);
        }),
      );
    };
    look();
  });
}

async function open(browser: Browser, url: string, count: number, slowed: boolean): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 720, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await session.send("Network.enable");
    if (slowed) {
      await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    }
    await page.goto(url, { waitUntil: "commit" });
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`${url} has no ${count} charts after a minute`)), 60_000).unref(),
    );
    const { ms, blocked } = await Promise.race([page.evaluate(whenDrawn, count), late]);
    return { ms, blocked, bytes, requests };
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function summed(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => median(all.map((each) => each[key]));
  return { ms: of("ms"), bytes: of("bytes"), requests: of("requests"), blocked: of("blocked") };
}

/** Returns a table of one size and way, the quickest first, with what this site takes of each other's time. */
function table(results: readonly Result[]): string[] {
  const own = results.find(({ contestant }) => contestant.name === "this site")!.measured;
  return results
    .toSorted((a, b) => a.measured.ms - b.measured.ms)
    .map(({ contestant: { name }, measured: { ms, bytes, requests, blocked } }) => {
      const ratio = name === "this site" ? "" : `, this site takes ${(own.ms / ms).toFixed(2)} of it`;
      return `  ${name.padEnd(22)} ${ms.toFixed(0).padStart(5)} ms ${(bytes / 1000).toFixed(1).padStart(6)} KB in ${String(requests).padStart(2)}, blocked ${blocked.toFixed(0).padStart(4)} ms${ratio}`;
    });
}

if (!existsSync("dist/embed.js")) throw new Error("there is no built site: npm run build");
const pages: Pages = new Map();
const all = await contestants(pages);
const tasks = all.flatMap((contestant, i) =>
  [1, many].map((count) => {
    const path = `/bench/page-${i}-${count}`;
    pages.set(path, contestant.page(count));
    return { contestant, count, path, measured: [] as Measured[] };
  }),
);
const origin = await serve(pages);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
// What is compressed and compiled for the first time is not measured; then all take turns.
for (let run = 0; run <= runs; run++)
  for (const { path, count, measured } of tasks) {
    const result = await open(browser, origin + path, count, run > 0);
    if (run > 0) measured.push(result);
  }
await browser.close();
const results = tasks.map(({ contestant, count, measured }) => ({ contestant, count, measured: summed(measured) }));
for (const [count, frames, said] of [
  [1, true, "one chart in a frame"],
  [1, false, "one chart in the page"],
  [many, true, `${many} charts in frames`],
  [many, false, `${many} charts in the page`],
] as const) {
  console.log(`${said}, median of ${runs}:`);
  const those = results.filter((each) => each.count === count && each.contestant.frames === frames);
  console.log(table(those).join("\n"));
}
