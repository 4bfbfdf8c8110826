/** The page of a place: what it promised and reported, theme by theme. */
import { isResultKind } from "../data/kinds.ts";
import type { Fact } from "../data/model.ts";
import { pagePath } from "../links.ts";
import type { PlaceFullStory, PlaceInTheme } from "../views/subject-stories.ts";
import { pairSentence } from "./comparison-sentences.ts";
import { element, join, link, list, mdx, paragraph, type Mdx } from "./mdx.ts";
import type { PageText, Section } from "./page-text.ts";
import {
  count,
  either,
  kindCounts,
  placeName,
  plainList,
  planList,
  sentences,
  yearList,
  type Words,
} from "./phrases.ts";
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
    description: `${place.description[language]}${either(words, "", " ")}${sizes(words, facts)}${either(words, "。", ".")}`,
    opening: [
      where(words, story),
      facts.length === 0 ? undefined : paragraph(extent(words, story)),
      list([
        ...scores.map(
          (score) => mdx`${scoreSentence(words, score, true)}${either(words, "", " ")}${scoreCaution(words)}`,
        ),
        ...pending(words, story),
        ...copies(words, story),
      ]),
      ...charts.map((id) => element("Chart", { id })),
    ],
    sections: themes.map((theme) => inTheme(words, theme)),
  };
}

/** "490个数：目标230个，结果260个" as plain text. */
function sizes(words: Words, facts: readonly Fact[]): string {
  const total = count(words, facts.length, "个数", "number");
  if (facts.every(({ kind }) => kind === "target")) return either(words, `${total}，都是目标`, `${total}, all targets`);
  if (facts.every(({ kind }) => isResultKind(kind)))
    return either(words, `${total}，都是结果`, `${total}, all results`);
  const parts = kindCounts(words, facts);
  return either(words, `${total}：${parts.join("，")}`, `${total}: ${plainList(words, parts)}`);
}

function where(words: Words, { place, within }: PlaceFullStory): Mdx | undefined {
  const [comma, stop] = words.language === "zh" ? ["、", "。"] : [", ", "."];
  const parts = [
    ...(place.parent === undefined
      ? []
      : [mdx`${either(words, "所在：", "Lies in ")}${placeName(place.parent)}${stop}`]),
    ...(within.length === 0
      ? []
      : [
          mdx`${either(words, "境内另收：", "Within it, with pages of their own: ")}${join(
            within.map(({ id }) => placeName(id)),
            comma,
          )}${stop}`,
        ]),
  ];
  return parts.length === 0 ? undefined : paragraph(sentences(words, parts));
}

function extent(words: Words, { facts, plans, tasks }: PlaceFullStory): Mdx {
  const names = planList(
    words,
    plans.map(({ id }) => id),
  );
  return words.language === "zh"
    ? mdx`${names}写到它，共${sizes(words, facts)}${tasks > 0 ? `；另有任务${tasks}项` : ""}。`
    : mdx`${names} ${plans.length === 1 ? "speaks" : "speak"} of it: ${sizes(words, facts)}${tasks > 0 ? `; and ${count(words, tasks, "", "task")}` : ""}.`;
}

function pending(words: Words, { pending: waiting }: PlaceFullStory): Mdx[] {
  if (waiting.length === 0) return [];
  const years = yearList(
    words,
    waiting.map(({ left }) => words.report.facts.get(left[0]!)!.period),
  );
  return [
    words.language === "zh"
      ? mdx`${years}的目标，列入指标的有${waiting.length}个，收录的文件中还没有报告结果。`
      : mdx`No result is reported in these plans yet for the ${count(words, waiting.length, "", "target")} for ${years} that ${waiting.length === 1 ? "belongs" : "belong"} to an indicator.`,
  ];
}

function copies(words: Words, { copies: found }: PlaceFullStory): Mdx[] {
  if (!found) return [];
  const { of, same, higher, lower } = found;
  const total = same + higher + lower;
  const table = link("/city-and-town/", either(words, "逐行对照", "row by row"));
  const parts = [
    { n: same, zh: "相同", en: "the same" },
    { n: higher, zh: "较高", en: "higher" },
    { n: lower, zh: "较低", en: "lower" },
  ].filter(({ n }) => n > 0);
  return [
    words.language === "zh"
      ? mdx`同一份文件里可与${placeName(of)}相比的比率类目标有${total}个：${parts.map(({ n, zh }) => `${n}个${zh}`).join("，")}（${table}）。`
      : mdx`${count(words, total, "", "rate target")} can be set beside ${placeName(of)}’s in the same plan: ${parts.map(({ n, en }) => `${n} ${en}`).join(", ")} (${table}).`,
  ];
}

function inTheme(words: Words, { theme, facts, scores, charts, notable, topics }: PlaceInTheme): Section {
  const { language } = words;
  const said = { place: true };
  return {
    id: theme.id,
    title: theme.name[language],
    body: [
      paragraph(
        facts.length > 0 ? sizes(words, facts) : either(words, "只有任务，没有数", "Tasks only, no numbers"),
        either(words, "。", "."),
        scores.map((score) => mdx`${either(words, "", " ")}${scoreSentence(words, score, true)}`),
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
  const summary = either(
    words,
    `另外${sentences.length}项对照的结论`,
    `What ${sentences.length === 1 ? "one more comparison says" : `${sentences.length} more comparisons say`}`,
  );
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
  const summary = either(words, `按话题看全部${numbers}个数`, `All ${numbers} numbers, by topic`);
  return element("details", {}, element("summary", {}, summary), all);
}
