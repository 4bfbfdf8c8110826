/** The parts that search fetches: what there is to find in an edition, in one language. */
import { Converter } from "opencc-js/t2cn";
import type { Comparison, Report, Text } from "../data/model.ts";
import { otherLanguages, sourceLanguage } from "../data/languages.ts";
import type { Language, Languages } from "../data/vocabulary.ts";
import { pagePath, searchPartPath } from "../links.ts";
import { searchEntryWords } from "../messages/messages.ts";
import {
  packComparisons,
  packFacts,
  packMain,
  taskPath,
  type ComparisonEntry,
  type ComparisonPart,
  type FactEntry,
  type FactPart,
  type MainPart,
  type SearchEntry,
} from "../wording/search-entries.ts";
import { comparisonSubject } from "../wording/comparison-names.ts";
import { initialsOf } from "../data/pinyin.ts";
import { measureName } from "../wording/measures.ts";
import { verdictSentence } from "../wording/sentences.ts";
import { absenceNames, obligationNames, planKindNames, placeLevelNames, taskKindNames } from "../wording/terms.ts";
import { formatOriginal, formatPeriod, formatValue } from "../wording/values.ts";
import { factsOfPlan } from "../views/facts.ts";

/** Things to find that are no part of the Report: pages, articles, charts, words of the glossary. */
export type FurtherEntry = Pick<SearchEntry, "kind" | "path" | "title" | "where" | "words"> & {
  /** The places that it tells of; their names find it too. */
  readonly places?: readonly string[];
};

/** The name in the other languages of the edition and the other names, each in a line of its own: they find a thing as its own name does. */
function named(name: Text, language: Language, spoken: Languages, aliases: readonly string[] = []): string {
  const initials = /\p{Script=Han}/u.test(name[language]) ? [initialsOf(name[language])] : [];
  return [...otherLanguages(language, spoken).map((other) => name[other]), ...aliases, ...initials]
    .map((each) => `${each}\n`)
    .join("");
}
const plain = { detail: "", where: "", words: "", under: [] as readonly number[] };

/** Entries as they are gathered: each is found again by its key, for those that stand under it. */
type Gathered = {
  readonly add: (key: string, entry: SearchEntry) => void;
  readonly find: (...keys: string[]) => number[];
};

/** Returns everything but the single numbers: places, plans, themes, topics, indicators, tasks, and `further`. */
function mainEntries(report: Report, language: Language, further: readonly FurtherEntry[] = []): SearchEntry[] {
  const entries: SearchEntry[] = [];
  const at = new Map<string, number>();
  const gathered: Gathered = {
    add: (key, entry) => at.set(key, entries.push(entry) - 1),
    find: (...keys) => keys.map((key) => at.get(key)!),
  };
  addPlacesAndThemes(gathered, report, language);
  addSubjects(gathered, report, language);
  addPlansAndTasks(gathered, report, language);
  for (const { places = [], ...entry } of further)
    gathered.add(entry.path, { ...plain, ...entry, under: gathered.find(...places.map((id) => `place ${id}`)) });
  return entries;
}

function addPlacesAndThemes({ add }: Gathered, report: Report, language: Language): void {
  const spoken = report.edition.languages;
  for (const { id, name, level } of report.places.values()) {
    const path = pagePath("places", id);
    const where = placeLevelNames[level][language];
    add(`place ${id}`, {
      ...plain,
      kind: "place",
      path,
      title: name[language],
      where,
      words: named(name, language, spoken),
    });
  }
  for (const { id, name, description } of report.themes.values()) {
    const path = pagePath("themes", id);
    const detail = description[language];
    add(`theme ${id}`, {
      ...plain,
      kind: "theme",
      path,
      title: name[language],
      detail,
      words: named(name, language, spoken),
    });
  }
}

function addSubjects({ add, find }: Gathered, report: Report, language: Language): void {
  const spoken = report.edition.languages;
  const stated = placesOfIndicators(report);
  for (const { id, name, theme, aliases } of report.topics.values()) {
    const words = named(name, language, spoken, aliases);
    const where = report.themes.get(theme)!.name[language];
    add(`topic ${id}`, { ...plain, kind: "topic", path: pagePath("topics", id), title: name[language], where, words });
  }
  for (const { id, name, topic, theme, aliases } of report.indicators.values()) {
    const words = named(name, language, spoken, aliases);
    const where = `${report.themes.get(theme)!.name[language]} · ${report.topics.get(topic)!.name[language]}`;
    const path = pagePath("indicators", id);
    const under = find(`topic ${topic}`, ...(stated.get(id) ?? []).map((place) => `place ${place}`));
    add(`indicator ${id}`, { ...plain, kind: "indicator", path, title: name[language], where, words, under });
  }
}

function addPlansAndTasks({ add, find }: Gathered, report: Report, language: Language): void {
  const spoken = report.edition.languages;
  for (const { id, title, short, place, kind, issuer, date } of report.plans.values()) {
    const where = `${planKindNames[kind][language]} · ${date}`;
    const words = named(short, language, spoken, [
      title[language],
      title[sourceLanguage],
      issuer[language],
      issuer[sourceLanguage],
    ]);
    const path = pagePath("plans", id);
    const under = find(`place ${place}`);
    add(`plan ${id}`, { ...plain, kind: "plan", path, title: short[language], where, words, under });
  }
  for (const task of report.tasks.values()) {
    // A row of a table repeats its indicator and serves its officials only.
    if (task.kind === "indicator-row" && task.leads.length === 0) continue;
    const where = [report.plans.get(task.plan)!.short[language], taskKindNames[task.kind][language]].join(" · ");
    add(`task ${task.id}`, {
      kind: "task",
      path: taskPath(task.plan, task.id),
      title: task.title[language],
      detail: task.leads.length === 0 ? "" : searchEntryWords[language].leads(task.leads),
      where,
      words: named(task.title, language, spoken),
      under: find(`place ${task.place}`, `topic ${task.topic}`),
    });
  }
}

/** The places that state something of an indicator. */
function placesOfIndicators(report: Report): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  for (const { indicator, place } of report.facts.values())
    if (indicator !== undefined) places.set(indicator, (places.get(indicator) ?? new Set()).add(place));
  return new Map([...places].map(([id, of]) => [id, [...of]]));
}

/** Returns the numbers of a plan as search shows them; `main` is what `mainEntries` returned. */
function factEntries(
  report: Report,
  plan: string,
  language: Language,
  main: readonly Pick<SearchEntry, "path">[],
): FactEntry[] {
  const at = new Map(main.map(({ path }, i) => [path, i]));
  const find = (path: string) => at.get(path) ?? -1;
  return factsOfPlan(report, plan).map((fact) => {
    // An amount is found as it is printed and as it is converted, whatever the language of the page.
    const printed = formatOriginal(fact, report.units);
    const others = otherLanguages(language, report.edition.languages);
    const amounts = others.map((other) =>
      other === sourceLanguage || !printed ? printed : formatValue(fact, report.units, other),
    );
    const labels = fact.indicator === undefined ? others.map((other) => fact.label[other]) : [];
    const own = fact.label[sourceLanguage];
    const said = fact.wording.includes(own) || language === sourceLanguage ? [] : [own];
    const bound = fact.obligation ? [obligationNames[fact.obligation][language]] : [];
    return {
      id: fact.id,
      period: formatPeriod(fact.period, language),
      kind: fact.kind,
      label: measureName(fact, language),
      section: fact.section,
      value: fact.absent ? absenceNames[fact.absent][language] : formatValue(fact, report.units, language),
      words: [...new Set([...amounts, ...labels, ...said, ...bound, rest(fact.wording, fact.label[language])])]
        .filter(Boolean)
        .join(" "),
      under: [
        find(pagePath("places", fact.place)),
        find(pagePath("topics", fact.topic)),
        ...(fact.indicator === undefined ? [] : [find(pagePath("indicators", fact.indicator))]),
      ],
    };
  });
}

/** Returns the pairs that a reader may look for: not the targets that nothing answers. */
function comparisonEntries(
  report: Report,
  comparisons: readonly Comparison[],
  language: Language,
  main: readonly Pick<SearchEntry, "path">[],
): ComparisonEntry[] {
  const at = new Map(main.map(({ path }, i) => [path, i]));
  return comparisons
    .filter(({ right }) => right.length > 0)
    .map((comparison) => {
      const facts = [...comparison.left, ...comparison.right].map((id) => report.facts.get(id)!);
      const paths = facts.flatMap(({ place, topic, indicator }) => [
        pagePath("places", place),
        pagePath("topics", topic),
        ...(indicator === undefined ? [] : [pagePath("indicators", indicator)]),
      ]);
      return {
        id: comparison.id,
        kind: comparison.kind,
        verdict: comparison.verdict,
        subject: comparisonSubject(comparison, report, language),
        said: verdictSentence(comparison, report, language),
        under: [...new Set(paths)].flatMap((path) => at.get(path) ?? []),
      };
    });
}

/** The wording without the label where it begins with it: it need not be sent twice. */
function rest(wording: string, label: string): string {
  return wording.startsWith(label) ? wording.slice(label.length) : wording;
}

/** The part with the comparisons; those with numbers are named after their plans. */
export const comparisonPartName = "comparisons";

/** Returns the part with the comparisons. */
export function comparisonPart(
  report: Report,
  comparisons: readonly Comparison[],
  language: Language,
  main: MainPart,
): ComparisonPart {
  const entries = main.rows.map(([, path]) => ({ path }));
  return packComparisons(comparisonEntries(report, comparisons, language, entries));
}

/** Returns the main part; `further` are articles, charts and terms. */
export function mainPart(report: Report, language: Language, further: readonly FurtherEntry[] = []): MainPart {
  const entries = mainEntries(report, language, further);
  return packMain(entries, {
    fold: foldedCharacters(report),
    comparisons: searchPartPath(comparisonPartName),
    parts: [...report.plans.keys()].map(searchPartPath),
  });
}

/** Returns the part with the numbers of a plan. */
export function factPart(report: Report, plan: string, language: Language, main: MainPart): FactPart {
  const entries = main.rows.map(([, path]) => ({ path }));
  return packFacts(plan, report.plans.get(plan)!.short[language], factEntries(report, plan, language, entries));
}

/** Traditional characters beside the simplified ones that the edition uses: 術术. */
function foldedCharacters(report: Report): string {
  const texts = [
    ...[...report.facts.values()].flatMap(({ label, wording }) => [label[sourceLanguage], wording]),
    ...[...report.tasks.values()].map(({ title }) => title[sourceLanguage]),
    ...[...report.indicators.values(), ...report.topics.values()].flatMap(({ name, aliases }) => [
      name[sourceLanguage],
      ...aliases,
    ]),
    ...[...report.places.values()].map(({ name }) => name[sourceLanguage]),
  ];
  const used = new Set(texts.join(""));
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  const simplified = Converter({ from: "t", to: "cn" })(all.join("\n")).split("\n");
  return all
    .map((each, i) => (each !== simplified[i] && used.has(simplified[i]!) ? each + simplified[i]! : ""))
    .join("");
}
