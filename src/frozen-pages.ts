/**
 * What a published version said of each fact, comparison and chart: a page each, made of that version's files only.
 * They are as many as all other pages together, and more with every version. The site lays out one form for each
 * kind and language; the pages are that form, filled in.
 */
import { citeBox } from "./components/cite-box.ts";
import { citeHead } from "./components/cite-head.ts";
import { citingFrozen } from "./citing.ts";
import { isTouched } from "./data/own-corrections.ts";
import { frozenKinds, type FrozenKind, type Release } from "./data/releases.ts";
import { languages, type Language } from "./data/vocabulary.ts";
import { dataPath, filePath, href, localPath, pagePath, versionPath } from "./links.ts";
import { corrections, edition, present, releases } from "./report.ts";
import { frozenPage, type FrozenFact, type FrozenPage } from "./views/frozen-page.ts";
import { sideNames } from "./wording/comparison-sides.ts";
import { escapeHtml, Html, inline } from "./wording/html.ts";
import { quotedHtml } from "./wording/quoted-html.ts";
import { typesetHtml } from "./wording/typesetting.ts";

/** What stands in a form where a page has its own. */
export const blank = {
  id: "blank",
  title: "(blank title)",
  description: "(blank description)",
  head: '<meta name="blank">',
  body: "<p>(blank body)</p>",
} as const;

/** Returns the address of a form, with language and without base path. */
function blankPath(version: string, kind: FrozenKind, language: Language): string {
  return localPath(versionPath(version, pagePath(kind, blank.id)), language);
}

/** Returns the addresses of all forms: once they are filled in the site has no use for them. */
export function blankFolders(): string[] {
  return releases.flatMap(({ version }) =>
    frozenKinds.flatMap((kind) => languages.map((language) => blankPath(version, kind, language))),
  );
}

/**
 * Returns every page of every version, one after the other. `read` gives the form at an address. Throws RangeError
 * where a form lacks a place to be filled in.
 */
export function* frozenPages(read: (path: string) => string): Generator<{ path: string; content: string }> {
  for (const release of releases)
    for (const kind of frozenKinds)
      for (const language of languages) {
        const fill = readForm(read(blankPath(release.version, kind, language)), kind);
        for (const id of release.things(kind).keys()) {
          const path = localPath(versionPath(release.version, pagePath(kind, id)), language);
          const page = frozenPage(release, kind, id, present, language);
          yield { path: `${path}index.html`, content: fill(id, frozenParts(page, release, language)) };
        }
      }
}

type Parts = { readonly title: string; readonly description: string; readonly head: string; readonly body: string };

/** Takes the form apart once, so that each page is but a join. */
function readForm(form: string, kind: FrozenKind): (id: string, parts: Parts) => string {
  const places = {
    [pagePath(kind, blank.id)]: (id: string) => pagePath(kind, id),
    [blank.title]: (_: string, { title }: Parts) => escapeHtml(title),
    [blank.description]: (_: string, { description }: Parts) => escapeHtml(description),
    [blank.head]: (_: string, { head }: Parts) => head,
    [blank.body]: (_: string, { body }: Parts) => body,
  };
  const missing = Object.keys(places).find((place) => !form.includes(place));
  if (missing !== undefined) throw new RangeError(`the form of ${kind} has no ${missing}`);
  const any = new RegExp(
    `(${Object.keys(places)
      .map((place) => place.replace(/[()\\]/g, "\\$&"))
      .join("|")})`,
  );
  const pieces = form.split(any);
  return (id, parts) => pieces.map((piece) => places[piece]?.(id, parts) ?? piece).join("");
}

function frozenParts(page: FrozenPage, release: Release, language: Language): Parts {
  const zh = language === "zh";
  const { version } = release;
  const citing = citingFrozen(release, page, language);
  const said = page.title[language];
  return {
    title: zh ? `${said}（${version}版）` : `${said} (version ${version})`,
    description: zh ? `${version}版所载：${said}` : `As version ${version} said it: ${said}`,
    head: citeHead(citing, said),
    body: typesetHtml(
      [
        `<h1>${quotedHtml(said, language)}</h1>`,
        notice(page, release, language),
        ...content(page, version, language),
        `<details class="cite" id="cite">${citeBox(citing)}</details>`,
      ].join("\n"),
      language,
    ),
  };
}

function content({ kind, id, ...page }: FrozenPage, version: string, language: Language): string[] {
  const at = (path: string, of = language) => href(versionPath(version, path), of, edition.base);
  const quoted = (text: string) => new Html(quotedHtml(text, language));
  const parts: Html[] = [];
  if (kind === "charts") {
    const svg = at(filePath("charts", id, "svg"));
    const text = page.text[language];
    parts.push(
      inline`<figure class="wide"><img src="${svg}" alt="${text}" loading="lazy"><figcaption class="small">${text}</figcaption></figure>`,
    );
  }
  // The title of a fact states its value already.
  if (kind === "comparisons") parts.push(inline`<p class="lede">${quoted(page.text[language])}</p>`);
  const names = sideNames[page.comparisonKind ?? "outcome"];
  const side = (name: string, facts: readonly FrozenFact[]) => {
    const items = facts.map(
      (fact) => inline`<li><a href="${at(pagePath("facts", fact.id))}">${quoted(fact.title[language])}</a></li>`,
    );
    if (items.length > 0) parts.push(inline`<section><h2>${name}</h2><ul>${all(items)}</ul></section>`);
  };
  side(names.left[language], page.left);
  side(names.right[language], page.right);
  const entries = page.entries.map(({ name, value, chinese }) => {
    const shown = new Html(quotedHtml(value, chinese ? "zh" : language));
    return inline`<dt>${name}</dt><dd${chinese ? new Html(' lang="zh-Hans"') : undefined}>${shown}</dd>`;
  });
  if (entries.length > 0) parts.push(inline`<dl class="record">${all(entries)}</dl>`);
  if (kind === "charts")
    parts.push(
      inline`<p><a href="${at(filePath("charts", id, "csv"), languages[0])}" download>CSV</a> · <a href="${at(filePath("charts", id, "svg"))}" download>SVG</a></p>`,
    );
  return parts.map(({ markup }) => markup);
}

const all = (parts: readonly Html[]) => new Html(parts.map(({ markup }) => markup).join(""));

const words = {
  zh: {
    same: (version: string, date: string) => `本页是${date}发布的${version}版所载，永远不变；现在的内容与它相同。`,
    changed: (version: string, date: string) => `本页是${date}发布的${version}版所载，永远不变；现在的内容与它不同。`,
    withdrawn: (version: string, date: string) =>
      `本页是${date}发布的${version}版所载，永远不变；现在的版本已没有这一条。`,
    current: "看现在的内容",
    now: "现在",
    then: (version: string) => `${version}版`,
    column: "项目",
    caption: "不同之处",
    empty: "（空）",
    gone: "现在没有的数据行",
    come: "现在新有的数据行",
    correction: "更正记录：",
  },
  en: {
    same: (version: string, date: string) =>
      `This is what version ${version} of ${date} said, and it never changes. It still stands.`,
    changed: (version: string, date: string) =>
      `This is what version ${version} of ${date} said, and it never changes. It reads differently now.`,
    withdrawn: (version: string, date: string) =>
      `This is what version ${version} of ${date} said, and it never changes. It has been withdrawn since.`,
    current: "See what it says now",
    now: "Now",
    then: (version: string) => `Version ${version}`,
    column: "What",
    caption: "What is different",
    empty: "(empty)",
    gone: "Rows of data that are gone",
    come: "Rows of data that are new",
    correction: "Corrections: ",
  },
} as const;

/** Whether what a version said still stands, and what exactly is different now. */
function notice(page: FrozenPage, { version, date }: Release, language: Language): string {
  const text = words[language];
  const quoted = (said: string) => new Html(quotedHtml(said, language));
  const link = inline` <a href="${href(pagePath(page.kind, page.id), language, edition.base)}">${text.current}</a>`;
  const rows = page.changes.map(
    ({ name, was, is }) =>
      inline`<tr><th scope="row">${name}</th><td>${quoted(was || text.empty)}</td><td>${quoted(is || text.empty)}</td></tr>`,
  );
  const lines = (name: string, of: readonly string[] = []) =>
    of.length > 0
      ? inline`<details><summary>${name} (${String(of.length)})</summary><pre>${quoted(of.join("\n"))}</pre></details>`
      : undefined;
  const log = href(dataPath("corrections/"), language, edition.base);
  const touching = corrections
    .filter((correction) => isTouched(correction, page.kind, page.id))
    .map(({ number, reason }) => inline`<a href="${log}#correction-${String(number)}">${reason[language]}</a>`);
  return inline`<div class="notice" data-standing="${page.standing}">
<p>${text[page.standing](version, date)}${page.standing === "withdrawn" ? undefined : link}</p>
${rows.length > 0 ? inline`<table><caption>${text.caption}</caption><thead><tr><th scope="col">${text.column}</th><th scope="col">${text.then(version)}</th><th scope="col">${text.now}</th></tr></thead><tbody>${all(rows)}</tbody></table>` : undefined}
${lines(text.gone, page.rows?.gone)}${lines(text.come, page.rows?.come)}
${touching.length > 0 ? inline`<p>${text.correction}${all(touching)}</p>` : undefined}
</div>`.markup;
}
