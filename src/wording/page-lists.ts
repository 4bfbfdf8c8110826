/** The list pages: all plans, places, indicators, themes and topics, each with what it holds. */
import type { Indicator, Theme } from "../data/model.ts";
import { pagePath, type PageKind } from "../links.ts";
import type { IndicatorStory } from "../views/indicator-story.ts";
import type { PlanStory } from "../views/plan-story.ts";
import type { Standing } from "../views/standing.ts";
import type { PlaceFullStory, ThemeStory } from "../views/subject-stories.ts";
import type { TopicStory } from "../views/topic-story.ts";
import { verdictWithMargin } from "./comparison-sentences.ts";
import { formatDate } from "./dates.ts";
import { element, join, link, list, mdx, paragraph, type Mdx, type Part } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import {
  count,
  either,
  kindCounts,
  number,
  placeName,
  plainList,
  planList,
  run,
  sentences,
  type Words,
} from "./phrases.ts";
import { scoreCaution, scoreSentence } from "./scores.ts";
import { planKindNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** The id under which a list page stands among the pages of its kind. */
export const listId = "index";

function listPage(
  words: Words,
  kind: PageKind,
  [zh, en]: readonly [string, string],
  lede: string,
  rest: Pick<PageText, "sections"> & Partial<Pick<PageText, "opening">>,
): PageText {
  return {
    kind,
    id: listId,
    language: words.language,
    title: either(words, zh, en),
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
  const lede = either(
    words,
    `收录${stories.length}份文件，${facts}个数。副本里的${numbers}处数字，每一处要么写成事实，要么搁置并说明理由。`,
    `${stories.length} plans, ${facts} numbers. Each of the ${numbers} numbers in their copies is either stated by a fact or set aside with a reason.`,
  );
  return listPage(words, "plans", ["文件", "Plans"], lede, {
    opening: charts.map((id) => element("Chart", { id })),
    sections: stories.map(({ plan, facts: own, tasks, ledger }) => {
      const parts = kindCounts(words, own);
      const date = formatDate(plan.date, language);
      const kind = planKindNames[plan.kind][language];
      const promised = tasks.filter(({ kind: of }) => of !== "indicator-row").length;
      const aside = ledger.numbers - ledger.inFacts;
      return {
        id: plan.id,
        title: plan.short[language],
        body: [
          paragraph(
            words.language === "zh"
              ? mdx`${link(pagePath("plans", plan.id), plan.title.zh)}。${placeName(plan.place)}的${kind}，${plan.issuer.zh}，${date}；目标时段${formatPeriod(plan.period, "zh")}。`
              : mdx`${link(pagePath("plans", plan.id), plan.title.en)}. ${kind} of ${placeName(plan.place)}, ${plan.issuer.en}, ${date}; its targets are for ${formatPeriod(plan.period, "en")}.`,
          ),
          paragraph(
            either(
              words,
              `${own.length}个数：${parts.join("，")}。任务${promised}项。另有${aside}处数字搁置。`,
              `${count(words, own.length, "", "number")}: ${plainList(words, parts)}. ${count(words, promised, "", "task")}. ${count(words, aside, "", "number")} set aside.`,
            ),
          ),
        ],
      };
    }),
  });
}

/** Returns the page of all places. */
export function placesPage(words: Words, stories: readonly PlaceFullStory[]): PageText {
  const names = stories.map(({ place }) => place.name[words.language]);
  const lede = either(
    words,
    `收录的文件说到${plainList(words, names)}。`,
    `The plans speak of ${plainList(words, names)}.`,
  );
  return listPage(words, "places", ["地方", "Places"], lede, {
    sections: stories.map(({ place, facts, plans, scores }) => {
      const parts = kindCounts(words, facts);
      return {
        id: place.id,
        title: place.name[words.language],
        body: [
          paragraph(mdx`${placeName(place.id)}${either(words, "：", ": ")}${place.description[words.language]}`),
          facts.length === 0
            ? undefined
            : paragraph(
                sentences(words, [
                  either(words, `${parts.join("，")}，出自`, `${plainList(words, parts)}, from`),
                  mdx`${planList(
                    words,
                    plans.map(({ id }) => id),
                  )}${either(words, "。", ".")}`,
                ]),
              ),
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
  const lede = either(
    words,
    `${stories.length}个指标：各地最近的结果、对应的目标，没有结果的写目标。`,
    `${stories.length} indicators: the latest result of each place with its target, or the target where there is no result.`,
  );
  const columns = columnsOf(words, stories);
  return listPage(words, "indicators", ["指标", "Indicators"], lede, {
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
                  element(
                    "summary",
                    {},
                    either(
                      words,
                      `这${own.length}个指标各地最近的数`,
                      `The latest numbers of ${own.length === 1 ? "this indicator" : `these ${own.length} indicators`}`,
                    ),
                  ),
                  standingTable(words, theme, rows, columns),
                ),
              ],
      };
    }),
  });
}

/** English names from A to Z; Chinese ones as the file has them, which is by subject. */
function byName({ language }: Words, a: Indicator, b: Indicator): number {
  if (language === "zh") return 0;
  const [first, second] = [a.name.en.toLowerCase(), b.name.en.toLowerCase()];
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
        element("th", { scope: "col" }, either(words, "指标", "Indicator")),
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

function standingLines(words: Words, standing: Standing, name: string, foreign: boolean): Mdx {
  const { place, result, outcome, next } = standing;
  const lines: Mdx[] = [];
  const goalWord = element("b", {}, either(words, "目标", "Target"));
  const who = foreign ? mdx`${placeName(place)}${either(words, "：", ": ")}` : undefined;
  if (result) lines.push(mdx`${who}${run(words, [result], name)}`);
  if (outcome) {
    const target = words.report.facts.get(outcome.left[0]!)!;
    lines.push(
      words.language === "zh"
        ? mdx`${goalWord} ${number(target)}，${verdictWithMargin(words, outcome)}`
        : mdx`${goalWord} ${number(target)}, ${verdictWithMargin(words, outcome)}`,
    );
  } else if (next) {
    const goal = run(words, [next], name);
    lines.push(mdx`${result ? undefined : who}${goalWord} ${goal}`);
  }
  return mdx`${lines.map((line) => element("span", { class: "said" }, line))}`;
}

/** Returns the page of all themes. */
export function themesPage(words: Words, stories: readonly ThemeStory[]): PageText {
  return listPage(words, "themes", ["主题", "Themes"], plainThemes(words, stories), {
    sections: stories.map(({ theme, facts, topics, scores }) => ({
      id: theme.id,
      title: theme.name[words.language],
      body: [
        paragraph(
          sentences(words, [
            link(pagePath("themes", theme.id), theme.description[words.language]),
            either(words, `共${facts.length}个数。`, `${count(words, facts.length, "", "number")}.`),
          ]),
        ),
        paragraph(
          join(
            topics.map(({ topic }) => link(pagePath("topics", topic.id), topic.name[words.language])),
            either(words, "、", ", "),
          ),
        ),
        list(scores.map((score) => scoreSentence(words, score))),
      ],
    })),
  });
}

function plainThemes(words: Words, stories: readonly ThemeStory[]): string {
  const names = stories.map(({ theme }) => theme.name[words.language]);
  const topics = stories.reduce((sum, { topics: own }) => sum + own.length, 0);
  return either(
    words,
    `${names.length}个主题：${names.join("、")}；其下${topics}个话题。`,
    `${names.length} themes with ${topics} topics: ${plainList(words, names)}.`,
  );
}

/** Returns the page of all topics, by theme. */
export function topicsPage(words: Words, stories: readonly TopicStory[]): PageText {
  const { report, language } = words;
  const told = stories.filter(({ facts, tasks }) => facts.length + tasks.length > 0);
  const shared = told.filter(({ told: places }) => places.length > 1).length;
  const lede = either(
    words,
    `${told.length}个话题，其中${shared}个不止一地写到。`,
    `${told.length} topics; on ${shared} of them more than one place has something to say.`,
  );
  return listPage(words, "topics", ["话题", "Topics"], lede, {
    sections: [...report.themes.values()].map((theme) => ({
      id: theme.id,
      title: theme.name[language],
      body: [
        list(
          told
            .filter(({ topic }) => topic.theme === theme.id)
            .map(({ topic, facts, tasks, told: places }) => {
              const sizes = [
                ...(facts.length > 0 ? [count(words, facts.length, "个数", "number")] : []),
                ...(tasks.length > 0 ? [count(words, tasks.length, "项任务", "task")] : []),
              ].join(either(words, "，", ", "));
              const names = join(
                places.map(({ place }) => placeName(place)),
                either(words, "、", ", "),
              );
              return mdx`${link(pagePath("topics", topic.id), topic.name[language])}${either(words, "：", ": ")}${sizes}${either(words, "；", "; ")}${names}${either(words, "。", ".")}`;
            }),
        ),
      ],
    })),
  });
}
