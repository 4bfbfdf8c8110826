/**
 * A published version to be read from a disk: plain pages without script, with relative links, its charts and
 * its data, in one archive. Everything in it is made of that version's files, so that it says the same in ten
 * years; the archive is the same bytes whenever it is made.
 */
import type { FrozenRow, Release } from "../data/releases.ts";
import { languages, type Language } from "../data/vocabulary.ts";
import { frozenFacts } from "../views/frozen-page.ts";
import { inline, Html } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";
import { quotedHtml } from "../wording/quoted-html.ts";
import { makeZip } from "./archive.ts";
import { packageName } from "./data-files.ts";

/** The name of the archive in the folder of a version. */
export const offlineName = "offline.zip";

/** What the pages say of their origin. */
export type OfflineSource = {
  readonly title: string;
  readonly publisher: string;
  readonly license: { readonly name: string; readonly url: string };
  /** The whole address of the version's page. */
  readonly url: string;
  /** The line to cite the version by. */
  readonly citation: string;
};

/** Files of the data folder that the archive leaves out: it is one itself. */
const isLeftOut = (name: string) => name.endsWith(".zip");

const words = {
  zh: {
    version: (version: string, date: string) => `${version}版，${date}`,
    lede: "本文件夹可以离线阅读：不联网，不用脚本。其中一切出自这一版的文件，永不更改。",
    twin: "English",
    contents: "目录",
    charts: "图表",
    plans: "文件与事实",
    indicators: "指标",
    comparisons: "比较",
    data: "数据文件",
    cite: "引用",
    license: "许可：",
    online: "网上的这一版：",
    facts: (count: number) => `${count}个事实`,
    pairs: (count: number) => `${count}组比较`,
    id: "编号",
    states: "所述",
    wording: "原文措辞",
    at: "位置",
    note: "说明",
    what: "比较什么",
    verdict: "结论",
    rests: "所依事实",
    inChart: "图中的事实",
    inPairs: "图中的比较",
    rows: "这幅图的数据（CSV）",
  },
  en: {
    version: (version: string, date: string) => `Version ${version}, ${date}`,
    lede: "This folder is for reading without a connection and without script. All of it is made of the files of this version, and it never changes.",
    twin: "中文",
    contents: "Contents",
    charts: "Charts",
    plans: "Plans and their facts",
    indicators: "Indicators",
    comparisons: "Comparisons",
    data: "Data files",
    cite: "To cite",
    license: "Licence: ",
    online: "This version online: ",
    facts: (count: number) => (count === 1 ? "1 fact" : `${count} facts`),
    pairs: (count: number) => (count === 1 ? "1 comparison" : `${count} comparisons`),
    id: "Id",
    states: "What it states",
    wording: "Wording of the source",
    at: "Position in the copy",
    note: "Note",
    what: "What is compared",
    verdict: "Verdict",
    rests: "Facts",
    inChart: "The facts in this chart",
    inPairs: "The comparisons in this chart",
    rows: "The rows of this chart (CSV)",
  },
} as const;

const css = `:root{color-scheme:light dark;--paper:#fcfbf7;--ink:#1f2023;--soft:#595a60;--rule:#dcd9cf;--link:#1a4e8a}
@media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e4de;--soft:#a9a8a4;--rule:#34373c;--link:#8ab8ea}img{filter:invert(.92) hue-rotate(180deg)}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:1rem;background:var(--paper);color:var(--ink);font:16px/1.7 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;text-autospace:normal;overflow-wrap:break-word}
a{color:var(--link)}
h1{font-size:1.5rem;line-height:1.35}
h2{font-size:1.15rem;margin-top:2rem}
nav,footer,.soft{color:var(--soft);font-size:.875rem}
footer{margin-top:3rem;border-top:1px solid var(--rule)}
img{display:block;max-width:100%;height:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{padding:.4rem .8rem .4rem 0;border-top:1px solid var(--rule);text-align:start;vertical-align:top}
.id{white-space:nowrap}
:target{outline:2px solid var(--link);outline-offset:2px}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:0}tr{border-top:1px solid var(--rule);padding:.5rem 0}}
@media print{nav{display:none}}
`;

/** Returns the archive: a folder that opens by a double click on its index.html. */
export function offlineArchive(
  release: Release,
  source: (language: Language) => OfflineSource,
): Uint8Array<ArrayBuffer> {
  const folder = `${packageName}-${release.version}-offline`;
  const files = offlineFiles(release, source).map(([name, content]) => [`${folder}/${name}`, content] as const);
  return makeZip(files, release.date);
}

/** Returns the files by name in the folder, in their order. */
export function offlineFiles(
  release: Release,
  source: (language: Language) => OfflineSource,
): (readonly [name: string, content: Uint8Array])[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const pages = languages.flatMap((language) => new Pages(release, language, source(language)).all());
  const own = [...release.files].filter(
    ([name]) => /^(data|charts)\//.test(name) && !name.includes(".narrow.") && !isLeftOut(name),
  );
  return [
    ...pages.map(([name, html]) => [name, encode(html)] as const),
    ["style.css", encode(css)] as const,
    ...own.map(([name, bytes]) => [name, bytes] as const),
  ];
}

/** The pages of one language; Chinese ones stand at the top, English ones in a folder of their own. */
class Pages {
  private readonly release: Release;
  private readonly language: Language;
  private readonly source: OfflineSource;
  private readonly suffix: "" | "_en";
  /** Of each fact, the comparisons that it stands in. */
  private readonly pairs = new Map<string, string[]>();

  constructor(release: Release, language: Language, source: OfflineSource) {
    this.release = release;
    this.language = language;
    this.source = source;
    this.suffix = language === "zh" ? "" : "_en";
    for (const [id, row] of release.things("comparisons"))
      for (const fact of factsOf(row)) this.pairs.set(fact, [...(this.pairs.get(fact) ?? []), id]);
  }

  all(): (readonly [name: string, html: string])[] {
    const { release } = this;
    return [
      this.index(),
      ...[...release.things("charts").keys()].map((id) => this.chart(id)),
      ...release.rows("data/plans.csv").map((plan) => this.plan(plan)),
      this.indicators(),
      ...this.kinds().map(({ code, name }) => this.comparisons(code, name)),
    ];
  }

  private index(): readonly [string, string] {
    const { release, source } = this;
    const text = words[this.language];
    const link = (name: string, label: string, count = "") =>
      inline`<li><a href="${this.page(name, "index")}">${this.quoted(label)}</a>${count === "" ? "" : ` (${count})`}</li>`;
    const plans = release.rows("data/plans.csv");
    const facts = Map.groupBy(release.things("facts").values(), (row) => row["plan"] ?? "");
    const pairs = Map.groupBy(release.things("comparisons").values(), (row) => row["kind"] ?? "");
    const data = [...release.files.keys()].filter((name) => name.startsWith("data/") && !isLeftOut(name));
    const body = [
      inline`<p>${text.lede}</p>`,
      inline`<h2>${text.charts}</h2>`,
      list([...release.things("charts").keys()].map((id) => link(`charts/${id}`, this.said("charts", id).title))),
      inline`<h2>${text.plans}</h2>`,
      list(
        plans.map((plan) =>
          link(`plans/${plan["id"]!}`, this.cell(plan, "title"), text.facts(facts.get(plan["id"]!)?.length ?? 0)),
        ),
      ),
      inline`<p><a href="${this.page("indicators", "index")}">${text.indicators}</a></p>`,
      inline`<h2>${text.comparisons}</h2>`,
      list(
        this.kinds().map(({ code, name }) =>
          link(`comparisons/${code}`, name, text.pairs(pairs.get(code)?.length ?? 0)),
        ),
      ),
      inline`<h2>${text.data}</h2>`,
      list(
        data.map((name) => inline`<li><a href="${this.file(name, "index")}">${name.slice("data/".length)}</a></li>`),
      ),
      inline`<h2>${text.cite}</h2>`,
      inline`<p>${this.quoted(source.citation)}</p>`,
    ];
    return this.whole("index", source.title, body);
  }

  private chart(id: string): readonly [string, string] {
    const { release, language } = this;
    const text = words[language];
    const name = `charts/${id}`;
    const { title, text: finding } = this.said("charts", id);
    const rows = release.things("charts").get(id)?.["rows"] ?? "";
    const known = release.things("comparisons");
    const pairs = [...new Set(rows.split(/[",\r\n]/))].filter((cell) => known.has(cell));
    const facts = frozenFacts(release, "charts", id);
    const body = [
      inline`<p>${this.quoted(finding)}</p>`,
      inline`<p><img src="${this.file(`charts/${id}.${language}.svg`, name)}" alt="${finding}"></p>`,
      inline`<p class="soft"><a href="${this.file(`charts/${id}.csv`, name)}">${text.rows}</a></p>`,
      ...(facts.length > 0
        ? [inline`<h2>${text.inChart}</h2>`, list(facts.map((fact) => this.factItem(fact, name)))]
        : []),
      ...(pairs.length > 0
        ? [inline`<h2>${text.inPairs}</h2>`, list(pairs.map((pair) => this.pairItem(pair, name)))]
        : []),
    ];
    return this.whole(name, title, body);
  }

  private plan(plan: FrozenRow): readonly [string, string] {
    const text = words[this.language];
    const name = `plans/${plan["id"]!}`;
    const rows = [...this.release.things("facts").values()]
      .filter((row) => row["plan"] === plan["id"])
      .map((row) => {
        const id = row["id"]!;
        const pairs = (this.pairs.get(id) ?? []).map((pair) => inline` ${this.pairLink(pair, name)}`);
        return inline`<tr id="${id}"><td class="id">${id}</td><td>${this.quoted(this.said("facts", id).title)}<span class="soft">${all(pairs)}</span></td><td lang="zh-Hans">${row["wording"]}</td><td>${row["at"]}</td><td>${this.quoted(this.cell(row, "note"))}</td></tr>`;
      });
    const head = [text.id, text.states, text.wording, text.at, text.note];
    return this.whole(name, this.cell(plan, "title"), [table(head, rows)]);
  }

  private indicators(): readonly [string, string] {
    const facts = Map.groupBy(this.release.things("facts").values(), (row) => row["indicator"] ?? "");
    const body = this.release
      .rows("data/indicators.csv")
      .flatMap((row) => [
        inline`<h2 id="${row["id"]}">${this.quoted(this.cell(row, "name"))}</h2>`,
        inline`<p>${this.quoted(this.cell(row, "definition"))}</p>`,
        list((facts.get(row["id"]!) ?? []).map((fact) => this.factItem(fact["id"]!, "indicators"))),
      ]);
    return this.whole("indicators", words[this.language].indicators, body);
  }

  private comparisons(code: string, kind: string): readonly [string, string] {
    const text = words[this.language];
    const name = `comparisons/${code}`;
    const rows = [...this.release.things("comparisons").values()]
      .filter((row) => row["kind"] === code)
      .map((row) => {
        const id = row["id"]!;
        const said = this.said("comparisons", id);
        const facts = factsOf(row).map((fact) => inline` <a href="${this.factPage(fact, name)}">${fact}</a>`);
        return inline`<tr id="${id}"><td>${this.quoted(said.title)}</td><td>${this.quoted(said.text)}</td><td>${all(facts)}</td><td>${this.quoted(this.cell(row, "caveat"))}</td></tr>`;
      });
    const head = [text.what, text.verdict, text.rests, text.note];
    return this.whole(name, `${text.comparisons}${this.language === "zh" ? "：" : ": "}${kind}`, [table(head, rows)]);
  }

  /** The kinds of comparison that the version has, by its own list of codes. */
  private kinds(): { readonly code: string; readonly name: string }[] {
    const used = new Set([...this.release.things("comparisons").values()].map((row) => row["kind"]!));
    const codes = this.release.rows("data/codes.csv").filter((row) => row["list"] === "comparison-kind");
    return [...used].map((code) => {
      const row = codes.find((each) => each["code"] === code);
      return { code, name: row ? this.cell(row, "name") : code };
    });
  }

  private said(kind: "facts" | "comparisons" | "charts", id: string): { title: string; text: string } {
    const found = this.release.words(kind, id);
    return { title: found?.title[this.language] ?? id, text: found?.text[this.language] ?? "" };
  }

  private cell(row: FrozenRow, column: string): string {
    return row[column + this.suffix] ?? "";
  }

  private factItem(id: string, from: string): Html {
    return inline`<li><a href="${this.factPage(id, from)}">${this.quoted(this.said("facts", id).title)}</a></li>`;
  }

  private pairItem(id: string, from: string): Html {
    return inline`<li>${this.pairLink(id, from)}</li>`;
  }

  private pairLink(id: string, from: string): Html {
    const kind = this.release.things("comparisons").get(id)?.["kind"] ?? "";
    const href = `${this.page(`comparisons/${kind}`, from)}#${id}`;
    return inline`<a href="${href}">${this.quoted(this.said("comparisons", id).title)}</a>`;
  }

  private factPage(id: string, from: string): string {
    return `${this.page(`plans/${this.release.things("facts").get(id)?.["plan"] ?? ""}`, from)}#${id}`;
  }

  private quoted(text: string): Html {
    return new Html(quotedHtml(text, this.language));
  }

  /** The way from one page to another of the same language. */
  private page(name: string, from: string): string {
    return `${"../".repeat(depth(from))}${name}.html`;
  }

  /** The way from a page to a file that the languages share. */
  private file(name: string, from: string): string {
    return `${"../".repeat(depth(from) + (this.language === "zh" ? 0 : 1))}${name}`;
  }

  private whole(name: string, title: string, body: readonly Html[]): readonly [string, string] {
    const { language, source } = this;
    const text = words[language];
    const other = languages.find((each) => each !== language)!;
    const up = this.file("", name);
    const twin = `${up}${other === "zh" ? "" : "en/"}${name}.html`;
    const { version, date } = this.release;
    const isIndex = name === "index";
    const html = inline`<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isIndex ? title : `${title} · ${source.title}`}</title>
<link rel="stylesheet" href="${this.file("style.css", name)}">
</head>
<body>
<nav>${isIndex ? undefined : inline`<a href="${this.page("index", name)}">${text.contents}</a> · `}<a href="${twin}" lang="${languageTags[other]}">${text.twin}</a></nav>
<main>
<h1>${this.quoted(title)}</h1>
<p class="soft">${text.version(version, date)}</p>
${all(body, "\n")}
</main>
<footer><p>${source.title} · ${source.publisher} · ${text.license}<a href="${source.license.url}">${source.license.name}</a> · ${text.online}<a href="${source.url}">${source.url}</a></p></footer>
</body>
</html>
`;
    return [language === "zh" ? `${name}.html` : `en/${name}.html`, html.markup];
  }
}

function factsOf(row: FrozenRow): string[] {
  return `${row["left"] ?? ""}+${row["right"] ?? ""}`.split("+").filter((id) => id !== "");
}

function depth(name: string): number {
  return name.split("/").length - 1;
}

function all(parts: readonly Html[], between = ""): Html {
  return new Html(parts.map(({ markup }) => markup).join(between));
}

function list(items: readonly Html[]): Html {
  return items.length === 0 ? new Html("") : inline`<ul>${all(items)}</ul>`;
}

function table(head: readonly string[], rows: readonly Html[]): Html {
  const cells = head.map((name) => inline`<th scope="col">${name}</th>`);
  return inline`<table><thead><tr>${all(cells)}</tr></thead><tbody>
${all(rows, "\n")}
</tbody></table>`;
}
