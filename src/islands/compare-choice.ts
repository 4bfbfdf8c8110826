/** What a reader's own comparison is called, where it stands, and how it is shown elsewhere. */
import type { CompareState } from "../compare-state.ts";
import { compareEmbedPath, comparePath } from "../links.ts";
import { compareWords, listWords } from "../messages/messages.ts";
import type { CompareContext } from "./compare-chart.ts";
import { frameSnippet, scriptSnippet } from "../wording/embed-snippets.ts";

/** Returns "高新技术企业、上市企业：昆山市、陆家镇，2020–2022"; undefined where nothing is chosen. */
export function choiceTitle(state: CompareState, { data, language }: CompareContext): string | undefined {
  const text = compareWords[language];
  const name = (list: readonly { id: string; name: string }[], id: string) => list.find((each) => each.id === id)!.name;
  const chosen = [
    ...(state.theme === undefined ? [] : [text.whole(name(data.themes, state.theme))]),
    ...(state.topic === undefined ? [] : [name(data.topics, state.topic)]),
    ...state.indicators.map((id) => name(data.indicators, id)),
  ];
  if (chosen.length === 0) return undefined;
  const what = chosen.length > mostNamed ? text.more(chosen[0]!, chosen.length) : listWords[language].plain(chosen);
  const places = state.places.map((id) => name(data.places, id));
  const when = state.from === undefined && state.to === undefined ? "" : `${state.from ?? ""}–${state.to ?? ""}`;
  return text.title(what, places, when);
}

const mostNamed = 3;

/** The address that others can open: the site's own where this is the site, with what was chosen. */
export function publicAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return canonical.split("?")[0]! + location.search;
}

/**
 * Returns the frame that shows the choice, and the script that gives it the height of what it draws: how much that is
 * nobody knows before. Without the script the frame scrolls.
 */
export function frameCode(title: string, address: string, script: string): string {
  const frame = address.replace(comparePath(), compareEmbedPath);
  return `${frameSnippet(frame, title, 480, { fetches: true })}\n${scriptSnippet(script)}`;
}
