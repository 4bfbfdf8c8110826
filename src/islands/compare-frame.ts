/** The frame of a reader's own comparison: draws what its address says, and nothing can be chosen in it. */
import { decodeState, encodeState, isChosen } from "../compare-state.ts";
import type { Language } from "../data/vocabulary.ts";
import { unpackCompareData, type PackedCompareData } from "../wording/compare-data.ts";
import { compareWords } from "../messages/messages.ts";
import {
  compareContext,
  compareSentence,
  drawPanel,
  panelTitle,
  planNames,
  type CompareContext,
} from "./compare-chart.ts";
import { choiceTitle } from "./compare-choice.ts";
import { columnTable } from "./compare-columns.ts";
import { comparePanels, type Panel } from "./compare-panels.ts";
import { columnsElement } from "./compare-table.ts";
import { element, elements } from "./elements.ts";

/** Brings the frame to life, if this is one. */
export function startCompareFrame(): void {
  const root = document.querySelector<HTMLElement>("[data-compare-frame]");
  if (!root) return;
  tellHeight();
  void draw(root);
}

/** Tells the host how high the page is, as the frames of charts do: `embed.js` listens there. */
function tellHeight(): void {
  if (parent === window) return;
  let last: number | undefined;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    parent.postMessage({ type: "plans-embed-height", id: "compare", height }, "*");
  }).observe(document.body);
}

async function draw(root: HTMLElement): Promise<void> {
  const language = root.dataset["language"] as Language;
  const output = root.querySelector<HTMLElement>("[data-frame-output]")!;
  const text = compareWords[language];
  const state = decodeState(location.search);
  const query = encodeState(state);
  const page = `${root.dataset["page"]!}${query === "" ? "" : `?${query}`}`;
  const title = root.querySelector<HTMLAnchorElement>("[data-frame-title]")!;
  // Whoever has only the link gets to the same comparison.
  title.href = page;
  try {
    const response = await fetch(root.dataset["compareFrame"]!);
    if (!response.ok) throw new Error(String(response.status));
    const data = unpackCompareData((await response.json()) as PackedCompareData);
    const context = compareContext(data, language, root.dataset["base"] ?? "/");
    const compared = comparePanels(data, state, language);
    if (!isChosen(state) || compared.facts.length === 0) {
      output.textContent = text.none;
      return;
    }
    const name = choiceTitle(state, context);
    if (name !== undefined) {
      title.textContent = name;
      document.title = `${name} · ${root.dataset["site"]!}`;
    }
    const table = state.view === "columns" || state.view === "table" || compared.panels.length === 0;
    const view = state.view === "places" ? "places" : "years";
    let drawnAt: number | undefined;
    const show = () => {
      // The host that is told the height changes that alone.
      if (output.clientWidth === drawnAt) return;
      drawnAt = output.clientWidth;
      const width = Math.max(280, Math.min(860, output.clientWidth));
      output.replaceChildren(
        ...(table
          ? [columnsElement(columnTable(data, compared.facts), context)]
          : compared.panels.map((panel, i) => figure(panel, i, view, width, context))),
        ...(table ? [] : compared.refusals.map(({ text: said }) => element("p", { class: "small" }, said))),
      );
      // Every link opens in a page of its own: the host's page stays.
      for (const link of output.querySelectorAll("a")) {
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noopener");
      }
    };
    show();
    addEventListener("resize", show);
    root.querySelector("[data-frame-source]")!.prepend(text.from(planNames(compared.facts, data)), " ");
  } catch (error) {
    console.warn(error);
    output.textContent = text.failed;
  }
}

function figure(panel: Panel, number: number, view: "years" | "places", width: number, context: CompareContext) {
  const heading = element("h2", {}, panelTitle(panel, context));
  if (panel.family === "rank")
    return element(
      "section",
      {},
      heading,
      element("ul", {}, ...elements("li", panel.facts, (fact) => [{}, compareSentence(fact, context)])),
    );
  const holder = element("div", {});
  // What a chart function returns has every text of the data escaped.
  holder.innerHTML = drawPanel(panel, view, { id: `frame-${number}`, width }, context);
  return element(
    "figure",
    { class: "chart" },
    heading,
    ...(panel.note ? [element("p", { class: "small" }, panel.note)] : []),
    holder,
  );
}
