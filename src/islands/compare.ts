/** The builder of comparisons: reads the choice from the address, draws it, and writes every change back there. */
import { group } from "d3-array";
import { choiceMarks, decodeState, emptyState, encodeState, isChosen, type CompareState } from "../compare-state.ts";
import type { Svg } from "../charts/svg.ts";
import { csvFile } from "../data/csv-line.ts";
import type { Language } from "../data/vocabulary.ts";
import { embedScriptPath, href, pagePath } from "../links.ts";
import { unpackCompareData, type CompareFact, type PackedCompareData } from "../wording/compare-data.ts";
import { kindNames } from "../wording/terms.ts";
import { formatPeriod, formatValue } from "../wording/values.ts";
import { compareWords, listWords } from "../messages/messages.ts";
import {
  compareContext,
  compareSentence,
  drawPanel,
  panelTitle,
  planNames,
  type CompareContext,
} from "./compare-chart.ts";
import { columnTable } from "./compare-columns.ts";
import { comparePanels, type Compared, type Panel } from "./compare-panels.ts";
import { choiceTitle } from "./compare-choice.ts";
import { frameCode, publicAddress } from "./compare-sharing.ts";
import { columnsElement, labelWithForm } from "./compare-table.ts";
import { copyText, sayOn } from "./copying.ts";
import { element, elements } from "./elements.ts";
import { copyImage, svgToPng } from "./images.ts";
import { saveFile } from "./saving.ts";
import { startPart } from "./starting.ts";
import { startTables } from "./tables.ts";

/** Brings the page to life, if this is it. */
export function startCompare(): void {
  const root = document.querySelector<HTMLElement>("[data-compare]");
  if (root) void startPart(root, () => new Builder(root).start());
}

/** Resolves when the browser has done what waits for it. */
const nextTask = () => new Promise<void>((done) => setTimeout(done));

class Builder {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly output: HTMLElement;
  private readonly status: HTMLElement;
  private readonly language: Language;
  private readonly base: string;
  private context!: CompareContext;
  private state: CompareState = emptyState;
  private width = 0;
  /** Counts what was asked to be shown: only the last of it is. */
  private turn = 0;
  /** The page's own, before anything is chosen. */
  private readonly title = document.title;

  constructor(root: HTMLElement) {
    this.root = root;
    this.language = root.dataset["language"] as Language;
    this.base = root.dataset["base"] ?? "/";
    this.form = root.querySelector("form")!;
    this.output = root.querySelector("[data-compare-output]")!;
    this.status = root.querySelector("[data-compare-status]")!;
  }

  async start(): Promise<void> {
    const text = compareWords[this.language];
    try {
      const response = await fetch(this.root.dataset["compare"]!);
      if (!response.ok) throw new Error(String(response.status));
      const data = unpackCompareData((await response.json()) as PackedCompareData);
      this.context = compareContext(data, this.language, this.base);
    } catch (error) {
      console.warn(error);
      this.status.textContent = text.failed;
      return;
    }
    // Reading, the form and the drawing are tasks of their own: a tap between them need not wait for all.
    await nextTask();
    this.fillForm();
    this.form.hidden = false;
    this.foldChoices();
    // Every change is drawn at once; to submit is to go there, from the keyboard and on a phone.
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const result = this.root.querySelector<HTMLElement>("[data-compare-result]")!;
      result.focus({ preventScroll: true });
      result.scrollIntoView();
    });
    this.form.addEventListener("change", (event) => {
      if ((event.target as HTMLElement).matches("[data-find]")) return;
      this.go(this.readForm(), "tick");
    });
    this.form.querySelector("[data-find]")!.addEventListener("input", () => this.filterIndicators());
    this.form.querySelector("[data-clear]")!.addEventListener("click", () => this.go(emptyState));
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-compare-state]")) {
      link.href = `?${link.dataset["compareState"]!}`;
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.go(decodeState(link.dataset["compareState"]!));
        this.root.scrollIntoView();
      });
    }
    addEventListener("popstate", () => void this.orSay(this.restore()));
    let settling = 0;
    new ResizeObserver(() => {
      clearTimeout(settling);
      settling = window.setTimeout(() => {
        if (this.chartWidth() !== this.width) void this.orSay(this.show());
      }, 150);
    }).observe(this.output);
    await nextTask();
    await this.restore();
    this.root.classList.add("is-ready");
  }

  /** On a phone what was chosen stands folded above what it comes to; on a desk it stands beside it, always open. */
  private foldChoices(): void {
    const choices = this.form.querySelector("details")!;
    const wide = matchMedia("(min-width: 60rem)");
    choices.open = wide.matches || !isChosen(decodeState(location.search));
    wide.addEventListener("change", () => {
      choices.open ||= wide.matches;
    });
  }

  /** Draws what the address says; names that this edition does not have are left out, and that is said. */
  private async restore(): Promise<void> {
    const { data } = this.context;
    const asked = decodeState(location.search);
    const known = (ids: readonly string[], list: readonly { readonly id: string }[]) =>
      ids.filter((id) => list.some((each) => each.id === id));
    const state = {
      ...asked,
      places: known(asked.places, data.places),
      indicators: known(asked.indicators, data.indicators),
      topic: known(asked.topic === undefined ? [] : [asked.topic], data.topics)[0],
      theme: known(asked.theme === undefined ? [] : [asked.theme], data.themes)[0],
    };
    const named = ({ places, indicators, topic, theme }: CompareState) =>
      [...places, ...indicators, topic, theme].filter((id) => id !== undefined);
    const lost = named(asked).filter((id) => !named(state).includes(id));
    this.state = state;
    this.writeForm();
    await this.show(lost);
  }

  /** To draw a state and write it into the address. The way back leads to what was there before the reader chose, not to each tick. */
  private go(state: CompareState, by: "tick" | "link" = "link"): void {
    this.state = state;
    const query = encodeState(state);
    const target = `${location.pathname}${query === "" ? "" : `?${query}`}`;
    if (target !== location.pathname + location.search) {
      if (by === "tick") history.replaceState(history.state, "", target);
      else history.pushState(null, "", target);
    }
    this.writeForm();
    void this.orSay(this.show());
  }

  /** What cannot be drawn is said, in the place of a drawing of something else. */
  private async orSay(drawing: Promise<void>): Promise<void> {
    try {
      await drawing;
    } catch (error) {
      console.warn(error);
      this.status.textContent = compareWords[this.language].failed;
      this.output.replaceChildren();
      this.output.removeAttribute("aria-busy");
    }
  }

  private async show(lost: readonly string[] = []): Promise<void> {
    const text = compareWords[this.language];
    const { state, context } = this;
    this.width = this.chartWidth();
    const title = choiceTitle(state, context);
    document.title = title === undefined ? this.title : `${title} · ${this.root.dataset["site"] ?? ""}`;
    const turn = ++this.turn;
    if (!isChosen(state)) {
      this.showExample(lost);
      this.output.removeAttribute("aria-busy");
      return;
    }
    // Until all is there what stands is of the choice before.
    this.output.setAttribute("aria-busy", "true");
    const compared = comparePanels(context.data, state, this.language);
    const places = new Set(compared.facts.map(({ place }) => place)).size;
    this.status.textContent = listWords[this.language].sentences([
      ...(lost.length > 0 ? [text.lost(lost)] : []),
      compared.facts.length === 0 ? text.none : text.found(compared.facts.length, places),
    ]);
    const made: Node[] = [];
    for (const part of this.parts(compared)) {
      // Each drawing is a task of its own, so that a tap between them need not wait for all; a later choice takes their place.
      await nextTask();
      if (turn !== this.turn) return;
      made.push(...part());
    }
    this.output.replaceChildren(...made);
    startTables(this.output);
    this.output.removeAttribute("aria-busy");
  }

  /** What a choice comes to, in the order of the page, each part to be made by itself. */
  private parts(compared: Compared): (() => Node[])[] {
    const { view } = this.state;
    const { data } = this.context;
    if (compared.facts.length === 0)
      return [() => (view === "years" || view === "places" ? this.refusals(compared) : [])];
    const drawn =
      view === "columns"
        ? [() => [columnsElement(columnTable(data, compared.facts), this.context)]]
        : view === "table"
          ? []
          : [() => this.refusals(compared), ...compared.panels.map((panel, i) => () => [this.figure(panel, i, view)])];
    return [
      () => [this.actions(compared)],
      ...drawn,
      () => [this.table(compared.facts, view === "table")],
      () => [this.takeAway()],
    ];
  }

  /** Before anything is chosen: what a choice comes to, by the first of the ready-made comparisons. */
  private showExample(lost: readonly string[]): void {
    const text = compareWords[this.language];
    const ready = document.querySelector<HTMLAnchorElement>("a[data-compare-state]");
    const example = decodeState(ready?.dataset["compareState"] ?? "");
    const { panels } = comparePanels(this.context.data, example, this.language);
    this.status.textContent = listWords[this.language].sentences([
      lost.length > 0 ? text.lost(lost) : text.empty,
      ...(ready && panels.length > 0 ? [text.example(ready.textContent.trim())] : []),
    ]);
    this.output.replaceChildren(...panels.map((panel, i) => this.figure(panel, i, "places")));
  }

  private actions({ facts }: Compared): HTMLElement {
    const text = compareWords[this.language];
    const link = element("button", { type: "button" }, text.copyLink);
    link.addEventListener("click", () => void copyText(location.href, link));
    const file = element("button", { type: "button" }, text.saveCsv);
    file.addEventListener("click", () => {
      saveFile(new Blob([this.csv(facts)], { type: "text/csv;charset=utf-8" }), "comparison.csv");
    });
    return element("p", { class: "compare-actions no-print" }, link, " ", file);
  }

  private refusals({ refusals }: Compared): HTMLElement[] {
    if (refusals.length === 0) return [];
    const text = compareWords[this.language];
    const items = refusals.map(({ text: said, comparison }) =>
      element(
        "li",
        {},
        said,
        ...(comparison
          ? [" ", element("a", { href: href(pagePath("comparisons", comparison), this.language, this.base) }, text.why)]
          : []),
      ),
    );
    return [element("div", { class: "notice refusals" }, element("p", {}, text.refused), element("ul", {}, ...items))];
  }

  private figure(panel: Panel, number: number, view: "years" | "places"): HTMLElement {
    const text = compareWords[this.language];
    const title = panelTitle(panel, this.context);
    const options = { id: `compare-${number}`, width: this.width };
    const heading = element("h2", {});
    if (panel.indicators.length === 1)
      heading.append(
        element("a", { href: href(pagePath("indicators", panel.indicators[0]!), this.language, this.base) }, title),
      );
    else heading.textContent = title;
    // A rank is a place in an order: between two of them is no distance to be drawn.
    if (panel.family === "rank")
      return element(
        "section",
        {},
        heading,
        element("ul", {}, ...elements("li", panel.facts, (fact) => [{}, this.factLink(fact)])),
      );
    const holder = element("div", { class: "compare-drawing" });
    // What a chart function returns has every text of the data escaped.
    holder.innerHTML = drawPanel(panel, view, options, this.context);
    const png = async () => {
      const css = (await import("../styles/chart.css?raw")).default;
      const svg = drawPanel(panel, view, { id: "picture", width: 720 }, this.context) as Svg;
      return svgToPng(svg, { css, title, source: this.source(panel), lang: document.documentElement.lang });
    };
    const copy = element("button", { type: "button" }, text.copyImage);
    copy.addEventListener("click", () => void copyImage(png, copy, text.copied, text.notCopied));
    const save = element("button", { type: "button" }, text.saveImage);
    save.addEventListener("click", () => {
      png().then(
        (blob) => saveFile(blob, `${panel.id}.png`),
        () => sayOn(save, text.notCopied),
      );
    });
    return element(
      "figure",
      { class: "chart" },
      heading,
      ...(panel.note ? [element("p", { class: "quiet small" }, panel.note)] : []),
      holder,
      element("figcaption", { class: "no-print" }, copy, " ", save),
    );
  }

  private factLink(fact: CompareFact): HTMLElement {
    return element(
      "a",
      { href: href(pagePath("facts", fact.id), this.language, this.base) },
      compareSentence(fact, this.context),
    );
  }

  /** The choice's name and address as they stand in citations and in the code for frames. */
  private takeAway(): HTMLElement {
    const text = compareWords[this.language];
    const title = choiceTitle(this.state, this.context) ?? this.title;
    const address = publicAddress();
    const filled = (template: string) =>
      template.replace(choiceMarks.title, () => title).replace(choiceMarks.address, () => address);
    const frame = frameCode(title, address, new URL(href(embedScriptPath, this.language, this.base), address).href);
    const box = (name: string, ...parts: (string | Node)[]) =>
      element("details", { class: "no-print" }, element("summary", {}, name), ...parts);
    return element(
      "div",
      { class: "take-away" },
      box(
        text.cite,
        ...[this.root.dataset["citeGbt"]!, this.root.dataset["citeApa"]!].map((template) =>
          this.copied(filled(template)),
        ),
      ),
      box(text.embed, element("p", { class: "small" }, text.embedNote), this.copied(frame)),
    );
  }

  private copied(text: string): HTMLElement {
    const button = element("button", { type: "button" }, compareWords[this.language].copy);
    button.addEventListener("click", () => void copyText(text, button));
    return element("div", {}, element("pre", { class: "cite-line" }, text), button);
  }

  private source(panel: Panel): string {
    const plans = planNames(panel.facts, this.context.data);
    return compareWords[this.language].source(plans, this.root.dataset["site"] ?? "", location.href);
  }

  private table(facts: readonly CompareFact[], open: boolean): HTMLElement {
    const text = compareWords[this.language];
    const { data, names } = this.context;
    const heads = text.columns;
    const name = (list: readonly { id: string; name: string }[], id: string) =>
      list.find((each) => each.id === id)!.name;
    const unitFactor = (id: string) => names.units.get(id)!.factor;
    const rows = facts.map((fact) =>
      element(
        "tr",
        {},
        element("td", {}, name(data.places, fact.place)),
        element("td", {}, labelWithForm(fact, this.context)),
        element("td", {}, formatPeriod(fact.period, this.language)),
        element("td", {}, kindNames[fact.kind][this.language]),
        element(
          "td",
          {
            class: "number",
            "data-label": heads.value,
            "data-sort": fact.value === undefined ? "" : String(fact.value * unitFactor(fact.unit)),
          },
          element(
            "a",
            {
              href: href(pagePath("facts", fact.id), this.language, this.base),
              title: compareSentence(fact, this.context),
            },
            formatValue(fact, names.units, this.language),
          ),
        ),
        element(
          "td",
          {},
          element(
            "a",
            { href: href(pagePath("plans", fact.plan), this.language, this.base) },
            name(data.plans, fact.plan),
          ),
        ),
      ),
    );
    const head = elements("th", Object.entries(heads), ([key, shown]) => [
      { scope: "col", ...(key === "value" ? { class: "number" } : {}) },
      shown,
    ]);
    const table = element(
      "table",
      { class: "stack", "data-table": "" },
      element("caption", {}, text.caption(facts.length)),
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...rows),
    );
    if (open) return table;
    return element("details", {}, element("summary", {}, text.showTable(facts.length)), table);
  }

  private csv(facts: readonly CompareFact[]): string {
    const columns = [
      "id",
      "place",
      "indicator",
      "label",
      "kind",
      "form",
      "bound",
      "value",
      "value_max",
      "unit",
      "period",
      "plan",
    ];
    const rows = facts.map((fact) => [
      fact.id,
      fact.place,
      fact.indicator ?? "",
      fact.label,
      fact.kind,
      fact.form,
      fact.bound ?? "",
      fact.digits,
      fact.valueMax === undefined ? "" : String(fact.valueMax),
      fact.unit,
      fact.period.first === fact.period.last ? `${fact.period.first}` : `${fact.period.first}-${fact.period.last}`,
      fact.plan,
    ]);
    return csvFile([columns, ...rows]);
  }

  /** The width that charts are drawn at: that of the page, within what they are made for. */
  private chartWidth(): number {
    const style = this.root.clientWidth;
    const column = this.output.clientWidth || style;
    return Math.max(300, Math.min(860, Math.floor(column)));
  }

  private fillForm(): void {
    const { data } = this.context;
    const text = compareWords[this.language];
    const counts = group(data.facts, ({ indicator }) => indicator);
    const list = this.form.querySelector("[data-indicators]")!;
    const words = JSON.parse(this.root.dataset["words"] ?? "{}") as Record<string, string>;
    for (const theme of data.themes) {
      const own = data.indicators.filter((indicator) => indicator.theme === theme.id);
      if (own.length === 0) continue;
      const items = own.map(({ id, name }) => {
        const places = new Set(counts.get(id)?.map(({ place }) => place)).size;
        return element(
          "li",
          { "data-words": `${name} ${words[id] ?? ""}`.toLowerCase() },
          element(
            "label",
            {},
            element("input", { type: "checkbox", name: "indicator", value: id }),
            ` ${name} `,
            element("span", { class: "quiet small" }, text.places(places)),
          ),
        );
      });
      list.append(
        element(
          "li",
          { class: "theme" },
          element("strong", {}, theme.name),
          element("ul", { class: "plain" }, ...items),
        ),
      );
    }
    const topic = this.form.querySelector<HTMLSelectElement>('[name="topic"]')!;
    for (const theme of data.themes) {
      const group = element("optgroup", { label: theme.name });
      for (const { id, name } of data.topics.filter((each) => each.theme === theme.id))
        group.append(new Option(name, id));
      if (group.children.length > 0) topic.append(group);
    }
    const first = Math.min(...data.facts.map(({ period }) => period.first));
    const last = Math.max(...data.facts.map(({ period }) => period.last));
    for (const name of ["from", "to"])
      for (let year = first; year <= last; year += 1) this.select(name).append(new Option(String(year), String(year)));
  }

  private select(name: string): HTMLSelectElement {
    return this.form.querySelector(`[name="${name}"]`)!;
  }

  private filterIndicators(): void {
    const sought = this.form
      .querySelector<HTMLInputElement>("[data-find]")!
      .value.normalize("NFKC")
      .toLowerCase()
      .trim();
    for (const item of this.form.querySelectorAll<HTMLElement>("[data-indicators] [data-words]"))
      item.hidden = !item.dataset["words"]!.includes(sought) && !item.querySelector("input")!.checked;
    for (const theme of this.form.querySelectorAll<HTMLElement>("[data-indicators] .theme"))
      theme.hidden = [...theme.querySelectorAll<HTMLElement>("[data-words]")].every((item) => item.hidden);
  }

  private readForm(): CompareState {
    const form = new FormData(this.form);
    const year = (name: string) => Number(form.get(name)) || undefined;
    const [from, to] = [year("from"), year("to")];
    const chosen = form.getAll("indicator").map(String);
    const text = (name: string) => String(form.get(name) ?? "");
    const theme = text("theme") || undefined;
    // What was chosen first stays first.
    const kept = this.state.indicators.filter((id) => chosen.includes(id));
    const turned = from !== undefined && to !== undefined && from > to;
    return {
      places: form.getAll("place").map(String),
      indicators: [...kept, ...chosen.filter((id) => !kept.includes(id))],
      topic: text("topic") || undefined,
      theme,
      from: turned ? to : from,
      to: turned ? from : to,
      show: text("show") as CompareState["show"],
      // A whole theme is a table before it is dozens of charts.
      view: theme !== undefined && this.state.theme === undefined ? "columns" : (text("view") as CompareState["view"]),
      axis: form.has("axis") ? "one" : "own",
    };
  }

  private writeForm(): void {
    const { state } = this;
    for (const input of this.form.querySelectorAll<HTMLInputElement>("input")) {
      if (input.name === "indicator") input.checked = state.indicators.includes(input.value);
      if (input.name === "place") input.checked = state.places.includes(input.value);
      if (input.name === "show") input.checked = state.show === input.value;
      if (input.name === "view") input.checked = state.view === input.value;
      if (input.name === "axis") input.checked = state.axis === "one";
    }
    this.select("topic").value = state.topic ?? "";
    this.select("theme").value = state.theme ?? "";
    this.select("from").value = String(state.from ?? "");
    this.select("to").value = String(state.to ?? "");
    this.showChosen();
    this.filterIndicators();
  }

  /** The chosen indicators above the list, each with a button that takes it away. */
  private showChosen(): void {
    const text = compareWords[this.language];
    const chosen = this.form.querySelector<HTMLElement>("[data-chosen]")!;
    chosen.replaceChildren(
      ...this.state.indicators.map((id) => {
        const { name } = this.context.data.indicators.find((indicator) => indicator.id === id)!;
        const button = element("button", { type: "button", "aria-label": text.remove(name) }, `${name} ×`);
        button.addEventListener("click", () =>
          this.go({ ...this.state, indicators: this.state.indicators.filter((each) => each !== id) }, "tick"),
        );
        return element("li", {}, button);
      }),
    );
    chosen.hidden = this.state.indicators.length === 0;
  }
}
