/** The page of a plan: what it promises, section by section, then its record, what is wrong with the copy, the ledger. */
import { listWords, planPageWords } from "../messages/messages.ts";
import type { Piece } from "../messages/parts.ts";
import type { Comparison, Text } from "../data/model.ts";
import { sourceLanguage } from "../data/languages.ts";
import type { CleaningRule } from "../data/reading-copy.ts";
import { setAsideReasons, verdictsOf, type Language, type Verdict } from "../data/vocabulary.ts";
import { dataPath } from "../links.ts";
import type { PlanStory } from "../views/plan-story.ts";
import { formatPosition } from "./copy-positions.ts";
import { formatDate } from "./dates.ts";
import { sourceTag } from "./languages.ts";
import { element, link, list, paragraph, type Mdx, type Part } from "./mdx.ts";
import { planParts } from "./page-plan-parts.ts";
import type { PageText, Section } from "./page-text.ts";
import { kindCounts, placeName, prose, sentences, type Words } from "./phrases.ts";
import { countsSentence } from "./scores.ts";
import { planKindNames, setAsideReasonNames } from "./terms.ts";
import { formatPeriod } from "./values.ts";

/** Returns the page of a plan. */
export function planPage(words: Words, story: PlanStory): PageText {
  const { plan, charts } = story;
  const { language } = words;
  const lede = planPageWords[language].lede(
    planKindNames[plan.kind][language],
    words.report.places.get(plan.place)!.name[language],
    plan.issuer[language],
    formatDate(plan.date, language),
    formatPeriod(plan.period, language),
  );
  return {
    kind: "plans",
    id: plan.id,
    language,
    title: plan.title[language],
    description: listWords[language].sentences([lede, plainExtent(words, story)]),
    opening: [
      element("p", { class: "lede" }, lede),
      paragraph(sentences(words, [plainExtent(words, story), ...whatBecame(words, story)])),
      ...charts.map((id) => element("Chart", { id })),
    ],
    sections: [
      planParts(words, story),
      tasks(words, story),
      record(words, story),
      defects(words, story),
      corrections(words, story),
      proof(words, story),
    ],
  };
}

/** "343个数：目标341个，结果2个；66项任务。" */
function plainExtent(words: Words, { facts, tasks }: PlanStory): string {
  const promised = tasks.filter(({ kind }) => kind !== "indicator-row").length;
  return planPageWords[words.language].extent(facts.length, kindCounts(words, facts), promised);
}

function whatBecame({ language }: Words, { outcomes, answers }: PlanStory): Piece[] {
  const text = planPageWords[language];
  const pending = outcomes.filter(({ verdict }) => verdict === "pending").length;
  const due = outcomes.filter(({ verdict }) => verdict !== "pending");
  const see = link("/outcomes/", text.outcomes);
  return [
    ...(due.length > 0 ? [text.due(due.length, countsOf(language, due), see)] : []),
    ...(pending > 0 ? [text.pending(pending, due.length > 0)] : []),
    ...(answers.length > 0 ? [text.answers(answers.length, countsOf(language, answers))] : []),
  ];
}

/** What became of the targets of outcomes, counted by verdict. */
function countsOf(language: Language, comparisons: readonly Comparison[]): string {
  const counts = verdictsOf.outcome.map((verdict: Verdict) => ({
    verdict,
    count: comparisons.filter((comparison) => comparison.verdict === verdict).length,
  }));
  return countsSentence(counts, language);
}

function record(words: Words, { plan }: PlanStory): Section {
  const { language } = words;
  const { source, copy } = plan;
  const text = planPageWords[language].record;
  const published =
    source.published === undefined
      ? source.publisher[language]
      : text.publishedOn(source.publisher[language], formatDate(source.published, language));
  const rules = text.rules(copy.rules.map((rule: CleaningRule) => text.rule[rule]));
  const values: Readonly<Record<keyof typeof text.heads, Part | undefined>> = {
    title: text.printed(plan.title[language], quoted(words, plan.title[sourceLanguage])),
    place: placeName(plan.place),
    issuer: plan.issuer[language],
    date: noted(words, formatDate(plan.date, language), plan.dateNote?.[language]),
    kind: planKindNames[plan.kind][language],
    period: formatPeriod(plan.period, language),
    coverage: plan.coverage === "whole" ? undefined : text.held(quoted(words, text.sections(plan.held))),
    copy: noted(words, published, source.note?.[language]),
    rules: copy.rules.length === 0 ? text.noRule : rules,
    sha256: element("code", {}, copy.sha256),
  };
  const items = Object.entries(text.heads).flatMap(([key, head]) => {
    const value = values[key as keyof typeof values];
    return value === undefined ? [] : [element("dt", {}, head), element("dd", {}, value)];
  });
  return { id: "record", title: text.title, body: [element("dl", { class: "record" }, ...items)] };
}

function noted(words: Words, text: string, note: string | undefined): Piece {
  if (note === undefined) return text;
  return planPageWords[words.language].record.noted(text, element("small", { class: "quiet" }, prose(words, note)));
}

function defects(words: Words, { plan }: PlanStory): Section {
  return {
    id: "defects",
    title: planPageWords[words.language].defects,
    body: [list(plan.defects.map((defect) => prose(words, defect[words.language])))],
  };
}

/** What is taken as true in place of what is printed, and what was lost and is mended. */
function corrections(words: Words, { plan }: PlanStory): Section {
  const text = planPageWords[words.language].corrections;
  const columns = (taken: string) => [text.printed, taken, text.why, text.position];
  // What is printed is shown to the character, whatever the copy made of it.
  const row = (was: string, now: Part, reason: Text, at: string): Part[] => [
    element("code", {}, quoted(words, was)),
    now,
    prose(words, reason[words.language]),
    formatPosition(at, words.language),
  ];
  const corrected = plan.corrections.map(({ printed: was, taken, reason, at }) =>
    row(was, quoted(words, taken), reason, at),
  );
  const mended = plan.copy.repairs.map(({ printed: was, read, reason, at }) =>
    row(was, read === "" ? text.notRead : quoted(words, read), reason, at),
  );
  return {
    id: "corrections",
    title: text.title,
    body: [
      table(text.corrected(corrected.length), columns(text.taken), corrected),
      table(text.mended(mended.length), columns(text.read), mended),
    ],
  };
}

function tasks(words: Words, { tasks: all }: PlanStory): Section | undefined {
  if (all.length === 0) return undefined;
  const text = planPageWords[words.language].tasks;
  return {
    id: "tasks",
    title: text.title,
    body: Object.entries(text.groups).flatMap(([kind, name]) => {
      const group = all.filter((task) => task.kind === kind);
      if (group.length === 0) return [];
      const caption = text.caption(name, group.length);
      const table = element("TaskTable", { tasks: group.map(({ id }) => id).join(" "), caption });
      // The numbers of these rows stand in the table above already.
      return [kind === "indicator-row" ? element("details", {}, element("summary", {}, caption), table) : table];
    }),
  };
}

function proof(words: Words, { plan, ledger, setAside }: PlanStory): Section {
  const { language } = words;
  const text = planPageWords[language].ledger;
  const aside = setAsideReasons.filter((reason) => ledger.setAside[reason] > 0);
  const total = aside.reduce((sum, reason) => sum + ledger.setAside[reason], 0);
  const extra = [
    ...(ledger.inNumerals > 0 ? [text.inNumerals(ledger.inNumerals)] : []),
    ...(ledger.inWords > 0 ? [text.inWords(ledger.inWords)] : []),
  ];
  return {
    id: "ledger",
    title: text.title,
    body: [
      paragraph(
        sentences(words, [
          text.numbers(ledger.numbers, ledger.inFacts, total),
          ...(extra.length > 0 ? [text.facts(ledger.facts, extra)] : []),
          ...(plan.verified.facts === "" ? [] : [text.verified]),
        ]),
      ),
      table(
        text.caption,
        [text.whereTo, text.howMany],
        [
          [text.statedByFacts, ledger.inFacts],
          ...aside.map((reason): Part[] => [
            text.setAside(setAsideReasonNames[reason][language]),
            ledger.setAside[reason],
          ]),
          [text.total, ledger.numbers],
        ],
        [1],
      ),
      asideTable(words, setAside),
      paragraph(
        text.download(link(dataPath("facts.csv"), text.allFacts), link(dataPath("set-aside.csv"), text.allAside)),
      ),
    ],
  };
}

/** What is set aside, number by number, folded away; the notes are in the language of the documents alone. */
function asideTable(words: Words, setAside: PlanStory["setAside"]): Mdx | undefined {
  if (setAside.length === 0) return undefined;
  const { language } = words;
  const text = planPageWords[language].ledger;
  const noted = language === sourceLanguage;
  const rows = setAside.map((row): Part[] => [
    quoted(words, row.token),
    setAsideReasonNames[row.reason][language],
    ...(noted ? [row.note] : []),
    formatPosition(row.at, words.language),
  ]);
  const columns = [text.printed, text.reason, ...(noted ? [text.note] : []), text.position];
  const summary = element("summary", {}, text.asideSummary(setAside.length));
  return element("details", {}, summary, table(text.asideCaption, columns, rows));
}

/** Words of the source: on pages in another language they keep theirs. */
function quoted({ language }: Words, text: string): Piece {
  if (language === sourceLanguage || !/\p{Script=Han}/u.test(text)) return text;
  return element("span", { lang: sourceTag }, text);
}

/** A plain table; undefined where it has no rows. `numbers` are the columns to set right. */
function table(
  caption: string,
  names: readonly string[],
  rows: readonly (readonly Part[])[],
  numbers: readonly number[] = [],
): Mdx | undefined {
  if (rows.length === 0) return undefined;
  const right = (i: number) => (numbers.includes(i) ? "number" : undefined);
  return element(
    "table",
    { class: "stack labelled" },
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, ...names.map((name, i) => element("th", { scope: "col", class: right(i) }, name))),
    ),
    element(
      "tbody",
      {},
      ...rows.map((row) =>
        element("tr", {}, ...row.map((cell, i) => element("td", { "data-label": names[i], class: right(i) }, cell))),
      ),
    ),
  );
}
