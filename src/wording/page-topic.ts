/** The page of a topic: the plans side by side on one subject. */
import { topicPageWords } from "../messages/messages.ts";
import { pagePath } from "../links.ts";
import type { TopicStory } from "../views/topic-story.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, link, list, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { countedThings, placeName, planList, type Words } from "./phrases.ts";
import { runList } from "./runs.ts";

/** Returns the page of a topic. */
export function topicPage(words: Words, story: TopicStory): PageText {
  const { topic, told, notable } = story;
  const { report, language } = words;
  const text = topicPageWords[language];
  return {
    kind: "topics",
    id: topic.id,
    language,
    title: topic.name[language],
    description: text.description(topic.name[language], sizes(words, story)),
    opening: [
      element("p", { class: "lede" }, text.sentence(sizes(words, story))),
      sources(words, story),
      ...story.charts.map((id) => element("Chart", { id })),
    ],
    sections: [
      {
        id: "findings",
        title: text.headings.findings,
        body: [list(notable.map((comparison) => pairSentence(words, comparison)))],
      },
      {
        id: "places",
        title: text.headings.places,
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
      related(story),
    ],
  };

  function related({ indicators }: TopicStory): Section {
    const theme = report.themes.get(topic.theme)!;
    const names = indicators.map(({ id, name }) => link(pagePath("indicators", id), name[language]));
    return {
      id: "related",
      title: text.headings.related,
      body: [
        list([
          text.theme(link(pagePath("themes", theme.id), theme.name[language])),
          ...(names.length > 0 ? [text.indicators(names)] : []),
        ]),
      ],
    };
  }
}

/** In how many numbers and tasks the sentences stand open; more are folded, for the table above has the numbers. */
const open = 16;

function folded(words: Words, story: TopicStory, all: Mdx | undefined): Mdx | undefined {
  if (all === undefined || story.facts.length + story.tasks.length <= open) return all;
  const summary = topicPageWords[words.language].placeByPlace(sizes(words, story));
  return element("details", {}, element("summary", {}, summary), all);
}

/** "12个数、3项任务，出自4份文件" as plain text, without a stop. */
function sizes({ language }: Words, { facts, tasks }: TopicStory): string {
  const text = topicPageWords[language];
  const plans = new Set([...facts, ...tasks].map(({ plan }) => plan)).size;
  const things = countedThings(language, facts.length, tasks.length);
  return things.length === 0 ? text.silent : text.sizes(things, plans);
}

function sources(words: Words, { facts, tasks, told }: TopicStory): Mdx | undefined {
  const plans = [...new Set([...facts, ...tasks].map(({ plan }) => plan))];
  if (plans.length === 0) return undefined;
  const places = told.map(({ place }) => placeName(place));
  return paragraph(topicPageWords[words.language].sources(places, planList(words, plans)));
}
