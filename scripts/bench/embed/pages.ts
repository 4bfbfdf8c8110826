/** The pages that the benchmark opens: the same charts by this site, and by each library as its own manual has it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { escapeHtml } from "../../../src/wording/html.ts";

type Chart = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly unit: string;
  readonly series: readonly { readonly name: string; readonly points: readonly (readonly [number, number])[] }[];
};

export const here = import.meta.dirname;
const dist = "dist";
export const many = 12;

/** Where pages and scripts lie, by path; the rest is the built site. */
export type Pages = Map<string, string>;

/** One way of showing charts: the page that shows `count` of them. */
export type Contestant = {
  readonly name: string;
  readonly frames: boolean;
  readonly page: (count: number) => string;
};

/** Returns charts of the built site that every library can draw: numbers by year and place. */
export function benchCharts(): Chart[] {
  const fit = readdirSync(join(dist, "charts"))
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .flatMap((name) => chartOf(name.replace(".csv", "")) ?? []);
  if (fit.length < many) throw new Error(`only ${fit.length} charts have numbers by year and place`);
  return Array.from({ length: many }, (_, i) => fit[Math.floor((i * fit.length) / many)]!);
}

function chartOf(id: string): Chart | undefined {
  const rows = parse(readFileSync(join(dist, "charts", `${id}.csv`)), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  const stated = rows.filter((row) => row["place"] && row["fact_value"] && /^\d{4}$/.test(row["fact_period"] ?? ""));
  if (stated.length < 3 || !existsSync(join(dist, "embed", id, "index.html"))) return undefined;
  const { title } = JSON.parse(readFileSync(join(dist, "charts", `${id}.json`), "utf8")) as { title: { zh: string } };
  const names = [...new Set(stated.map((row) => `${row["place"]!} ${row["kind"] ?? ""}`))];
  return {
    id,
    title: title.zh,
    source: [...new Set(stated.map((row) => row["plan"]))].join(" "),
    unit: stated[0]!["fact_unit"]!,
    series: names.map((name) => ({
      name,
      points: stated
        .filter((row) => `${row["place"]!} ${row["kind"] ?? ""}` === name)
        .map((row) => [Number(row["fact_period"]), Number(row["fact_value"])] as const)
        .sort((a, b) => a[0] - b[0]),
    })),
  };
}

const peers = ["uplot", "chartjs", "echarts", "plot", "vega", "highcharts"] as const;

/** Returns every contestant, and puts what their pages fetch into `pages`. */
export async function contestants(pages: Pages): Promise<Contestant[]> {
  if (!existsSync(join(here, "node_modules")))
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
  const charts = await Promise.all(benchCharts().map(withSpec));
  const drawn = await serverDrawn(charts);
  const all: Contestant[] = [...ours(charts)];
  for (const peer of peers) {
    const script = await bundled(`export { draw } from "./peers/${peer}.js"; import { draw } from "./peers/${peer}.js";
for (const chart of JSON.parse(document.getElementById("data").textContent)) draw(document.getElementById(chart.id), chart);`);
    pages.set(`/bench/${peer}.js`, script);
    const styles =
      peer === "uplot"
        ? `<style>${readFileSync(join(here, "node_modules/uplot/dist/uPlot.min.css"), "utf8")}</style>`
        : "";
    const inside = (of: readonly Chart[]) =>
      `${styles}${of.map((chart) => figure(chart, `<div id="${chart.id}"></div>`)).join("")}<script type="application/json" id="data">${JSON.stringify(of).replaceAll("<", "\\u003c")}</script><script src="/bench/${peer}.js"></script>`;
    charts.forEach((chart) => pages.set(`/bench/${peer}/${chart.id}`, html(inside([chart]))));
    all.push(framed(peer, charts), {
      name: peer,
      frames: false,
      page: (count) => article(inside(charts.slice(0, count))),
    });
  }
  for (const [peer, svgs] of drawn) {
    charts.forEach((chart, i) => {
      pages.set(`/bench/${peer}/${chart.id}`, html(figure(chart, svgs[i]!)));
      pages.set(`/bench/${peer}/${chart.id}.svg`, svgs[i]!);
    });
    const image = (chart: Chart) =>
      figure(chart, `<img src="/bench/${peer}/${chart.id}.svg" alt="${escapeHtml(chart.title)}">`);
    all.push(framed(peer, charts), {
      name: peer,
      frames: false,
      page: (count) => article(charts.slice(0, count).map(image).join("")),
    });
  }
  return all;
}

function ours(charts: readonly Chart[]): Contestant[] {
  const frame = ({ id }: Chart) => `<iframe src="/embed/${id}/" width="100%" height="420"></iframe>`;
  const element = ({ id, title }: Chart) =>
    `<plan-chart chart="${id}" lang="zh"><a href="/charts/${id}/">${escapeHtml(title)}</a></plan-chart>`;
  return [
    { name: "this site", frames: true, page: (count) => article(charts.slice(0, count).map(frame).join("")) },
    {
      name: "this site",
      frames: false,
      page: (count) =>
        article(`${charts.slice(0, count).map(element).join("")}<script src="/embed.js" async></script>`),
    },
  ];
}

function framed(peer: string, charts: readonly Chart[]): Contestant {
  const frame = ({ id }: Chart) => `<iframe src="/bench/${peer}/${id}" width="100%" height="420"></iframe>`;
  return { name: peer, frames: true, page: (count) => article(charts.slice(0, count).map(frame).join("")) };
}

/** A chart with what an embed owes its readers: its title, its source and the way to its page. */
function figure({ id, title, source }: Chart, drawing: string): string {
  return `<figure><h2>${escapeHtml(title)}</h2>${drawing}<p>${escapeHtml(source)} <a href="/charts/${id}/">${id}</a></p></figure>`;
}

function html(body: string): string {
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>x</title></head><body>${body}</body></html>`;
}

function article(body: string): string {
  return html(`<main><h1>x</h1>${body}</main>`);
}

async function bundled(contents: string, platform: "browser" | "node" = "browser"): Promise<string> {
  // Of the benchmark's own folder, like all that it draws with.
  const { build } = await import("esbuild");
  const result = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    platform,
    format: platform === "node" ? "esm" : "iife",
    logLevel: "error",
  });
  return result.outputFiles[0]!.text;
}

/** Runs a part of the peers that is bundled for Node. */
async function onServer<Exports>(contents: string, name: string): Promise<Exports> {
  const folder = ".cache/bench";
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, await bundled(contents, "node"));
  return (await import(pathToFileURL(file).href)) as Exports;
}

async function withSpec(chart: Chart): Promise<Chart> {
  const { spec } = await onServer<{ spec: (of: Chart) => unknown }>(
    `export { spec } from "./peers/vega-spec.js"`,
    "spec",
  );
  return { ...chart, spec: spec(chart) } as Chart;
}

async function serverDrawn(charts: readonly Chart[]): Promise<[string, string[]][]> {
  const drawn: [string, string[]][] = [];
  for (const peer of ["echarts", "vega"] as const) {
    const { drawOnServer } = await onServer<{ drawOnServer: (of: Chart) => string | Promise<string> }>(
      `export { drawOnServer } from "./peers/${peer}.js"`,
      `${peer}-server`,
    );
    drawn.push([`${peer} on the server`, await Promise.all(charts.map((chart) => drawOnServer(chart)))]);
  }
  return drawn;
}
