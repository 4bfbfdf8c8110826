/** The reader's own comparison as it stands in the address: what was chosen, both ways, whatever version wrote it. */

import { plainQuery } from "./query.ts";

export const shows = ["both", "targets", "results"] as const;
export const compareViews = ["years", "places", "columns", "table"] as const;
export const axes = ["own", "one"] as const;

export type CompareState = {
  /** Ids of places; none means all of them. */
  readonly places: readonly string[];
  /** Ids of indicators, in the order in which they were chosen. */
  readonly indicators: readonly string[];
  /** Id of a topic, whose indicators are all shown. */
  readonly topic: string | undefined;
  /** Id of a theme, all of which is shown. */
  readonly theme: string | undefined;
  /** Years, both included; undefined for no limit. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly show: (typeof shows)[number];
  readonly view: (typeof compareViews)[number];
  /** Whether the reader wants several indicators on one axis. */
  readonly axis: (typeof axes)[number];
};

export const emptyState: CompareState = {
  places: [],
  indicators: [],
  topic: undefined,
  theme: undefined,
  from: undefined,
  to: undefined,
  show: "both",
  view: "years",
  axis: "own",
};

/** What stands in a citation made beforehand for what only the address says: the name of the choice, and that address. */
export const choiceMarks = { title: "[choice-title]", address: "[choice-address]" } as const;

/** Whether anything is asked for. */
export function isChosen({ indicators, topic, theme }: CompareState): boolean {
  return indicators.length > 0 || topic !== undefined || theme !== undefined;
}

/** No comparison of more than this can be read; a longer address is cut. */
const most = 40;

/**
 * What turns a query of one version into one of the next. Version 1 is what the plain form sends: a key for
 * each choice, repeated, and no `v`.
 */
const migrations: readonly ((query: URLSearchParams) => URLSearchParams)[] = [
  (query) => {
    const next = new URLSearchParams();
    const several = (key: string, from: string) => {
      const ids = query.getAll(from).flatMap((value) => value.split(/[\s,.+]+/));
      if (ids.some((id) => id !== "")) next.set(key, ids.join("."));
    };
    several("indicators", "indicator");
    several("places", "place");
    for (const key of ["topic", "theme", "show", "view", "axis"]) if (query.get(key)) next.set(key, query.get(key)!);
    const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
    if (from !== "" || to !== "") next.set("years", `${from}-${to}`);
    return next;
  },
];
const current = migrations.length + 1;

/** Returns the query of a state without "?", "" for the empty one; what is as usual is left out. */
export function encodeState(state: CompareState): string {
  const parts = [
    state.indicators.length > 0 && `indicators=${state.indicators.join(".")}`,
    state.topic !== undefined && `topic=${state.topic}`,
    state.theme !== undefined && `theme=${state.theme}`,
    state.places.length > 0 && `places=${state.places.join(".")}`,
    (state.from !== undefined || state.to !== undefined) && `years=${state.from ?? ""}-${state.to ?? ""}`,
    state.show !== emptyState.show && `show=${state.show}`,
    state.view !== emptyState.view && `view=${state.view}`,
    state.axis !== emptyState.axis && `axis=${state.axis}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : [...parts, `v=${current}`].join("&");
}

/** Returns the state that a query means, of any version; what makes no sense is left out, and nothing throws. */
export function decodeState(query: string): CompareState {
  let parameters = new URLSearchParams(plainQuery(query));
  const given = Number(parameters.get("v") ?? "1");
  const version = Number.isInteger(given) && given >= 1 ? Math.min(given, current) : 1;
  for (const migrate of migrations.slice(version - 1)) parameters = migrate(parameters);
  const [, from, to] = /^(\d{4})?-(\d{4})?$/.exec(parameters.get("years") ?? "") ?? [];
  const years = [from, to].map((year) => (year === undefined ? undefined : Number(year)));
  const turned = years[0] !== undefined && years[1] !== undefined && years[0] > years[1];
  return {
    places: ids(parameters.get("places")),
    indicators: ids(parameters.get("indicators")),
    topic: ids(parameters.get("topic"))[0],
    theme: ids(parameters.get("theme"))[0],
    from: turned ? years[1] : years[0],
    to: turned ? years[0] : years[1],
    show: oneOf(shows, parameters.get("show"), emptyState.show),
    view: oneOf(compareViews, parameters.get("view"), emptyState.view),
    axis: oneOf(axes, parameters.get("axis"), emptyState.axis),
  };
}

function ids(text: string | null): string[] {
  const found = (text ?? "").split(".").filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 60);
  return [...new Set(found)].slice(0, most);
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string | null, usual: Choice): Choice {
  return choices.find((choice) => choice === given) ?? usual;
}
