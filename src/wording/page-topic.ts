/** The page of a topic: the plans side by side on one subject. */
import { isResultKind } from "../data/kinds.ts";
import { pagePath } from "../links.ts";
import type { SharedRow, TopicStory } from "../views/topic-story.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, join, link, list, mdx, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { count, either, placeName, planList, run, type Words } from "./phrases.ts";
import { runList } from "./runs.ts";

/** Returns the page of a topic. */
export function topicPage(words: Words, story: TopicStory): PageText {
  const { topic, told, shared, notable } = story;
  const { report, language } = words;
  return {
    kind: "topics",
    id: topic.id,
    language,
    title: topic.name[language],
    description: `${topic.name[language]}${either(words, "：", ": ")}${sizes(words, story)}`,
    opening: [
      element("p", { class: "lede" }, sizes(words, story)),
      sources(words, story),
      ...story.charts.map((id) => element("Chart", { id })),
    ],
    sections: [
      {
        id: "side-by-side",
        title: either(words, "并排对照", "Side by side"),
        body: [
          sharedTable(
            words,
            shared,
            told.map(({ place }) => place),
          ),
        ],
      },
      {
        id: "findings",
        title: either(words, "对照的结论", "What the comparisons say"),
        body: [list(notable.map((comparison) => pairSentence(words, comparison)))],
      },
      {
        id: "places",
        title: either(words, "各地的数与任务", "Numbers and tasks by place"),
        body: [
          runList(
            words,
            told.map((each) => ({
              heading: placeName(each.place),
              ...each,
              led: story.led.filter(({ place }) => place === each.place),
            })),
          ),
        ],
      },
      related(words, story),
    ],
  };

  function related(words: Words, { indicators }: TopicStory): Section {
    const theme = report.themes.get(topic.theme)!;
    const [comma, stop] = language === "zh" ? ["、", "。"] : [", ", "."];
    const names = indicators.map(({ id, name }) => link(pagePath("indicators", id), name[language]));
    return {
      id: "related",
      title: either(words, "相关", "Related"),
      body: [
        list([
          mdx`${either(words, "主题：", "Theme: ")}${link(pagePath("themes", theme.id), theme.name[language])}${stop}`,
          ...(names.length > 0 ? [mdx`${either(words, "指标：", "Indicators: ")}${join(names, comma)}${stop}`] : []),
        ]),
      ],
    };
  }
}

/** "12个数、3项任务，出自4份文件。" as plain text. */
function sizes(words: Words, { facts, tasks }: TopicStory): string {
  const plans = new Set([...facts, ...tasks].map(({ plan }) => plan)).size;
  const things = [
    ...(facts.length > 0 ? [count(words, facts.length, "个数", "number")] : []),
    ...(tasks.length > 0 ? [count(words, tasks.length, "项任务", "task")] : []),
  ];
  if (things.length === 0) return either(words, "收录的文件没有写到。", "No plan among these speaks of it.");
  return either(
    words,
    `${things.join("、")}，出自${plans}份文件。`,
    `${things.join(" and ")} in ${count(words, plans, "", "plan")}.`,
  );
}

function sources(words: Words, { facts, tasks, told }: TopicStory): Mdx | undefined {
  const plans = [...new Set([...facts, ...tasks].map(({ plan }) => plan))];
  if (plans.length === 0) return undefined;
  const places = join(
    told.map(({ place }) => placeName(place)),
    either(words, "、", ", "),
    either(words, "、", " and "),
  );
  return words.language === "zh"
    ? paragraph(mdx`${planList(words, plans)}写到${places}。`)
    : paragraph(mdx`On ${places}, in ${planList(words, plans)}.`);
}

/** The indicators that several places have numbers of: a row each, a column for each place. */
function sharedTable(words: Words, rows: readonly SharedRow[], places: readonly string[]): Mdx | undefined {
  if (rows.length === 0) return undefined;
  const { report, language } = words;
  const columns = places.filter((place) => rows.some(({ facts }) => facts.has(place)));
  const head = [
    either(words, "指标", "Indicator"),
    ...columns.map((place) => report.places.get(place)!.name[language]),
  ];
  const cell = (row: SharedRow, place: string) => {
    const facts = row.facts.get(place) ?? [];
    const name = row.indicator.name[language];
    const [results, targets] = [facts.filter((f) => isResultKind(f.kind)), facts.filter((f) => f.kind === "target")];
    const lines = [
      ...(results.length > 0 ? [said(either(words, "结果", "Results"), run(words, results, name))] : []),
      ...(targets.length > 0 ? [said(either(words, "目标", "Targets"), run(words, targets, name))] : []),
    ];
    return element(
      "td",
      { "data-label": report.places.get(place)!.name[language] },
      ...(lines.length > 0 ? lines : [""]),
    );
  };
  return element(
    "table",
    { class: "stack labelled beside" },
    element("caption", {}, either(words, "不止一地有数的指标", "Indicators that more than one place has numbers of")),
    element("thead", {}, element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, link(pagePath("indicators", row.indicator.id), row.indicator.name[language])),
          ...columns.map((place) => cell(row, place)),
        ),
      ),
    ),
  );
}

const said = (kind: string, text: Mdx) => element("span", { class: "said" }, element("b", {}, kind), " ", text);
