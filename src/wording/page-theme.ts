/** The page of a theme: topic by topic, the plans side by side. */
import { pagePath } from "../links.ts";
import type { ThemeStory } from "../views/subject-stories.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, link, list, mdx, paragraph, type Mdx } from "./mdx.ts";
import type { PageText } from "./page-text.ts";
import { count, either, plainList, planList, type Words } from "./phrases.ts";
import { scoreCaution, scoreSentence } from "./scores.ts";

/** How many conclusions a topic shows before it leads on to its own page. */
const shown = 4;

/** Returns the page of a theme. */
export function themePage(words: Words, { theme, facts, scores, topics, charts }: ThemeStory): PageText {
  const { language } = words;
  const plans = [...new Set(facts.map(({ plan }) => plan))];
  const names = topics.map(({ topic }) => topic.name[language]);
  return {
    kind: "themes",
    id: theme.id,
    language,
    title: theme.name[language],
    description: either(
      words,
      `${theme.description.zh}${facts.length}个数，出自${plans.length}份文件：${plainList(words, names)}。`,
      `${theme.description.en} ${count(words, facts.length, "", "number")} of ${count(words, plans.length, "", "plan")}: ${plainList(words, names)}.`,
    ),
    opening: [
      facts.length === 0 ? undefined : paragraph(extent(words, facts.length, plans)),
      list(scores.map((score) => scoreSentence(words, score))),
      scores.length === 0
        ? undefined
        : paragraph(
            scoreCaution(words),
            either(words, "", " "),
            link("/outcomes/", either(words, "看全部目标的结果", "See what became of every target")),
            either(words, "。", "."),
          ),
      ...charts.map((id) => element("Chart", { id })),
    ],
    // The numbers of every topic stand in the table at the top: here is what their comparisons say.
    sections: topics
      .filter(({ notable }) => notable.length > 0)
      .map((story) => ({
        id: story.topic.id,
        title: story.topic.name[language],
        body: [
          list(story.notable.slice(0, shown).map((comparison) => pairSentence(words, comparison))),
          paragraph(
            link(
              pagePath("topics", story.topic.id),
              either(words, `“${story.topic.name.zh}”的对照`, `${story.topic.name.en}, side by side`),
            ),
          ),
        ],
      })),
  };
}

function extent(words: Words, facts: number, plans: readonly string[]): Mdx {
  return words.language === "zh"
    ? mdx`共${facts}个数，出自${planList(words, plans)}。`
    : mdx`${count(words, facts, "", "number")}, from ${planList(words, plans)}.`;
}
