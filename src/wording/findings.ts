/** What charts find, in sentences: every number and name in them comes from facts and comparisons. */
import { isCompared } from "../data/comparison-standing.ts";
import type { Comparison, Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { changeWords, kindWords, marginWords, uncapital } from "./chart-words.ts";
import { verdictNames } from "./terms.ts";
import { formatPeriod, formatValue } from "./values.ts";

/** Words that several findings need, for one report and language. */
export type Sayer = {
  readonly zh: boolean;
  readonly place: (id: string) => string;
  readonly plan: (id: string) => string;
  readonly value: (fact: Fact) => string;
  readonly period: (fact: Fact) => string;
  readonly margin: (comparison: Comparison) => string;
  /** What a verdict of change came to: "降低2亿美元". */
  readonly change: (comparison: Comparison) => string;
  readonly list: (parts: readonly string[]) => string;
};

/** Returns the words of one language. */
export function sayer(report: Report, language: Language): Sayer {
  const zh = language === "zh";
  return {
    zh,
    place: (id) => report.places.get(id)!.name[language],
    plan: (id) => (zh ? `《${report.plans.get(id)!.short.zh}》` : `the ${report.plans.get(id)!.short.en}`),
    value: (fact) => {
      const value = formatValue(fact, report.units, language);
      if (fact.absent || (fact.form !== "growth" && fact.form !== "average-growth")) return value;
      return growthWords(value, fact.form === "average-growth", language);
    },
    period: (fact) => formatPeriod(fact.period, language),
    margin: (comparison) => marginWords(comparison, report, language),
    change: (comparison) => changeWords(comparison, report, language),
    list: (parts) => {
      if (zh) return parts.join("、");
      return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}`;
    },
  };
}

/** "增长6%左右", "年均增长8%", "下降19.29%": a rate as what it is a rate of; a fall may be worded already. */
function growthWords(value: string, average: boolean, language: Language): string {
  if (language === "zh") {
    const mean = average ? "年均" : "";
    return value.startsWith("下降")
      ? `${mean}${value}`
      : value.startsWith("−")
        ? `${mean}下降${value.slice(1)}`
        : `${mean}增长${value}`;
  }
  const mean = average ? " a year" : "";
  if (value.startsWith("−")) return `a fall of ${value.slice(1)}${mean}`;
  return /\bfall\b/.test(value) ? `${value}${mean}` : `growth of ${value}${mean}`;
}

/** A few things can be named, many only counted. */
const mostNamed = 6;

/** Returns a count with the names of what is counted, where they are few: "降低2个（甲、乙）", "2 lowered (a and b)". */
export function countWithNames(count: string, names: readonly string[], { zh, list }: Sayer): string {
  if (names.length === 0 || names.length > mostNamed) return count;
  return zh ? `${count}（${list(names)}）` : `${count} (${list(names)})`;
}

/** Returns sentences as one text. */
export function joinSentences(sentences: readonly string[], language: Language): string {
  return sentences.filter((sentence) => sentence !== "").join(language === "zh" ? "" : " ");
}

/** What a fact measures where the other side of a pair measures it by another name: "新增就业岗位", " (new posts)"; else "". */
function nameBeside(fact: Fact, other: Fact, { zh }: Sayer): string {
  const [one, two] = [fact, other].map(({ label }) => label[zh ? "zh" : "en"]);
  if (one === two) return "";
  return zh ? one! : ` (${uncapital(one!)})`;
}

/** "昆山市2020年的目标是12亿美元，实绩10.5亿美元：未达到，少1.5亿美元。" */
export function outcomeSentence(comparison: Comparison, target: Fact, results: readonly Fact[], say: Sayer): string {
  const { zh, place, value, period, margin, list } = say;
  const verdict = verdictNames[comparison.verdict!][zh ? "zh" : "en"];
  const found = list(results.map((fact) => beside(fact, target, say)));
  const by = margin(comparison);
  const estimated = results.some(({ kind }) => kind === "estimate");
  const name = nameBeside(target, results.find(({ label }) => label.zh !== target.label.zh) ?? target, say);
  return zh
    ? `${place(target.place)}${period(target)}${name}的目标是${value(target)}，${kindWords[estimated ? "estimate" : "actual"].zh}${found}：${verdict}${by && `，${by}`}。`
    : `${place(target.place)}’s target for ${period(target)} was ${value(target)}${name}, ${estimated ? "the estimated result" : "the result"} ${found}: ${verdict.toLowerCase()}${by && `, ${by}`}.`;
}

/** A value with its own name where the other side has another: "新增就业岗位2.4万个"; "24,000 (new posts)". */
function beside(fact: Fact, other: Fact, say: Sayer): string {
  const name = nameBeside(fact, other, say);
  return say.zh ? `${name}${say.value(fact)}` : `${say.value(fact)}${name}`;
}

/** "目标12亿美元，实绩10.5亿美元，少1.5亿美元": after a name that says what it is about. */
export function outcomeClause(comparison: Comparison, target: Fact, results: readonly Fact[], say: Sayer): string {
  const by = say.margin(comparison);
  const found = say.list(results.map((fact) => beside(fact, target, say)));
  const kind = kindWords[results.some(({ kind: one }) => one === "estimate") ? "estimate" : "actual"];
  return say.zh
    ? `目标${say.value(target)}，${kind.zh}${found}${by && `，${by}`}`
    : `target ${say.value(target)}, ${kind.en} ${found}${by && `, ${by}`}`;
}

/** "昆山市2021年的目标，《甲》写13亿美元，《乙》写11亿美元左右：降低，约少2亿美元。" */
export function revisionSentence(comparison: Comparison, earlier: Fact, later: Fact, say: Sayer): string {
  const { zh, place, plan, period, change } = say;
  const [first, second] = [beside(earlier, later, say), beside(later, earlier, say)];
  return zh
    ? `${place(earlier.place)}${period(earlier)}的目标，${plan(earlier.plan)}写${first}，${plan(later.plan)}写${second}：${change(comparison)}。`
    : `For ${period(earlier)}, ${place(earlier.place)}’s target was ${first} in ${plan(earlier.plan)} and ${second} in ${plan(later.plan)}: ${uncapital(change(comparison))}.`;
}

/** "由13亿美元改为11亿美元左右，约少2亿美元". */
export function revisionClause(comparison: Comparison, earlier: Fact, later: Fact, say: Sayer): string {
  const by = say.margin(comparison);
  return say.zh
    ? `由${beside(earlier, later, say)}改为${beside(later, earlier, say)}${by && `，${by}`}`
    : `from ${beside(earlier, later, say)} to ${beside(later, earlier, say)}${by && `, ${by}`}`;
}

/** "昆山市2019年的实绩是19.5亿元，2020年的目标是18亿元：降低，少1.5亿元。" */
export function trendSentence(comparison: Comparison, result: Fact, target: Fact, say: Sayer): string {
  const { zh, place, value, period, change } = say;
  const [one, two] = [nameBeside(result, target, say), nameBeside(target, result, say)];
  return zh
    ? `${place(result.place)}${period(result)}${one}的${kindWords[result.kind].zh}是${value(result)}，${period(target)}${two}的目标是${value(target)}：${change(comparison)}。`
    : `${place(result.place)}’s ${kindWords[result.kind].en} for ${period(result)} was ${value(result)}${one}, its target for ${period(target)} ${value(target)}${two}: ${uncapital(change(comparison))}.`;
}

/** "2019年实绩5个，2020年目标10个，多5个". */
export function trendClause(comparison: Comparison, result: Fact, target: Fact, say: Sayer): string {
  const by = say.margin(comparison);
  return say.zh
    ? `${say.period(result)}${kindWords[result.kind].zh}${beside(result, target, say)}，${say.period(target)}目标${beside(target, result, say)}${by && `，${by}`}`
    : `${kindWords[result.kind].en} for ${say.period(result)} ${beside(result, target, say)}, target for ${say.period(target)} ${beside(target, result, say)}${by && `, ${by}`}`;
}

/** "昆山市增长3%左右，常熟市增长5%左右，约低2个百分点". */
export function sideBySideClause(comparison: Comparison, left: Fact, right: Fact, say: Sayer): string {
  const by = say.margin(comparison);
  const [one, other] = saySides(left, right, say);
  return say.zh ? `${one}，${other}${by && `，前者${by}`}` : `${one}, ${other}`;
}

/** Place and value of both sides; where year or kind differ, each with its own. */
function saySides(left: Fact, right: Fact, say: Sayer): readonly [string, string] {
  const { zh, place, period } = say;
  const alike = left.kind === right.kind && period(left) === period(right);
  const side = (fact: Fact, other: Fact) => {
    const said = beside(fact, other, say);
    if (alike) return zh ? `${place(fact.place)}${said}` : `${place(fact.place)} ${said}`;
    return zh
      ? `${place(fact.place)}${period(fact)}${kindWords[fact.kind].zh}${said}`
      : `${place(fact.place)} ${said} (${kindWords[fact.kind].en}, ${period(fact)})`;
  };
  return [side(left, right), side(right, left)];
}

/** "两者相等", "前者多4.6万头": by the verdict, for a margin may be missing where the two are not equal. */
function howTheyStand({ verdict }: Comparison, by: string, left: Fact, { zh, place }: Sayer): string {
  if (verdict === "equal") return zh ? "两者相等" : "the two are equal";
  const said = by !== "" || verdict === undefined ? by : verdictNames[verdict][zh ? "zh" : "en"];
  if (zh) return `前者${said}`;
  return `${place(left.place)} ${by === "" ? `is ${said.toLowerCase()}` : by}`;
}

/** "2021年，昆山市18.6万头，常熟市14万头。" with what the two are. */
export function sideBySideSentence(comparison: Comparison, left: Fact, right: Fact, say: Sayer): string {
  const { zh, place, period, margin } = say;
  const by = margin(comparison);
  const [own, others] = [beside(left, right, say), beside(right, left, say)];
  const word = kindWords[left.kind][zh ? "zh" : "en"];
  const end = howTheyStand(comparison, by, left, say);
  if (!isCompared(comparison) || left.kind !== right.kind || period(left) !== period(right)) {
    const [one, other] = saySides(left, right, say);
    if (!isCompared(comparison)) return zh ? `${one}，${other}：不作比较。` : `${one}, ${other}: not compared.`;
    return zh ? `${one}，${other}：${end}。` : `${one}, ${other}: ${end}.`;
  }
  if (zh) return `${period(left)}的${word}，${place(left.place)}为${own}，${place(right.place)}为${others}：${end}。`;
  return `The ${word} for ${period(left)} is ${own} in ${place(left.place)} and ${others} in ${place(right.place)}: ${end}.`;
}

export type SeriesEnds = { readonly places: readonly string[]; readonly first: Fact; readonly last: Fact };

/** "目标由2020年的0.8亿美元升到2022年的1.2亿美元（陆家镇）。" for one series or several that say the same. */
export function seriesSentence(ends: SeriesEnds, say: Sayer): string {
  const { zh, place, value, period, list } = say;
  const { places, first, last } = ends;
  const who = list(places.map(place));
  const word = first.kind === "target" ? "target" : "actual";
  const rise = last.value! > first.value! ? 1 : last.value! < first.value! ? -1 : 0;
  if (rise === 0)
    return zh
      ? `${who}${period(first)}与${period(last)}的${kindWords[word].zh}同为${value(last)}。`
      : `${who} ${places.length > 1 ? "have" : "has"} the same ${kindWords[word].en} for ${period(first)} and ${period(last)}: ${value(last)}.`;
  if (zh)
    return `${who}的${kindWords[word].zh}由${period(first)}的${value(first)}${rise > 0 ? "升到" : "降到"}${period(last)}的${value(last)}。`;
  const thing = places.length > 1 ? `The ${kindWords[word].en}s of ${who}` : `${who}’s ${kindWords[word].en}`;
  const verb = `${rise > 0 ? "rise" : "fall"}${places.length > 1 ? "" : "s"}`;
  return `${thing} ${verb} from ${value(first)} in ${period(first)} to ${value(last)} in ${period(last)}.`;
}

/** "昆山市2021年目标5座；淀山湖镇2019年实绩33座。" of up to four facts, and how many more there are. */
export function factsSentence(facts: readonly Fact[], say: Sayer): string {
  const { zh, place, period } = say;
  const shown = facts.slice(0, 4);
  const said = shown.map((fact) => {
    const kind = kindWords[fact.kind][zh ? "zh" : "en"];
    const value = beside(fact, shown.find(({ label }) => label.zh !== fact.label.zh) ?? fact, say);
    return zh
      ? `${place(fact.place)}${period(fact)}${kind}${value}`
      : `${place(fact.place)} ${period(fact)}, ${kind}: ${value}`;
  });
  const more = facts.length - said.length;
  if (zh) return `${said.join("；")}${more > 0 ? `；另有${more}个数` : ""}。`;
  return `${said.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
