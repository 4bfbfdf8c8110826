/** The page of a topic: the plans side by side on one subject. */
import { pagePath } from "../links.ts";
import type { TopicStory } from "../views/topic-story.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, join, link, list, mdx, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { count, either, placeName, planList, type Words } from "./phrases.ts";
import { runList } from "./runs.ts";

/** Returns the page of a topic. */
export function topicPage(words: Words, story: TopicStory): PageText {
  const { topic, told, notable } = story;
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
        id: "findings",
        title: either(words, "对照的结论", "What the comparisons say"),
        body: [list(notable.map((comparison) => pairSentence(words, comparison)))],
      },
      {
        id: "places",
        title: either(words, "各地的数与任务", "Numbers and tasks by place"),
        body: [
          folded(
            words,
            story,
            runList(
              words,
              told.map((each) => ({
                heading: placeName(each.place),
                ...each,
                led: story.led.filter(({ place }) => place === each.place),
              })),
            ),
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

/** In how many numbers and tasks the sentences stand open; more are folded, for the table above has the numbers. */
const open = 16;

function folded(words: Words, story: TopicStory, all: Mdx | undefined): Mdx | undefined {
  if (all === undefined || story.facts.length + story.tasks.length <= open) return all;
  const summary = either(words, `逐地列出：${sizes(words, story)}`, `Place by place: ${sizes(words, story)}`);
  return element("details", {}, element("summary", {}, summary.replace(/[。.]$/, "")), all);
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
