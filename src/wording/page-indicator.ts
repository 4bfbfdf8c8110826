/** The page of an indicator, as a text. */
import { hasPercentage, hasVerdict, isNotCompared } from "../data/comparison-standing.ts";
import type { Comparison } from "../data/model.ts";
import { pagePath } from "../links.ts";
import type { IndicatorStory, PlaceStory, Statement } from "../views/indicator-story.ts";
import type { Standing } from "../views/standing.ts";
import {
  copySentence,
  notRepeatedSentence,
  outcomeSentence,
  paceSentence,
  pairSentence,
  pendingSentence,
  restatementSentence,
  revisionSentence,
  shareSentence,
  sideBySideSentence,
  sumSentence,
  trendSentence,
  unreportedSentence,
  verdictWithMargin,
} from "./comparison-sentences.ts";
import { element, join, link, list, mdx, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import { either, number, obligation, placeName, planName, prose, run, sentences, type Words } from "./phrases.ts";
import { factSentence } from "./sentences.ts";
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
  const said = facts.map((fact) => factSentence(fact, report, language));
  const [stop, pause, space] = language === "zh" ? ["。", "；", ""] : [".", "; ", " "];
  return [indicator.definition[language], ...(said.length > 0 ? [said.join(pause) + stop] : [])].join(space);
}

/** "昆山市：2020年10.5亿美元，增长40%；目标12亿美元，未达到，比目标低1.5亿美元；下一个目标2021年11亿美元左右。" */
function standingSentence(words: Words, standing: Standing, name: string): Mdx {
  const { place, result, growth, outcome, next } = standing;
  const zh = words.language === "zh";
  const parts: Mdx[] = [];
  if (result) {
    const rises = growth?.value !== undefined && growth.value >= 0;
    const grew = growth
      ? zh
        ? mdx`，${rises ? "增长" : "增长率"}${number(growth)}`
        : mdx`, growth ${number(growth)}`
      : undefined;
    parts.push(mdx`${run(words, [result], name)}${grew}`);
  }
  if (outcome) {
    const target = words.report.facts.get(outcome.left[0]!)!;
    parts.push(
      zh
        ? mdx`目标${number(target)}，${verdictWithMargin(words, outcome)}`
        : mdx`target ${number(target)}, ${verdictWithMargin(words, outcome)}`,
    );
  }
  if (next) {
    const goal = run(words, [next], name);
    parts.push(
      zh ? mdx`${result ? "下一个目标：" : "目标："}${goal}` : mdx`${result ? "next target:" : "target:"} ${goal}`,
    );
  }
  return zh ? mdx`${placeName(place)}：${join(parts, "；")}。` : mdx`${placeName(place)}: ${join(parts, "; ")}.`;
}

function targets(words: Words, { places, indicator }: IndicatorStory): Section {
  const name = indicator.name[words.language];
  const someTarget = places.some(({ targets: set }) => set.length > 0);
  return {
    id: "targets",
    title: either(words, "目标", "Targets"),
    body: [
      list(
        byPlace(words, places, ({ targets, results }) =>
          someTarget && targets.length === 0 && results.length > 0
            ? [either(words, mdx`收录的文件没有为它写目标数。`, mdx`the plans state no target of its own.`)]
            : stated(words, targets, name, "提出", "sets"),
        ),
      ),
    ],
  };
}

function results(words: Words, { places, indicator }: IndicatorStory): Section {
  const name = indicator.name[words.language];
  return {
    id: "results",
    title: either(words, "结果", "Results"),
    body: [
      list(
        byPlace(words, places, ({ results, compared: { outcome } }) => [
          ...stated(words, results, name, "报告", "reports"),
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
    title: either(words, "目标的变化", "Changes of target"),
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
    title: either(words, "各地之间", "Between places"),
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
  const [unit, direction] = [unitName(words, indicator.unit), directionNames[indicator.direction][language]];
  return {
    id: "care",
    title: either(words, "比较须知", "Before you compare"),
    body: [
      indicator.note === undefined ? undefined : paragraph(prose(words, indicator.note[language])),
      paragraph(language === "zh" ? mdx`单位是${unit}，${direction}。` : mdx`Unit: ${unit}. ${direction}.`),
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

function unitName({ report, language }: Words, unit: string): Mdx {
  const english = report.units.get(unit)?.name.en;
  if (language === "zh" || english === unit) return mdx`${unit}`;
  const printed = element("span", { lang: "zh-Hans" }, unit);
  return english ? mdx`${english} (${printed})` : mdx`a count (${printed})`;
}

function numbers(words: Words, { facts, indicator }: IndicatorStory): Section | undefined {
  if (facts.length === 0) return undefined;
  const plans = new Set(facts.map(({ plan }) => plan)).size;
  const [numberNoun, planNoun] = [facts.length === 1 ? "number" : "numbers", plans === 1 ? "plan" : "plans"];
  return {
    id: "numbers",
    title: either(words, "全部数字", "Every number"),
    body: [
      element("FactTable", {
        facts: facts.map(({ id }) => id).join(" "),
        caption: either(
          words,
          `${indicator.name.zh}：${facts.length}个数，出自${plans}份文件`,
          `${indicator.name.en}: ${facts.length} ${numberNoun} of ${plans} ${planNoun}`,
        ),
      }),
    ],
  };
}

function related(words: Words, { indicator, siblings, tasks }: IndicatorStory): Section {
  const { report, language } = words;
  const topic = report.topics.get(indicator.topic)!;
  const theme = report.themes.get(indicator.theme)!;
  const [comma, stop] = language === "zh" ? ["、", "。"] : [", ", "."];
  const others = siblings.map(({ id, name }) => link(pagePath("indicators", id), name[language]));
  const item = (zh: string, en: string, parts: readonly Mdx[]) =>
    parts.length === 0 ? [] : [mdx`${either(words, zh, en)}${join(parts, comma)}${stop}`];
  return {
    id: "related",
    title: either(words, "相关", "Related"),
    body: [
      list([
        ...item("话题：", "Topic: ", [link(pagePath("topics", topic.id), topic.name[language])]),
        ...item("主题：", "Theme: ", [link(pagePath("themes", theme.id), theme.name[language])]),
        ...item("同一话题的指标：", "Indicators of the same topic: ", others),
        ...tasks.flatMap((task) => item("所属任务：", "Part of the task: ", [element("Task", { id: task.id })])),
      ]),
    ],
  };
}

/** One item for each place that has something to say. */
function byPlace(words: Words, places: readonly PlaceStory[], say: (place: PlaceStory) => readonly Mdx[]): Mdx[] {
  return places.flatMap((place) => {
    const said = say(place);
    if (said.length === 0) return [];
    return [mdx`${placeName(place.standing.place)}${either(words, "：", ": ")}${sentences(words, said)}`];
  });
}

/**
 * What each plan states: "《甲》提出：2020年12亿美元，2021年13亿美元（预期性）。" Nothing is set or reported where there is no
 * value, nor in English where there are words for one: then the plan's name leads.
 */
function stated(words: Words, statements: readonly Statement[], name: string, zhVerb: string, enVerb: string): Mdx[] {
  return statements.map(({ plan, facts }) => {
    const unset = facts.some(({ absent }) => absent !== undefined && absent !== "in-words");
    const inWords = facts.some(({ absent }) => absent !== undefined);
    return words.language === "zh"
      ? mdx`${planName(words, plan)}${unset ? "" : zhVerb}：${run(words, facts, name)}${obligation(words, facts)}。`
      : mdx`${planName(words, plan)}${inWords ? ":" : ` ${enVerb}`} ${run(words, facts, name)}${obligation(words, facts)}.`;
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
