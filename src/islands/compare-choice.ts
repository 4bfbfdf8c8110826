/** What a reader's own comparison is called. */
import type { CompareState } from "../compare-state.ts";
import { compareWords, listWords } from "../messages/messages.ts";
import type { CompareContext } from "./compare-chart.ts";

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
