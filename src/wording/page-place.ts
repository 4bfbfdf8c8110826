/** The page of a place: what it promised and reported, theme by theme. */
import { phraseWords, placePageWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import { isResultKind } from "../data/kinds.ts";
import type { Fact } from "../data/model.ts";
import { pagePath } from "../links.ts";
import type { PlaceFullStory, PlaceInTheme } from "../views/subject-stories.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, link, list, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { kindCounts, placeName, planName, sentences, yearList, type Words } from "./phrases.ts";
import { runList } from "./runs.ts";
import { scoreCaution, scoreSentence } from "./scores.ts";

/** Returns the page of a place. */
export function placePage(words: Words, story: PlaceFullStory): PageText {
  const { place, facts, scores, themes, charts } = story;
  const { language } = words;
  return {
    kind: "places",
    id: place.id,
    language,
    title: place.name[language],
    description: placePageWords[language].description(place.description[language], sizes(words, facts)),
    opening: [
      where(words, story),
      facts.length === 0 ? undefined : paragraph(extent(words, story)),
      list([
        ...scores.map((score) => sentences(words, [scoreSentence(words, score, true), scoreCaution(words)])),
        ...pending(words, story),
        ...copies(words, story),
      ]),
      ...charts.map((id) => element("Chart", { id })),
    ],
    sections: themes.map((theme) => inTheme(words, theme)),
  };
}

/** "490个数：目标230个，结果260个" as plain text. */
function sizes({ language, ...words }: Words, facts: readonly Fact[]): string {
  const text = placePageWords[language];
  if (facts.every(({ kind }) => kind === "target")) return text.allTargets(facts.length);
  if (facts.every(({ kind }) => isResultKind(kind))) return text.allResults(facts.length);
  return text.sizes(facts.length, kindCounts({ ...words, language }, facts));
}

function where(words: Words, { place, within }: PlaceFullStory): Mdx | undefined {
  const text = placePageWords[words.language];
  const parts = [
    ...(place.parent === undefined ? [] : [text.liesIn(placeName(place.parent))]),
    ...(within.length === 0 ? [] : [text.within(within.map(({ id }) => placeName(id)))]),
  ];
  return parts.length === 0 ? undefined : paragraph(sentences(words, parts));
}

function extent(words: Words, { facts, plans, tasks }: PlaceFullStory): Piece {
  const names = plans.map(({ id }) => planName(words, id));
  return placePageWords[words.language].extent(names, sizes(words, facts), tasks);
}

function pending(words: Words, { pending: waiting }: PlaceFullStory): Piece[] {
  if (waiting.length === 0) return [];
  const periods = waiting.map(({ left }) => words.report.facts.get(left[0]!)!.period);
  return [placePageWords[words.language].pending(yearList(words, periods), waiting.length)];
}

function copies(words: Words, { copies: found }: PlaceFullStory): Piece[] {
  if (!found) return [];
  const text = placePageWords[words.language];
  const counts = (["same", "higher", "lower"] as const)
    .map((verdict) => ({ verdict, count: found[verdict] }))
    .filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return [text.copies(placeName(found.of), total, counts, link("/city-and-town/", text.rowByRow))];
}

function inTheme(words: Words, { theme, facts, scores, charts, notable, topics }: PlaceInTheme): Section {
  const { language } = words;
  const said = { place: true };
  return {
    id: theme.id,
    title: theme.name[language],
    body: [
      paragraph(
        sentences(words, [
          phraseWords[language].stop(facts.length > 0 ? sizes(words, facts) : placePageWords[language].tasksOnly),
          ...scores.map((score) => scoreSentence(words, score, true)),
        ]),
      ),
      ...charts.map((id) => element("Chart", { id })),
      list(notable.slice(0, shown).map((comparison) => pairSentence(words, comparison, said))),
      furtherFindings(
        words,
        notable.slice(shown).map((comparison) => pairSentence(words, comparison, said)),
      ),
      folded(
        words,
        facts.length,
        runList(
          words,
          topics.map(({ topic, told }) => ({
            heading: link(pagePath("topics", topic.id), topic.name[language]),
            ...told,
          })),
        ),
      ),
    ],
  };
}

/** How many conclusions of a theme stand open. */
const shown = 3;

function furtherFindings(words: Words, sentences: readonly Mdx[]): Mdx | undefined {
  if (sentences.length === 0) return undefined;
  const summary = placePageWords[words.language].furtherFindings(sentences.length);
  return element(
    "details",
    {},
    element("summary", {}, summary),
    element("ul", {}, ...sentences.map((said) => element("li", {}, said))),
  );
}

/** How many numbers of a theme stand open; more are folded away behind a line that says how many. */
const open = 8;

function folded(words: Words, numbers: number, all: Mdx | undefined): Mdx | undefined {
  if (all === undefined || numbers <= open) return all;
  const summary = placePageWords[words.language].byTopic(numbers);
  return element("details", {}, element("summary", {}, summary), all);
}
