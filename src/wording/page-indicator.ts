/** The page of an indicator, as a text. */
import { hasPercentage, hasVerdict, isNotCompared } from "../data/comparison-standing.ts";
import { indicatorPageWords, phraseWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import type { Comparison } from "../data/model.ts";
import { pagePath } from "../links.ts";
import type { IndicatorStory, PlaceStory, Statement } from "../views/indicator-story.ts";
import type { Standing } from "../views/standing.ts";
import {
  notRepeatedSentence,
  outcomeSentence,
  paceSentence,
  pairSentence,
  pendingSentence,
  restatementSentence,
  revisionSentence,
  sumSentence,
  trendSentence,
  unreportedSentence,
  verdictWithMargin,
} from "./comparison-sentences.ts";
import { sourceTag } from "./languages.ts";
import { element, link, list, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { number, obligation, placeName, planName, prose, run, sentences, type Words } from "./phrases.ts";
import { factSentence } from "./sentences.ts";
import { copySentence, shareSentence, sideBySideSentence } from "./place-sentences.ts";
import { directionNames } from "./terms.ts";

/** Returns the page of an indicator: what it is, where each place stands, what was promised and what came of it. */
export function indicatorPage(words: Words, story: IndicatorStory): PageText {
  const { indicator } = story;
  const { language } = words;
  return {
    kind: "indicators",
    id: indicator.id,
    language,
    title: indicator.name[language],
    description: describe(words, story),
    opening: [
      element("p", { class: "lede" }, prose(words, indicator.definition[language])),
      list(story.places.map(({ standing }) => standingSentence(words, standing, indicator.name[language]))),
      ...story.charts.map((id) => element("Chart", { id })),
    ],
    sections: [
      targets(words, story),
      results(words, story),
      changes(words, story),
      betweenPlaces(words, story),
      beforeComparing(words, story),
      numbers(words, story),
      related(words, story),
    ],
  };
}

function describe({ report, language }: Words, { indicator, places }: IndicatorStory): string {
  const facts = places.flatMap(({ standing: { result, next } }) => result ?? next ?? []).slice(0, 2);
  return indicatorPageWords[language].description(
    indicator.definition[language],
    facts.map((fact) => factSentence(fact, report, language)),
  );
}

/** "昆山市：2020年10.5亿美元，增长40%；目标12亿美元，未达到，比目标低1.5亿美元；下一个目标2021年11亿美元左右。" */
function standingSentence(words: Words, standing: Standing, name: string): Piece {
  const { place, result, growth, outcome, next } = standing;
  const text = indicatorPageWords[words.language];
  const parts: Piece[] = [];
  if (result) {
    const said = run(words, [result], name);
    const rises = growth?.value !== undefined && growth.value >= 0;
    parts.push(growth ? text.growth(said, number(growth), rises) : said);
  }
  if (outcome) {
    const target = words.report.facts.get(outcome.left[0]!)!;
    parts.push(text.target(number(target), verdictWithMargin(words, outcome)));
  }
  if (next) parts.push(text.goal(run(words, [next], name), result !== undefined));
  return text.standing(placeName(place), parts);
}

function targets(words: Words, { places, indicator }: IndicatorStory): Section {
  const name = indicator.name[words.language];
  const text = indicatorPageWords[words.language];
  const someTarget = places.some(({ targets: set }) => set.length > 0);
  return {
    id: "targets",
    title: indicatorPageWords[words.language].headings.targets,
    body: [
      list(
        byPlace(words, places, ({ targets, results }) =>
          someTarget && targets.length === 0 && results.length > 0
            ? [text.noTarget]
            : stated(words, targets, name, text.sets),
        ),
      ),
    ],
  };
}

function results(words: Words, { places, indicator }: IndicatorStory): Section {
  const name = indicator.name[words.language];
  return {
    id: "results",
    title: indicatorPageWords[words.language].headings.results,
    body: [
      list(
        byPlace(words, places, ({ results, compared: { outcome } }) => [
          ...stated(words, results, name, indicatorPageWords[words.language].reports),
          ...paired(outcome).map((comparison) => outcomeSentence(words, comparison, { place: true, name })),
          ...together(words, outcome, "not-reported", unreportedSentence),
          ...together(words, outcome, "pending", pendingSentence),
        ]),
      ),
    ],
  };
}

function changes(words: Words, { places, indicator }: IndicatorStory): Section {
  const said = { place: true, name: indicator.name[words.language] };
  return {
    id: "changes",
    title: indicatorPageWords[words.language].headings.changes,
    body: [
      list(
        byPlace(words, places, ({ compared: { revision, trend, pace } }) => [
          ...paired(revision).map((comparison) => revisionSentence(words, comparison, said)),
          ...together(words, revision, "not-repeated", notRepeatedSentence),
          ...trend.filter(hasVerdict).map((comparison) => trendSentence(words, comparison, said)),
          ...pace.filter(hasPercentage).map((comparison) => paceSentence(words, comparison, said)),
        ]),
      ),
    ],
  };
}

function betweenPlaces(words: Words, { compared, indicator }: IndicatorStory): Section {
  const name = indicator.name[words.language];
  return {
    id: "places",
    title: indicatorPageWords[words.language].headings.places,
    body: [
      list([
        ...byYears(words, compared.copy.filter(hasVerdict)).map((group) => copySentence(words, group, name)),
        ...byYears(words, compared.share.filter(hasPercentage)).map((group) => shareSentence(words, group, name)),
        ...compared["side-by-side"].filter(hasVerdict).map((comparison) => sideBySideSentence(words, comparison, name)),
      ]),
    ],
  };
}

function beforeComparing(words: Words, { compared, indicator }: IndicatorStory): Section {
  const { language } = words;
  const said = { name: indicator.name[language] };
  const apart = Object.values(compared).flat().filter(isApart);
  const text = indicatorPageWords[language];
  return {
    id: "care",
    title: indicatorPageWords[words.language].headings.care,
    body: [
      indicator.note === undefined ? undefined : paragraph(prose(words, indicator.note[language])),
      paragraph(text.unitAndDirection(unitName(words, indicator.unit), directionNames[indicator.direction][language])),
      list([
        ...apart.map((comparison) => pairSentence(words, comparison, said)),
        ...compared.restatement
          .filter((comparison) => !isApart(comparison))
          .map((comparison) => restatementSentence(words, comparison, said)),
        ...compared.sum.filter(hasVerdict).map((comparison) => sumSentence(words, comparison, said)),
      ]),
    ],
  };
}

function unitName({ report, language }: Words, unit: string): Piece {
  const name = report.units.get(unit)?.name[language] ?? "";
  const mark = (printed: string) => element("span", { lang: sourceTag }, printed);
  return indicatorPageWords[language].unit(unit, name === unit ? undefined : name, mark);
}

function numbers(words: Words, { facts, indicator }: IndicatorStory): Section | undefined {
  if (facts.length === 0) return undefined;
  const plans = new Set(facts.map(({ plan }) => plan)).size;
  const { language } = words;
  return {
    id: "numbers",
    title: indicatorPageWords[words.language].headings.numbers,
    body: [
      element("FactTable", {
        facts: facts.map(({ id }) => id).join(" "),
        caption: indicatorPageWords[language].tableCaption(indicator.name[language], facts.length, plans),
      }),
    ],
  };
}

function related(words: Words, { indicator, siblings, tasks }: IndicatorStory): Section {
  const { report, language } = words;
  const topic = report.topics.get(indicator.topic)!;
  const theme = report.themes.get(indicator.theme)!;
  const text = indicatorPageWords[language];
  const others = siblings.map(({ id, name }) => link(pagePath("indicators", id), name[language]));
  return {
    id: "related",
    title: indicatorPageWords[words.language].headings.related,
    body: [
      list([
        text.topic(link(pagePath("topics", topic.id), topic.name[language])),
        text.theme(link(pagePath("themes", theme.id), theme.name[language])),
        ...(others.length > 0 ? [text.siblings(others)] : []),
        ...tasks.map((task) => text.task(element("Task", { id: task.id }))),
      ]),
    ],
  };
}

/** One item for each place that has something to say. */
function byPlace(
  words: Words,
  places: readonly PlaceStory[],
  say: (place: PlaceStory) => readonly Piece[],
): readonly Piece[] {
  return places.flatMap((place) => {
    const said = say(place);
    if (said.length === 0) return [];
    return [phraseWords[words.language].label(placeName(place.standing.place), sentences(words, said))];
  });
}

/**
 * What each plan states: "《甲》提出：2020年12亿美元，2021年13亿美元（预期性）。" Nothing is set or reported where there is no
 * value, nor in English where there are words for one: then the plan's name leads.
 */
function stated(
  words: Words,
  statements: readonly Statement[],
  name: string,
  say: (plan: Piece, run: Piece, unset: boolean, inWords: boolean) => Piece,
): readonly Piece[] {
  return statements.map(({ plan, facts }) => {
    const unset = facts.some(({ absent }) => absent !== undefined && absent !== "in-words");
    const inWords = facts.some(({ absent }) => absent !== undefined);
    return say(planName(words, plan), [run(words, facts, name), obligation(words, facts)], unset, inWords);
  });
}

/** One sentence over all comparisons of a verdict; none where there are none. */
function together(
  words: Words,
  comparisons: readonly Comparison[],
  verdict: Comparison["verdict"],
  sentence: (words: Words, of: readonly Comparison[]) => Mdx,
): Mdx[] {
  const of = comparisons.filter((comparison) => comparison.verdict === verdict);
  return of.length === 0 ? [] : [sentence(words, of)];
}

/** Outcomes and revisions that have another side, whether or not it settles anything. */
const paired = (comparisons: readonly Comparison[]) =>
  comparisons.filter((one) => hasVerdict(one) || (isNotCompared(one) && one.verdict !== undefined));
/** Pairs that look alike and are not compared; an outcome that cannot be checked is told with its target. */
const isApart = (one: Comparison) => isNotCompared(one) && one.verdict === undefined;

/** Comparisons of one pair of places in one plan and of one measure, over the years. */
function byYears<One extends Comparison>({ report }: Words, comparisons: readonly One[]): One[][] {
  const key = ({ left, right }: Comparison) => {
    const [own, wider] = [report.facts.get(left[0]!)!, report.facts.get(right[0]!)!];
    return `${own.plan} ${own.place} ${wider.place} ${own.form} ${own.kind}`;
  };
  return [...Map.groupBy(comparisons, key).values()];
}
