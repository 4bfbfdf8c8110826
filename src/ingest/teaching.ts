/** What checked facts teach: which indicator, unit and form go with which words, by n-grams of characters. */
import { sourceLanguage } from "../data/languages.ts";
import type { Fact, Indicator, Unit } from "../data/model.ts";
import type { Form } from "../data/vocabulary.ts";

export type Candidate = { readonly indicator: string; readonly score: number; readonly why: string };
type Lesson = {
  readonly indicator: string | undefined;
  readonly text: string;
  readonly grams: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly fact: Fact | undefined;
};

/** All that proposals are drawn from. */
export type Teaching = {
  readonly candidates: (question: Question) => Candidate[];
  /** The best three, with “none of them” first where nothing is alike enough. */
  readonly proposals: (question: Question) => Candidate[];
  /** The checked fact most like it, undefined where none is alike. */
  readonly likest: (question: Question) => { readonly fact: Fact; readonly score: number } | undefined;
};
type Question = {
  readonly name: string;
  readonly context: string;
  readonly unit: string;
  readonly form: Form | undefined;
};

export function plain(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/GDP/gu, "地区生产总值")
      .replace(/规模以上/gu, "规上")
      // A number that letters carry is part of a name, as PM2.5; any other is an amount.
      .replace(/(?<![A-Za-z\d.])\d+(?:\.\d+)*/gu, "")
      .replace(/[^\p{Script=Han}A-Za-z0-9]/gu, "")
      .toLowerCase()
  );
}

function gramsOf(text: string): Map<string, number> {
  const chars = [...plain(text)];
  const counts = new Map<string, number>();
  for (const size of [1, 2, 3])
    for (let i = 0; i + size <= chars.length; i++) counts.set(chars.slice(i, i + size).join(""), size === 1 ? 0.3 : 1);
  return counts;
}

/** Returns what indicators, their aliases and `facts` teach; the facts asked about must not be among them. */
export function teach(
  indicators: Iterable<Indicator>,
  units: ReadonlyMap<string, Unit>,
  facts: Iterable<Fact>,
): Teaching {
  const known = new Map([...indicators].map((each) => [each.id, each]));
  const raw: { indicator: string | undefined; text: string; fact: Fact | undefined }[] = [];
  for (const { id, name, aliases } of known.values())
    for (const text of [name[sourceLanguage], ...aliases]) raw.push({ indicator: id, text, fact: undefined });
  for (const fact of facts)
    for (const text of new Set([fact.label[sourceLanguage], fact.wording]))
      raw.push({ indicator: fact.indicator, text, fact });
  const frequency = new Map<string, number>();
  const counted = raw.map((each) => ({ ...each, counts: gramsOf(each.text) }));
  for (const { counts } of counted)
    for (const gram of counts.keys()) frequency.set(gram, (frequency.get(gram) ?? unheard) + 1);
  const weigh = (counts: ReadonlyMap<string, number>) =>
    new Map([...counts].map(([gram, n]) => [gram, n * Math.log(1 + raw.length / (frequency.get(gram) ?? 100))]));
  const lessons = counted.map(({ counts, ...each }): Lesson => {
    const grams = weigh(counts);
    return { ...each, grams, norm: norm(grams) };
  });
  const postings = new Map<string, number[]>();
  lessons.forEach(({ grams }, i) => {
    for (const gram of grams.keys()) (postings.get(gram) ?? postings.set(gram, []).get(gram)!).push(i);
  });
  const scores = (text: string): Map<number, number> => {
    const grams = weigh(gramsOf(text));
    const size = norm(grams) || 1;
    const sums = new Map<number, number>();
    for (const [gram, weight] of grams)
      for (const i of postings.get(gram) ?? []) sums.set(i, (sums.get(i) ?? 0) + weight * lessons[i]!.grams.get(gram)!);
    return new Map([...sums].map(([i, sum]) => [i, sum / size / lessons[i]!.norm]));
  };
  const rank = (question: Question) => rankLessons(question, lessons, scores, known, units);
  return {
    candidates: (question) => bestOfEach(rank(question)),
    proposals: (question) => proposalsOf(bestOfEach(rank(question))),
    likest: (question) => {
      const best = rank(question).find(({ lesson }) => lesson.fact !== undefined);
      return best && { fact: best.lesson.fact!, score: best.score };
    },
  };
}

function norm(grams: ReadonlyMap<string, number>): number {
  return Math.hypot(...grams.values());
}

const measures = /增加值|总产值|产值|投资|利润|营收|收入|用电|税收|出口|进口|外资|产量|销售额|面积|人数|企业/gu;

/** 规上工业增加值, 规上工业总产值: whether two names measure something else of the same thing. */
function isOtherMeasure(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.match(measures)?.at(-1)?.replace("总产值", "产值"));
  return left !== undefined && right !== undefined && left !== right;
}

/** How often a gram that no lesson has counts as heard: a word that nobody used tells little about which is meant. */
const unheard = 30;

const perHead = /人均|每[百千万]|万人/u;

type Ranked = { readonly lesson: Lesson; readonly score: number };

function rankLessons(
  { name, context, unit, form }: Question,
  lessons: readonly Lesson[],
  scores: (text: string) => Map<number, number>,
  known: ReadonlyMap<string, Indicator>,
  units: ReadonlyMap<string, Unit>,
): Ranked[] {
  const [byName, byContext, words] = [scores(name), scores(context), plain(context)];
  // A Chinese name ends in what it is: 雨污管网 are 管网.
  const heads = name.split(/、|和|及|与/u).map(plain);
  const ranked: Ranked[] = [];
  for (const i of new Set([...byName.keys(), ...byContext.keys()])) {
    const lesson = lessons[i]!;
    const bare = plain(lesson.text);
    const isHeld = lesson.fact === undefined && bare.length >= 3 && words.includes(bare);
    const near = 0.7 * (byName.get(i) ?? 0) + 0.3 * (byContext.get(i) ?? 0);
    const indicator = lesson.indicator === undefined ? undefined : known.get(lesson.indicator);
    const isHead =
      lesson.fact === undefined && bare.length >= 2 && form !== "growth" && heads.some((each) => each.endsWith(bare));
    let score = isHeld ? Math.max(near, 0.45) + 0.02 * bare.length : isHead ? Math.max(near, 0.45) : near;
    // Per head is another quantity than the whole.
    if (perHead.test(name) !== perHead.test(lesson.text)) score *= 0.6;
    if (indicator && isOtherMeasure(name, indicator.name[sourceLanguage])) score *= 0.7;
    if (indicator && !fits(unit, form, indicator, units)) score *= 0.55;
    if (lesson.fact && form !== undefined && lesson.fact.form === form) score *= 1.05;
    if (score > 0.1) ranked.push({ lesson, score });
  }
  return ranked.toSorted((a, b) => b.score - a.score);
}

/** Whether an amount of `unit` can be one of the indicator: a rate of growth can be of any. */
function fits(unit: string, form: Form | undefined, indicator: Indicator, units: ReadonlyMap<string, Unit>): boolean {
  if (form === "growth" || form === "average-growth" || unit === "") return true;
  const canonical = (id: string) => units.get(id)?.canonical ?? id;
  if (form === "change" && unit === "个百分点") return canonical(indicator.unit) === "%";
  return canonical(unit) === canonical(indicator.unit);
}

/** The best three answers; "" says that nothing else measures the same. */
function bestOfEach(ranked: readonly Ranked[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const { lesson, score } of ranked) {
    const id = lesson.indicator ?? "";
    if (!best.has(id))
      best.set(id, { indicator: id, score, why: lesson.fact ? `as ${lesson.fact.id}` : `“${lesson.text}”` });
    if (best.size >= 5) break;
  }
  return [...best.values()];
}

/** “None of them” comes first where nothing is alike enough. */
function proposalsOf(candidates: readonly Candidate[]): Candidate[] {
  const none = { indicator: "", score: 0, why: "nothing is alike enough" };
  const best = candidates[0];
  if (!best || best.score < leastAlike)
    return [none, ...candidates.filter(({ indicator }) => indicator !== "").slice(0, 2)];
  return candidates.slice(0, 3);
}
const leastAlike = 0.42;
