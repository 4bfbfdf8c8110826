/** The list pages: all plans, places, indicators, themes and topics, each with what it holds. */
import { listPageWords, listWords, pageKindWords, phraseWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import type { Indicator, Theme } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { pagePath } from "../links.ts";
import type { IndicatorStory } from "../views/indicator-story.ts";
import type { PlanStory } from "../views/plan-story.ts";
import type { Standing } from "../views/standing.ts";
import type { PlaceFullStory, ThemeStory } from "../views/subject-stories.ts";
import type { TopicStory } from "../views/topic-story.ts";
import { verdictWithMargin } from "./comparison-sentences.ts";
import { formatDate } from "./dates.ts";
import { element, link, list, paragraph, type Mdx, type Part } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { countedThings, kindCounts, number, placeName, planList, run, sentences, type Words } from "./phrases.ts";
import { scoreCaution, scoreSentence } from "./scores.ts";
import { planKindNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** The id under which a list page stands among the pages of its kind. */
export const listId = "index";

function listPage(
  words: Words,
  kind: keyof (typeof pageKindWords)[Language],
  lede: string,
  rest: Pick<PageText, "sections"> & Partial<Pick<PageText, "opening">>,
): PageText {
  return {
    kind,
    id: listId,
    language: words.language,
    title: pageKindWords[words.language][kind],
    description: lede,
    opening: [element("p", { class: "lede" }, lede), ...(rest.opening ?? [])],
    sections: rest.sections,
  };
}

/** Returns the page of all plans; `charts` are drawn above the list. */
export function plansPage(words: Words, stories: readonly PlanStory[], charts: readonly string[]): PageText {
  const { language } = words;
  const numbers = stories.reduce((sum, { ledger }) => sum + ledger.numbers, 0);
  const facts = stories.reduce((sum, { facts: own }) => sum + own.length, 0);
  const text = listPageWords[language];
  const lede = text.plansLede(stories.length, facts, numbers);
  return listPage(words, "plans", lede, {
    opening: charts.map((id) => element("Chart", { id })),
    sections: stories.map(({ plan, facts: own, tasks, ledger }) => {
      const promised = tasks.filter(({ kind: of }) => of !== "indicator-row").length;
      return {
        id: plan.id,
        title: plan.short[language],
        body: [
          paragraph(
            text.plan(
              link(pagePath("plans", plan.id), plan.title[language]),
              planKindNames[plan.kind][language],
              placeName(plan.place),
              plan.issuer[language],
              formatDate(plan.date, language),
              formatPeriod(plan.period, language),
            ),
          ),
          paragraph(text.planHolds(own.length, kindCounts(words, own), promised, ledger.numbers - ledger.inFacts)),
        ],
      };
    }),
  });
}

/** Returns the page of all places. */
export function placesPage(words: Words, stories: readonly PlaceFullStory[]): PageText {
  const { language } = words;
  const text = listPageWords[language];
  const lede = text.placesLede(stories.map(({ place }) => place.name[language]));
  return listPage(words, "places", lede, {
    sections: stories.map(({ place, facts, plans, scores }) => {
      const plansOf = planList(
        words,
        plans.map(({ id }) => id),
      );
      return {
        id: place.id,
        title: place.name[language],
        body: [
          paragraph(phraseWords[language].label(placeName(place.id), place.description[language])),
          facts.length === 0 ? undefined : paragraph(text.placeHolds(kindCounts(words, facts), plansOf)),
          scores.length === 0
            ? undefined
            : paragraph(
                sentences(words, [...scores.map((score) => scoreSentence(words, score, true)), scoreCaution(words)]),
              ),
        ],
      };
    }),
  });
}

/** Returns the page of all indicators: by theme, where each place stands. */
export function indicatorsPage(words: Words, stories: readonly IndicatorStory[]): PageText {
  const { report, language } = words;
  const text = listPageWords[language];
  const lede = text.indicatorsLede(stories.length);
  const columns = columnsOf(words, stories);
  return listPage(words, "indicators", lede, {
    sections: [...report.themes.values()].map((theme): Section => {
      const own = stories.filter(({ indicator }) => indicator.theme === theme.id);
      const rows = [...own].sort((a, b) => byName(words, a.indicator, b.indicator));
      return {
        id: theme.id,
        title: theme.name[language],
        body:
          own.length === 0
            ? []
            : [
                element(
                  "ul",
                  { class: "plain columns" },
                  ...rows.map(({ indicator: { id, name } }) =>
                    element("li", {}, link(pagePath("indicators", id), name[language])),
                  ),
                ),
                element(
                  "details",
                  {},
                  element("summary", {}, text.latest(own.length)),
                  standingTable(words, theme, rows, columns),
                ),
              ],
      };
    }),
  });
}

/** Names from A to Z, or as the file has them, which is by subject. */
function byName({ language }: Words, a: Indicator, b: Indicator): number {
  if (!listPageWords[language].fromAToZ) return 0;
  const [first, second] = [a.name[language].toLowerCase(), b.name[language].toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Which column a place stands in: its own, or that of the place around it where it has few indicators. */
function columnsOf({ report }: Words, stories: readonly IndicatorStory[]): ReadonlyMap<string, string> {
  const few = 3;
  const times = (place: string) =>
    stories.filter(({ places }) => places.some(({ standing }) => standing.place === place)).length;
  return new Map(
    [...report.places.values()].map(({ id, parent }) => [id, parent !== undefined && times(id) < few ? parent : id]),
  );
}

function standingTable(
  words: Words,
  theme: Theme,
  stories: readonly IndicatorStory[],
  columnOf: ReadonlyMap<string, string>,
): Mdx {
  const { report, language } = words;
  const present = new Set(stories.flatMap(({ places }) => places.map(({ standing }) => columnOf.get(standing.place)!)));
  const columns = [...report.places.keys()].filter((place) => present.has(place));
  const cell = ({ places, indicator }: IndicatorStory, column: string): Part => {
    const of = places.filter(({ standing }) => columnOf.get(standing.place) === column);
    return of.map(({ standing }) =>
      standingLines(words, standing, indicator.name[language], standing.place !== column),
    );
  };
  return element(
    "table",
    { class: "stack labelled beside" },
    element("caption", {}, theme.description[language]),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, listPageWords[language].indicator),
        ...columns.map((place) => element("th", { scope: "col" }, report.places.get(place)!.name[language])),
      ),
    ),
    element(
      "tbody",
      {},
      ...stories.map((story) =>
        element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            link(pagePath("indicators", story.indicator.id), story.indicator.name[language]),
          ),
          ...columns.map((place) =>
            element("td", { "data-label": report.places.get(place)!.name[language] }, cell(story, place)),
          ),
        ),
      ),
    ),
  );
}

function standingLines(words: Words, standing: Standing, name: string, foreign: boolean): Piece {
  const { place, result, outcome, next } = standing;
  const [text, phrases] = [listPageWords[words.language], phraseWords[words.language]];
  const lines: Piece[] = [];
  const goalWord = element("b", {}, text.target);
  const said = (line: Piece) => (foreign ? phrases.label(placeName(place), line) : line);
  if (result) lines.push(said(run(words, [result], name)));
  if (outcome) {
    const target = words.report.facts.get(outcome.left[0]!)!;
    lines.push(text.targetAndVerdict(goalWord, number(target), verdictWithMargin(words, outcome)));
  } else if (next) {
    const goal: Piece = [goalWord, " ", run(words, [next], name)];
    lines.push(result ? goal : said(goal));
  }
  return lines.map((line) => element("span", { class: "said" }, line));
}

/** Returns the page of all themes. */
export function themesPage(words: Words, stories: readonly ThemeStory[]): PageText {
  return listPage(words, "themes", plainThemes(words, stories), {
    sections: stories.map(({ theme, facts, topics, scores }) => ({
      id: theme.id,
      title: theme.name[words.language],
      body: [
        paragraph(
          sentences(words, [
            link(pagePath("themes", theme.id), theme.description[words.language]),
            listPageWords[words.language].themeHolds(facts.length),
          ]),
        ),
        paragraph(
          listWords[words.language].plainParts(
            topics.map(({ topic }) => link(pagePath("topics", topic.id), topic.name[words.language])),
          ),
        ),
        list(scores.map((score) => scoreSentence(words, score))),
      ],
    })),
  });
}

function plainThemes({ language }: Words, stories: readonly ThemeStory[]): string {
  const topics = stories.reduce((sum, { topics: own }) => sum + own.length, 0);
  const names = stories.map(({ theme }) => theme.name[language]);
  return listPageWords[language].themesLede(names, topics);
}

/** Returns the page of all topics, by theme. */
export function topicsPage(words: Words, stories: readonly TopicStory[]): PageText {
  const { report, language } = words;
  const told = stories.filter(({ facts, tasks }) => facts.length + tasks.length > 0);
  const shared = told.filter(({ told: places }) => places.length > 1).length;
  const text = listPageWords[language];
  const lede = text.topicsLede(told.length, shared);
  return listPage(words, "topics", lede, {
    sections: [...report.themes.values()].map((theme) => ({
      id: theme.id,
      title: theme.name[language],
      body: [
        list(
          told
            .filter(({ topic }) => topic.theme === theme.id)
            .map(({ topic, facts, tasks, told: places }) =>
              text.topic(
                link(pagePath("topics", topic.id), topic.name[language]),
                countedThings(language, facts.length, tasks.length),
                places.map(({ place }) => placeName(place)),
              ),
            ),
        ),
      ],
    })),
  });
}
