/** The form of the builder: what can be chosen, what is chosen, and the choice as the form has it. */
import { group } from "d3-array";
import { decodeState, isChosen, type CompareState } from "../compare-state.ts";
import { compareBuilderWords } from "../messages/messages.ts";
import type { CompareContext } from "./compare-chart.ts";
import { element } from "./elements.ts";

export class CompareForm {
  readonly #form: HTMLFormElement;
  readonly #context: CompareContext;
  /** Other names of indicators, by which they are found, as JSON. */
  readonly #words: string;
  readonly #go: (state: CompareState) => void;

  /** `go` is told of every change. */
  constructor(form: HTMLFormElement, context: CompareContext, words: string, go: (state: CompareState) => void) {
    this.#form = form;
    this.#context = context;
    this.#words = words;
    this.#go = go;
    form.querySelector("[data-find]")!.addEventListener("input", () => this.#filter());
  }

  /** On a phone what was chosen stands folded above what it comes to; on a desk it stands beside it, always open. */
  fold(): void {
    const choices = this.#form.querySelector("details")!;
    const wide = matchMedia("(min-width: 60rem)");
    choices.open = wide.matches || !isChosen(decodeState(location.search));
    wide.addEventListener("change", () => {
      choices.open ||= wide.matches;
    });
  }

  fill(): void {
    const { data } = this.#context;
    const text = compareBuilderWords[this.#context.language];
    const counts = group(data.facts, ({ indicator }) => indicator);
    const list = this.#form.querySelector("[data-indicators]")!;
    const words = JSON.parse(this.#words) as Record<string, string>;
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
    const topic = this.#form.querySelector<HTMLSelectElement>('[name="topic"]')!;
    for (const theme of data.themes) {
      const group = element("optgroup", { label: theme.name });
      for (const { id, name } of data.topics.filter((each) => each.theme === theme.id))
        group.append(new Option(name, id));
      if (group.children.length > 0) topic.append(group);
    }
    const first = Math.min(...data.facts.map(({ period }) => period.first));
    const last = Math.max(...data.facts.map(({ period }) => period.last));
    for (const name of ["from", "to"])
      for (let year = first; year <= last; year += 1) this.#select(name).append(new Option(String(year), String(year)));
  }

  read(before: CompareState): CompareState {
    const form = new FormData(this.#form);
    const year = (name: string) => Number(form.get(name)) || undefined;
    const [from, to] = [year("from"), year("to")];
    const chosen = form.getAll("indicator").map(String);
    const text = (name: string) => String(form.get(name) ?? "");
    const theme = text("theme") || undefined;
    // What was chosen first stays first.
    const kept = before.indicators.filter((id) => chosen.includes(id));
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
      view: theme !== undefined && before.theme === undefined ? "columns" : (text("view") as CompareState["view"]),
      axis: form.has("axis") ? "one" : "own",
    };
  }

  write(state: CompareState): void {
    for (const input of this.#form.querySelectorAll<HTMLInputElement>("input")) {
      if (input.name === "indicator") input.checked = state.indicators.includes(input.value);
      if (input.name === "place") input.checked = state.places.includes(input.value);
      if (input.name === "show") input.checked = state.show === input.value;
      if (input.name === "view") input.checked = state.view === input.value;
      if (input.name === "axis") input.checked = state.axis === "one";
    }
    this.#select("topic").value = state.topic ?? "";
    this.#select("theme").value = state.theme ?? "";
    this.#select("from").value = String(state.from ?? "");
    this.#select("to").value = String(state.to ?? "");
    this.#showChosen(state);
    this.#filter();
  }

  #filter(): void {
    const sought = this.#form
      .querySelector<HTMLInputElement>("[data-find]")!
      .value.normalize("NFKC")
      .toLowerCase()
      .trim();
    for (const item of this.#form.querySelectorAll<HTMLElement>("[data-indicators] [data-words]"))
      item.hidden = !item.dataset["words"]!.includes(sought) && !item.querySelector("input")!.checked;
    for (const theme of this.#form.querySelectorAll<HTMLElement>("[data-indicators] .theme"))
      theme.hidden = [...theme.querySelectorAll<HTMLElement>("[data-words]")].every((item) => item.hidden);
  }

  /** The chosen indicators above the list, each with a button that takes it away. */
  #showChosen(state: CompareState): void {
    const text = compareBuilderWords[this.#context.language];
    const chosen = this.#form.querySelector<HTMLElement>("[data-chosen]")!;
    chosen.replaceChildren(
      ...state.indicators.map((id) => {
        const { name } = this.#context.data.indicators.find((indicator) => indicator.id === id)!;
        const button = element("button", { type: "button", "aria-label": text.remove(name) }, `${name} ×`);
        button.addEventListener("click", () =>
          this.#go({ ...state, indicators: state.indicators.filter((each) => each !== id) }),
        );
        return element("li", {}, button);
      }),
    );
    chosen.hidden = state.indicators.length === 0;
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.querySelector(`[name="${name}"]`)!;
  }
}
