/** What a choice comes to, as elements of the page: drawings, refusals, the table, and how to take it away. */
import { choiceMarks } from "../compare-state.ts";
import type { Svg } from "../charts/svg.ts";
import { csvFile } from "../data/csv-line.ts";
import type { Language } from "../data/vocabulary.ts";
import { embedScriptPath, href, pagePath } from "../links.ts";
import { compareBuilderWords, compareWords } from "../messages/messages.ts";
import type { CompareFact } from "../wording/compare-data.ts";
import { kindNames } from "../wording/terms.ts";
import { formatPeriod, formatValue } from "../wording/values.ts";
import { compareSentence, drawPanel, panelTitle, planNames, type CompareContext } from "./compare-chart.ts";
import type { Compared, Panel } from "./compare-panels.ts";
import { frameCode, publicAddress } from "./compare-sharing.ts";
import { labelWithForm } from "./compare-table.ts";
import { copyText, sayOn } from "./copying.ts";
import { element, elements } from "./elements.ts";
import { copyImage, svgToPng } from "./images.ts";
import { saveFile } from "./saving.ts";

export class CompareOutput {
  readonly #context: CompareContext;
  readonly #language: Language;
  readonly #base: string;
  /** What the page says of itself: the name of the site, and citations with marks for what is chosen. */
  readonly #given: DOMStringMap;

  constructor(context: CompareContext, given: DOMStringMap) {
    this.#context = context;
    this.#language = context.language;
    this.#base = context.base;
    this.#given = given;
  }

  actions({ facts }: Compared): HTMLElement {
    const text = compareBuilderWords[this.#language];
    const link = element("button", { type: "button" }, text.copyLink);
    link.addEventListener("click", () => void copyText(location.href, link));
    const file = element("button", { type: "button" }, text.saveCsv);
    file.addEventListener("click", () => {
      saveFile(new Blob([this.#csv(facts)], { type: "text/csv;charset=utf-8" }), "comparison.csv");
    });
    return element("p", { class: "compare-actions no-print" }, link, " ", file);
  }

  refusals({ refusals }: Compared): HTMLElement[] {
    if (refusals.length === 0) return [];
    const text = compareBuilderWords[this.#language];
    const items = refusals.map(({ text: said, comparison }) =>
      element(
        "li",
        {},
        said,
        ...(comparison
          ? [
              " ",
              element("a", { href: href(pagePath("comparisons", comparison), this.#language, this.#base) }, text.why),
            ]
          : []),
      ),
    );
    return [element("div", { class: "notice refusals" }, element("p", {}, text.refused), element("ul", {}, ...items))];
  }

  figure(panel: Panel, number: number, view: "years" | "places", width: number): HTMLElement {
    const text = compareBuilderWords[this.#language];
    const title = panelTitle(panel, this.#context);
    const options = { id: `compare-${number}`, width };
    const heading = element("h2", {});
    if (panel.indicators.length === 1)
      heading.append(
        element("a", { href: href(pagePath("indicators", panel.indicators[0]!), this.#language, this.#base) }, title),
      );
    else heading.textContent = title;
    // A rank is a place in an order: between two of them is no distance to be drawn.
    if (panel.family === "rank")
      return element(
        "section",
        {},
        heading,
        element("ul", {}, ...elements("li", panel.facts, (fact) => [{}, this.#factLink(fact)])),
      );
    const holder = element("div", { class: "compare-drawing" });
    // What a chart function returns has every text of the data escaped.
    holder.innerHTML = drawPanel(panel, view, options, this.#context);
    const png = async () => {
      const css = (await import("../styles/chart.css?raw")).default;
      const svg = drawPanel(panel, view, { id: "picture", width: 720 }, this.#context) as Svg;
      return svgToPng(svg, { css, title, source: this.#source(panel), lang: document.documentElement.lang });
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

  #factLink(fact: CompareFact): HTMLElement {
    return element(
      "a",
      { href: href(pagePath("facts", fact.id), this.#language, this.#base) },
      compareSentence(fact, this.#context),
    );
  }

  /** The choice's name and address as they stand in citations and in the code for frames. */
  takeAway(title: string): HTMLElement {
    const text = compareBuilderWords[this.#language];
    const address = publicAddress();
    const filled = (template: string) =>
      template.replace(choiceMarks.title, () => title).replace(choiceMarks.address, () => address);
    const frame = frameCode(title, address, new URL(href(embedScriptPath, this.#language, this.#base), address).href);
    const box = (name: string, ...parts: (string | Node)[]) =>
      element("details", { class: "no-print" }, element("summary", {}, name), ...parts);
    return element(
      "div",
      { class: "take-away" },
      box(
        text.cite,
        ...[this.#given["citeGbt"]!, this.#given["citeApa"]!].map((template) => this.#copied(filled(template))),
      ),
      box(text.embed, element("p", { class: "small" }, text.embedNote), this.#copied(frame)),
    );
  }

  #copied(text: string): HTMLElement {
    const button = element("button", { type: "button" }, compareBuilderWords[this.#language].copy);
    button.addEventListener("click", () => void copyText(text, button));
    return element("div", {}, element("pre", { class: "cite-line" }, text), button);
  }

  #source(panel: Panel): string {
    const plans = planNames(panel.facts, this.#context.data);
    return compareBuilderWords[this.#language].source(plans, this.#given["site"] ?? "", location.href);
  }

  table(facts: readonly CompareFact[], open: boolean): HTMLElement {
    const text = compareBuilderWords[this.#language];
    const { data, names } = this.#context;
    const heads = compareWords[this.#language].columns;
    const name = (list: readonly { id: string; name: string }[], id: string) =>
      list.find((each) => each.id === id)!.name;
    const unitFactor = (id: string) => names.units.get(id)!.factor;
    const rows = facts.map((fact) =>
      element(
        "tr",
        {},
        element("td", {}, name(data.places, fact.place)),
        element("td", {}, labelWithForm(fact, this.#context)),
        element("td", {}, formatPeriod(fact.period, this.#language)),
        element("td", {}, kindNames[fact.kind][this.#language]),
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
              href: href(pagePath("facts", fact.id), this.#language, this.#base),
              title: compareSentence(fact, this.#context),
            },
            formatValue(fact, names.units, this.#language),
          ),
        ),
        element(
          "td",
          {},
          element(
            "a",
            { href: href(pagePath("plans", fact.plan), this.#language, this.#base) },
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

  #csv(facts: readonly CompareFact[]): string {
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
}
