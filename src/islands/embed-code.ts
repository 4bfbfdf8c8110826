/** The code to embed a chart, as the author chooses; the preview shows the same frame. */
import { languages } from "../data/vocabulary.ts";
import { embedPath, href } from "../links.ts";
import {
  embedQuery,
  embedSnippets,
  embedThemes,
  snippetNames,
  type EmbedChoice,
  type EmbedChoices,
} from "../wording/embed-snippets.ts";

for (const box of document.querySelectorAll<HTMLElement>("[data-embed]")) start(box);

function start(box: HTMLElement): void {
  const choices = JSON.parse(box.dataset["embed"] ?? "") as EmbedChoices;
  const chooser = box.querySelector("fieldset");
  if (!chooser) return;
  chooser.hidden = false;
  chooser.addEventListener("change", () => show(box, chooser, choices));
  // A browser that comes back to the page has the author's choices still in the fields.
  show(box, chooser, choices);
  const frame = box.querySelector("iframe");
  window.addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    if (!frame || source !== frame.contentWindow || data?.type !== "plans-embed-height") return;
    if (typeof data.height === "number" && data.height > 0) frame.height = String(data.height);
  });
}

function show(box: HTMLElement, chooser: HTMLFieldSetElement, choices: EmbedChoices): void {
  const field = (name: string) => chooser.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const chosen = (name: string) => field(name)?.value ?? "";
  const frozen = chosen("state") === "frozen";
  const offered = languages.filter((each) => choices.languages[each] !== undefined);
  const language = offered.find((each) => each === chosen("language")) ?? offered[0]!;
  const of = choices.languages[language]!;
  const withTitle = chosen("title") !== "bare";
  const choice: EmbedChoice = {
    id: choices.id,
    language,
    theme: embedThemes.find((each) => each === chosen("theme")) ?? "auto",
    withTitle,
    state: frozen ? choices.state : undefined,
  };
  const height = frozen && of.frozen ? of.frozen : withTitle ? of.titled : of.bare;
  const snippets = embedSnippets(choice, { title: of.title, finding: of.finding, height }, choices);
  for (const name of snippetNames) {
    const entry = box.querySelector<HTMLElement>(`[data-embed-form="${name}"]`);
    const code = entry?.querySelector("textarea");
    if (entry) entry.hidden = snippets[name] === undefined;
    if (code) code.value = snippets[name] ?? "";
  }
  // A frozen chart has its title in it; its frame follows the theme as any other.
  const titled = field("title");
  if (titled) titled.disabled = frozen;
  const note = chooser.querySelector<HTMLElement>("[data-embed-frozen]");
  if (note) note.hidden = !frozen;
  const frame = box.querySelector("iframe");
  const query = embedQuery(choice);
  const src = href(embedPath(choice.id, choice.state), language, choices.base) + (query === "" ? "" : `?${query}`);
  if (frame && frame.getAttribute("src") !== src) {
    frame.title = of.title;
    frame.height = String(height.any);
    frame.setAttribute("src", src);
  }
}
