/** The page of search: fetches the parts, shows what is found while it is typed, keeps the query in the address. */
import { group } from "d3-array";
import { sourceLanguage } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { href, searchPath } from "../links.ts";
import { searchPageWords } from "../messages/messages.ts";
import { plainQuery } from "../query.ts";
import { sourceTag } from "../wording/languages.ts";
import { matches } from "../wording/search-terms.ts";
import {
  searchKinds,
  unpackComparisons,
  unpackFacts,
  unpackMain,
  type ComparisonPart,
  type FactPart,
  type MainPart,
  type SearchEntry,
  type SearchKind,
} from "../wording/search-entries.ts";
import { search, searchRecords, type SearchRecord } from "../wording/search.ts";
import { startPart } from "./starting.ts";

const atOnce = 20;

/** What the address asks for; "" for nothing. */
const asked = (): string => new URLSearchParams(plainQuery(location.search)).get("q") ?? "";

/** Brings the search page to life, if this is it. */
export function startSearch(): void {
  const root = document.querySelector<HTMLElement>("[data-search]");
  if (root) void startPart(root, () => new SearchPage(root).start());
}

class SearchPage {
  private readonly language: Language;
  private readonly base: string;
  private readonly input: HTMLInputElement;
  private readonly form: HTMLFormElement;
  private readonly status: HTMLElement;
  private readonly kinds: HTMLElement;
  private readonly list: HTMLOListElement;
  private readonly more: HTMLElement;
  private readonly index: HTMLElement | null;
  private readonly root: HTMLElement;
  private records: SearchRecord[] = [];
  private fold = new Map<string, string>();
  private state: "loading" | "partial" | "whole" | "failed" = "loading";
  private kind: SearchKind | undefined;
  private shown = atOnce;

  constructor(root: HTMLElement) {
    this.root = root;
    this.language = root.dataset["language"] as Language;
    this.base = root.dataset["base"] ?? "/";
    this.form = root.querySelector("form")!;
    this.input = root.querySelector("input")!;
    this.status = root.querySelector("[data-search-status]")!;
    this.kinds = root.querySelector("[data-search-kinds]")!;
    this.list = root.querySelector("[data-search-hits]")!;
    this.more = root.querySelector("[data-search-more]")!;
    this.index = document.querySelector("[data-search-index]");
  }

  async start(): Promise<void> {
    this.input.value = asked();
    this.input.addEventListener("input", () => this.changed());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.changed();
      this.list.querySelector("a")?.focus();
    });
    this.root.addEventListener("keydown", (event) => this.move(event));
    this.more.querySelector("button")!.addEventListener("click", () => {
      const next = this.shown;
      this.shown += atOnce * 2;
      this.show();
      this.list.querySelectorAll("a")[next]?.focus();
    });
    addEventListener("popstate", () => {
      this.input.value = asked();
      this.show();
    });
    this.show();
    await this.load();
  }

  /** Everything but the single numbers first, so that there is an answer early. */
  private async load(): Promise<void> {
    try {
      const main = await read<MainPart>(this.root.dataset["main"]!);
      const entries = unpackMain(main);
      this.records = searchRecords(entries);
      this.fold = new Map(
        Array.from({ length: main.fold.length / 2 }, (_, i) => [main.fold[2 * i]!, main.fold[2 * i + 1]!]),
      );
      this.state = "partial";
      this.show();
      const inLanguage = (path: string) => href(path, this.language, this.base);
      const [compared, ...parts] = await Promise.all([
        read<ComparisonPart>(inLanguage(main.comparisons)),
        ...main.parts.map((path) => read<FactPart>(inLanguage(path))),
      ]);
      this.records.push(...searchRecords(unpackComparisons(compared, this.language), entries));
      for (const part of parts) this.records.push(...searchRecords(unpackFacts(part, entries, this.language), entries));
      this.state = "whole";
    } catch (error) {
      console.warn(error);
      this.state = "failed";
    }
    this.show();
  }

  private changed(): void {
    this.shown = atOnce;
    this.kind = undefined;
    const path = searchPath(this.input.value.trim());
    history.replaceState(history.state, "", href(path, this.language, this.base));
    this.show();
  }

  private show(): void {
    this.root.dataset["index"] = this.state;
    const text = searchPageWords[this.language];
    const query = this.input.value.trim();
    const { hits, terms, partly } =
      query === "" ? { hits: [], terms: [], partly: false } : search(this.records, query, this.fold);
    const counts = group(hits, (hit) => hit.kind);
    if (this.kind && !counts.has(this.kind)) this.kind = undefined;
    const chosen = this.kind ? counts.get(this.kind)! : hits;
    const visible = chosen.slice(0, this.shown);
    this.status.textContent = this.statusText(query, chosen.length, partly);
    this.showKinds(counts, hits.length);
    this.list.replaceChildren(...visible.map((hit) => this.item(hit, terms)));
    this.list.hidden = visible.length === 0;
    this.more.hidden = chosen.length <= this.shown;
    this.more.querySelector("button")!.textContent = text.more(Math.min(atOnce * 2, chosen.length - this.shown));
    if (this.index) this.index.hidden = visible.length > 0;
  }

  private statusText(query: string, count: number, partly: boolean): string {
    const text = searchPageWords[this.language];
    if (query === "") return this.state === "failed" ? text.failed : "";
    if (count === 0 && this.state === "failed") return text.failed;
    if (count === 0) return this.state === "whole" ? text.none(query) : text.loading;
    const found = text.found(count, this.state === "partial");
    return partly ? text.partly(found) : found;
  }

  private showKinds(counts: ReadonlyMap<SearchKind, readonly SearchEntry[]>, all: number): void {
    const text = searchPageWords[this.language];
    const present = searchKinds.filter((kind) => counts.has(kind));
    this.kinds.hidden = present.length < 2;
    const button = (label: string, count: number, kind: SearchKind | undefined) => {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = `${label} ${count}`;
      element.setAttribute("aria-pressed", String(this.kind === kind));
      element.addEventListener("click", () => {
        this.kind = kind;
        this.shown = atOnce;
        this.show();
        this.kinds.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      });
      return element;
    };
    this.kinds.setAttribute("role", "group");
    this.kinds.setAttribute("aria-label", text.filter);
    this.kinds.replaceChildren(
      button(text.all, all, undefined),
      ...present.map((kind) => button(text.kinds[kind], counts.get(kind)!.length, kind)),
    );
  }

  private item(hit: SearchEntry, terms: readonly string[]): HTMLLIElement {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href(hit.path, this.language, this.base);
    link.append(...marked(hit.title, terms));
    const kind = span("search-kind", searchPageWords[this.language].kinds[hit.kind]);
    item.append(kind, link);
    if (hit.detail !== "") item.append(" ", span("search-detail", ...this.shownText(hit.detail, terms)));
    if (hit.where !== "") item.append(span("search-where quiet small", ...this.shownText(hit.where, terms)));
    return item;
  }

  /** Officials and sections are named in Chinese on pages in other languages too; those words say so. */
  private shownText(text: string, terms: readonly string[]): (string | Node)[] {
    if (this.language === sourceLanguage) return marked(text, terms);
    return text.split(/(\p{Script=Han}[\p{Script=Han}\p{N}（）、·]*)/u).flatMap((piece) => {
      if (!/^\p{Script=Han}/u.test(piece)) return marked(piece, terms);
      const chinese = span("", ...marked(piece, terms));
      chinese.lang = sourceTag;
      return [chinese];
    });
  }

  /** Arrow keys go from the line to the results and back; Escape goes back to the line. */
  private move(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const links = [...this.list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inLine = document.activeElement === this.input;
    if (event.key === "ArrowDown" && (inLine || at >= 0)) links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at > 0) links[at - 1]!.focus();
    else if ((event.key === "ArrowUp" && at === 0) || (event.key === "Escape" && at >= 0)) this.input.focus();
    else return;
    event.preventDefault();
  }
}

async function read<Part>(address: string): Promise<Part> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Part;
}

function span(name: string, ...children: (string | Node)[]): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = name;
  element.append(...children);
  return element;
}

function marked(text: string, terms: readonly string[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let last = 0;
  for (const [from, to] of matches(text, terms)) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    parts.push(text.slice(last, from), mark);
    last = to;
  }
  parts.push(text.slice(last));
  return parts.filter((part) => part !== "");
}
