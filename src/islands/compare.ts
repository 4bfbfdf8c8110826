/** The builder of comparisons: reads the choice from the address, draws it, and writes every change back there. */
import { decodeState, emptyState, encodeState, isChosen, type CompareState } from "../compare-state.ts";
import type { Language } from "../data/vocabulary.ts";
import { compareBuilderWords, compareWords, listWords } from "../messages/messages.ts";
import { unpackCompareData, type PackedCompareData } from "../wording/compare-data.ts";
import { compareContext, type CompareContext } from "./compare-chart.ts";
import { choiceTitle } from "./compare-choice.ts";
import { columnTable } from "./compare-columns.ts";
import { CompareForm } from "./compare-form.ts";
import { CompareOutput } from "./compare-output.ts";
import { comparePanels, type Compared } from "./compare-panels.ts";
import { columnsElement } from "./compare-table.ts";
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
  private context!: CompareContext;
  private choices!: CompareForm;
  private result!: CompareOutput;
  private state: CompareState = emptyState;
  private width = 0;
  /** Counts what was asked to be shown: only the last of it is. */
  private turn = 0;
  /** The page's own, before anything is chosen. */
  private readonly title = document.title;

  constructor(root: HTMLElement) {
    this.root = root;
    this.language = root.dataset["language"] as Language;
    this.form = root.querySelector("form")!;
    this.output = root.querySelector("[data-compare-output]")!;
    this.status = root.querySelector("[data-compare-status]")!;
  }

  async start(): Promise<void> {
    try {
      const response = await fetch(this.root.dataset["compare"]!);
      if (!response.ok) throw new Error(String(response.status));
      const data = unpackCompareData((await response.json()) as PackedCompareData);
      this.context = compareContext(data, this.language, this.root.dataset["base"] ?? "/");
    } catch (error) {
      console.warn(error);
      this.status.textContent = compareWords[this.language].failed;
      return;
    }
    // Reading, the form and the drawing are tasks of their own: a tap between them need not wait for all.
    await nextTask();
    this.result = new CompareOutput(this.context, this.root.dataset);
    this.choices = new CompareForm(this.form, this.context, this.root.dataset["words"] ?? "{}", (state) =>
      this.go(state, "tick"),
    );
    this.choices.fill();
    this.form.hidden = false;
    this.choices.fold();
    // Every change is drawn at once; to submit is to go there, from the keyboard and on a phone.
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const result = this.root.querySelector<HTMLElement>("[data-compare-result]")!;
      result.focus({ preventScroll: true });
      result.scrollIntoView();
    });
    this.form.addEventListener("change", (event) => {
      if ((event.target as HTMLElement).matches("[data-find]")) return;
      this.go(this.choices.read(this.state), "tick");
    });
    this.form.querySelector("[data-clear]")!.addEventListener("click", () => this.go(emptyState));
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-compare-state]")) {
      link.href = `?${link.dataset["compareState"]!}`;
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.go(decodeState(link.dataset["compareState"]!));
        void nextTask().then(() => this.root.scrollIntoView());
      });
    }
    addEventListener("popstate", () => void this.orSay(this.restore()));
    let settling = 0;
    new ResizeObserver(() => {
      clearTimeout(settling);
      settling = window.setTimeout(() => {
        const width = this.chartWidth();
        if (width === this.width) return;
        this.width = width;
        void this.orSay(this.show());
      }, 150);
    }).observe(this.output);
    await nextTask();
    await this.restore();
    this.root.classList.add("is-ready");
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
    this.width = this.chartWidth();
    this.choices.write(this.state);
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
    // What is written into the form waits to be laid out until the browser does: measured after it, it would be laid out here.
    this.width = this.chartWidth();
    this.choices.write(this.state);
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
      this.output.style.minHeight = "";
      this.output.removeAttribute("aria-busy");
    }
  }

  private async show(lost: readonly string[] = []): Promise<void> {
    const text = compareBuilderWords[this.language];
    const { state, context } = this;
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
    await nextTask();
    if (turn !== this.turn) return;
    const compared = comparePanels(context.data, state, this.language);
    const places = new Set(compared.facts.map(({ place }) => place)).size;
    this.status.textContent = listWords[this.language].sentences([
      ...(lost.length > 0 ? [text.lost(lost)] : []),
      compared.facts.length === 0 ? compareWords[this.language].none : text.found(compared.facts.length, places),
    ]);
    const made: Node[][] = [];
    for (const part of this.parts(compared)) {
      // Each drawing is a task of its own, so that a tap between them need not wait for all; a later choice takes their place.
      await nextTask();
      if (turn !== this.turn) return;
      made.push(part());
    }
    if (!(await this.lay(made, turn))) return;
    startTables(this.output);
    this.output.removeAttribute("aria-busy");
  }

  /** Puts what was made in the place of what stands, each piece laid out in a task of its own; false where a later choice came. */
  private async lay(made: readonly (readonly Node[])[], turn: number): Promise<boolean> {
    // The page stays as high as it was: who has scrolled down keeps their place.
    this.output.style.minHeight = `${this.output.offsetHeight}px`;
    this.output.replaceChildren();
    for (const piece of made) {
      this.output.append(...piece);
      void this.output.offsetHeight;
      await nextTask();
      if (turn !== this.turn) return false;
    }
    this.output.style.minHeight = "";
    return true;
  }

  /** What a choice comes to, in the order of the page, each part to be made by itself. */
  private parts(compared: Compared): (() => Node[])[] {
    const { view } = this.state;
    const { data } = this.context;
    if (compared.facts.length === 0)
      return [() => (view === "years" || view === "places" ? this.result.refusals(compared) : [])];
    const drawn =
      view === "columns"
        ? [() => [columnsElement(columnTable(data, compared.facts), this.context)]]
        : view === "table"
          ? []
          : [
              () => this.result.refusals(compared),
              ...compared.panels.map((panel, i) => () => [this.result.figure(panel, i, view, this.width)]),
            ];
    return [
      () => [this.result.actions(compared)],
      ...drawn,
      () => [this.result.table(compared.facts, view === "table")],
      () => [this.result.takeAway(choiceTitle(this.state, this.context) ?? this.title)],
    ];
  }

  /** Before anything is chosen: what a choice comes to, by the first of the ready-made comparisons. */
  private showExample(lost: readonly string[]): void {
    const text = compareBuilderWords[this.language];
    const ready = document.querySelector<HTMLAnchorElement>("a[data-compare-state]");
    const example = decodeState(ready?.dataset["compareState"] ?? "");
    const { panels } = comparePanels(this.context.data, example, this.language);
    this.status.textContent = listWords[this.language].sentences([
      lost.length > 0 ? text.lost(lost) : text.empty,
      ...(ready && panels.length > 0 ? [text.example(ready.textContent.trim())] : []),
    ]);
    this.output.replaceChildren(...panels.map((panel, i) => this.result.figure(panel, i, "places", this.width)));
    this.output.style.minHeight = "";
  }

  /** The width that charts are drawn at: that of the page, within what they are made for. */
  private chartWidth(): number {
    const style = this.root.clientWidth;
    const column = this.output.clientWidth || style;
    return Math.max(300, Math.min(860, Math.floor(column)));
  }
}
