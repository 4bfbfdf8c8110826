/** The page of a theme: topic by topic, the plans side by side. */
import { phraseWords, themePageWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import { pagePath } from "../links.ts";
import type { ThemeStory } from "../views/subject-stories.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, link, list, paragraph } from "./mdx.ts";
import type { PageText } from "./page-text.ts";
import { planList, sentences, type Words } from "./phrases.ts";
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
    description: themePageWords[language].description(theme.description[language], facts.length, plans.length, names),
    opening: [
      facts.length === 0 ? undefined : paragraph(extent(words, facts.length, plans)),
      list(scores.map((score) => scoreSentence(words, score))),
      scores.length === 0
        ? undefined
        : paragraph(
            sentences(words, [
              scoreCaution(words),
              phraseWords[language].stop(link("/outcomes/", themePageWords[language].seeOutcomes)),
            ]),
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
              themePageWords[language].topicSideBySide(story.topic.name[language]),
            ),
          ),
        ],
      })),
  };
}

function extent(words: Words, facts: number, plans: readonly string[]): Piece {
  return themePageWords[words.language].extent(facts, planList(words, plans));
}
