/** What drawings, tables and captions of built pages state of facts and comparisons, held against the published tables. */
import { plain, saysVerdict, verdictsSaid, type ComparisonRow, type FactRow } from "./statements.ts";

export type PlaceRow = { readonly name: string; readonly name_en: string; readonly level: string };
export type Tables = {
  readonly facts: ReadonlyMap<string, FactRow>;
  readonly comparisons: ReadonlyMap<string, ComparisonRow>;
  readonly places: ReadonlyMap<string, PlaceRow>;
};
type Language = "zh" | "en";

const languageOf = (path: string): Language => (path.startsWith("/en/") ? "en" : "zh");
const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));

/** How each kind is said; the first that a text has is meant, longer ones come first. */
const kindsSaid: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
  zh: [
    ["预计实绩", ["estimate"]],
    ["预计", ["estimate"]],
    ["预期", ["expectation"]],
    ["实绩", ["actual"]],
    ["目标", ["target"]],
  ],
  en: [
    ["estimated result", ["estimate"]],
    ["expect", ["expectation"]],
    ["result", ["actual", "estimate"]],
    ["target", ["target"]],
  ],
};

const years = (text: string) => [...text.matchAll(/\d{4}(?:[–-]\d{4})?/g)].map(([year]) => year.replace("–", "-"));
const saysYear = (text: string, period: string) =>
  years(text).includes(period) || period.split("-").every((year) => text.includes(year));

/** What a text that names a fact whole says wrongly of it: place, year, kind and, in Chinese, where nothing is converted, value. */
function wrongOfFact(text: string, fact: FactRow, language: Language, { places }: Tables): string[] {
  const place = places.get(fact.place)!;
  const kinds = kindsSaid[language].filter(([word]) => text.includes(word)).flatMap(([, kind]) => kind);
  return [
    ...(text.includes(language === "zh" ? place.name : place.name_en) ? [] : [`is of ${fact.place}`]),
    ...(fact.period === "" || saysYear(text, fact.period) ? [] : [`is of ${fact.period}`]),
    ...(kinds.length === 0 || kinds.includes(fact.kind) ? [] : [`is ${fact.kind}`]),
    ...(language === "en" || fact.absent !== "" || text.includes(fact.value.replace("-", ""))
      ? []
      : [`is ${fact.value}`]),
  ];
}

/** Returns what the title of a mark says that its fact or comparison does not; [] where all is as the tables have it. */
export function wrongTitles(path: string, html: string, tables: Tables): { read: number; wrong: string[] } {
  const language = languageOf(path);
  const wrong: string[] = [];
  let read = 0;
  for (const [svg] of mainOf(html).matchAll(/<svg[\s\S]*?<\/svg>/g))
    for (const [, kind, id, inner] of svg.matchAll(
      /<a\b[^>]*\shref="[^"]*\/(facts|comparisons)\/([a-z0-9-]+)\/"[^>]*>([\s\S]*?)<\/a>/g,
    )) {
      const title = plain(/<title>([^<]*)<\/title>/.exec(inner!)?.[1] ?? "");
      read++;
      const say = (why: string) => wrong.push(`${path}: ${id} ${why}: ${title.slice(0, 160)}`);
      if (kind === "facts") wrongOfFact(title, tables.facts.get(id!)!, language, tables).forEach(say);
      else wrongOfPair(title, tables.comparisons.get(id!)!, language, tables).forEach(say);
    }
  return { read, wrong };
}

/** The parts of a text that name a side each: "total: a; b" or "pair: a; against b". */
function wrongOfPair(title: string, row: ComparisonRow, language: Language, tables: Tables): string[] {
  const ids = [...row.left.split("+"), ...row.right.split("+")].filter((id) => id !== "");
  const sides = ids.flatMap((id) =>
    wrongOfFact(title, { ...tables.facts.get(id)!, kind: "" }, language, tables)
      // Each side has a part of the title of its own, which says its kind.
      .filter((why) => why !== "is ")
      .map((why) => `of ${id} ${why}`),
  );
  // The last sentence is the verdict: "未达到，少1件。".
  const last = title
    .replace(/[。.]$/, "")
    .split(language === "zh" ? /。/ : /\.\s/)
    .at(-1)!
    .trim();
  const verdict = last.split(language === "zh" ? /，/ : /,\s/)[0]!;
  const contradicts = verdictsSaid(verdict).length > 0 && !saysVerdict(verdict, row.verdict);
  return [...sides, ...(contradicts ? [`is "${row.verdict}", and "${verdict}" is said of it`] : [])];
}

/** What the head of a column says of the facts under it. */
function saysOfColumn(head: string, fact: FactRow, { places }: Tables): boolean {
  const named = [...places].find(([, { name, name_en: english }]) => head === name || head === english);
  if (named) return fact.place === named[0];
  if (/^\d{4}$/.test(head)) return fact.period.split("-").at(-1) === head || fact.period === head;
  const town = ["镇", "镇的目标", "Town", "Town’s target"].includes(head);
  const city = ["市", "市的目标", "City", "City’s target"].includes(head);
  if (town || city) return (places.get(fact.place)!.level === "town") === town;
  if (/目标$|[Tt]arget$/.test(head)) return fact.kind === "target";
  if (/^(实绩|Result)$/.test(head)) return fact.kind === "actual" || fact.kind === "estimate";
  return true;
}

/** Returns what rows of tables that link a comparison say otherwise than the published tables. */
export function wrongRows(path: string, html: string, tables: Tables): { read: number; wrong: string[] } {
  const language = languageOf(path);
  const wrong: string[] = [];
  let read = 0;
  for (const [row] of mainOf(html).matchAll(/<tr\b[\s\S]*?<\/tr>/g)) {
    if (!/\/comparisons\//.test(row)) continue;
    read++;
    const cells = [...row.matchAll(/<td\b[^>]*?(?:\sdata-label="([^"]*)")?[^>]*>([\s\S]*?)<\/td>/g)];
    for (const [, head, inner] of cells) {
      for (const [, id, text] of inner!.matchAll(
        /href="[^"]*\/facts\/([a-z0-9-]+)\/(?:#[^"]*)?"[^>]*>([\s\S]*?)<\/a>/g,
      )) {
        const fact = tables.facts.get(id!)!;
        const said = plain(text!);
        const isValue = /\d/.test(said) && !/\d{4}年/.test(said);
        if (language === "zh" && isValue && fact.absent === "" && !said.includes(fact.value.replace("-", "")))
          wrong.push(`${path}: ${id} is ${fact.value}, and called ${said}`);
        if (head !== undefined && !saysOfColumn(plain(head), fact, tables))
          wrong.push(`${path}: ${id}, ${fact.kind} of ${fact.place} for ${fact.period}, stands under ${head}`);
      }
      for (const [, id, text] of inner!.matchAll(
        /href="[^"]*\/comparisons\/([a-z0-9-]+)\/(?:#[^"]*)?"[^>]*>([\s\S]*?)<\/a>/g,
      )) {
        const { verdict } = tables.comparisons.get(id!)!;
        if (!saysVerdict(plain(text!), verdict))
          wrong.push(`${path}: ${id} is "${verdict}", and called ${plain(text!)}`);
      }
    }
  }
  return { read, wrong };
}

/**
 * Returns what findings (under the title of a chart, and as the description of its drawing) say of a place, a year and a kind
 * that no fact of the chart has. `factsOf` gives the facts of a chart by its id.
 */
export function wrongFindings(
  path: string,
  html: string,
  tables: Tables,
  factsOf: (chart: string) => readonly string[],
): { read: number; wrong: string[] } {
  const language = languageOf(path);
  const wrong: string[] = [];
  let read = 0;
  const name = (row: PlaceRow) => (language === "zh" ? row.name : row.name_en);
  const names = [...tables.places.values()].map(name).sort((a, b) => b.length - a.length);
  const claim =
    language === "zh"
      ? new RegExp(
          `(${names.join("|")})(\\d{4}(?:–\\d{4})?)年的?(预计实绩|实绩|目标)[是：]?[^\\d，；。]{0,6}(-?[\\d.]+)?`,
          "g",
        )
      : new RegExp(
          `(${names.join("|")})(?:’s (target|estimated result|result) for (\\d{4}(?:–\\d{4})?)| (\\d{4}(?:–\\d{4})?), (target|estimated result|result))`,
          "g",
        );
  for (const [figure, id] of mainOf(html).matchAll(/<figure\b[^>]*\sid="chart-([a-z0-9-]+)"[\s\S]*?<\/figure>/g)) {
    const facts = factsOf(id!).map((one) => tables.facts.get(one)!);
    const texts = [...figure.matchAll(/<(?:p class="chart-finding"|desc)[^>]*>([\s\S]*?)<\/(?:p|desc)>/g)];
    for (const text of new Set(texts.map(([, inner]) => plain(inner!))))
      for (const match of text.matchAll(claim)) {
        read++;
        const [, place, a, b, c, d] = match;
        const period = (language === "zh" ? a! : (b ?? c)!).replace("–", "-");
        const word = language === "zh" ? b! : (a ?? d)!;
        const value = language === "zh" ? c : undefined;
        const kinds = kindsSaid[language].find(([said]) => said === word)![1];
        const meant = facts.filter(
          (fact) =>
            name(tables.places.get(fact.place)!) === place && fact.period === period && kinds.includes(fact.kind),
        );
        if (meant.length === 0) wrong.push(`${path}: chart ${id} has no ${word} of ${place} for ${period}: ${text}`);
        else if (
          value !== undefined &&
          !meant.some((fact) => fact.value.replace("-", "") === value || fact.absent !== "")
        )
          wrong.push(`${path}: chart ${id} has no ${word} of ${value}, ${place} ${period}: ${text}`);
      }
  }
  return { read, wrong };
}

const movements: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  growth: { zh: "增长率", en: "growth" },
  "average-growth": { zh: "年均增长率", en: "average annual growth" },
  change: { zh: "增减量", en: "change" },
  rank: { zh: "位次", en: "rank" },
};

/** Returns the numbers in tables of places and years that are a movement or a rank and do not say so. */
export function unsaidForms(path: string, html: string, { facts }: Tables): { read: number; wrong: string[] } {
  const language = languageOf(path);
  const wrong: string[] = [];
  let read = 0;
  for (const [table] of mainOf(html).matchAll(/<table class="pby-table">[\s\S]*?<\/table>/g))
    for (const [, id, said] of table.matchAll(
      /<p class="[tr]">\s*<a href="[^"]*\/facts\/([a-z0-9-]+)\/">[\s\S]*?<small>([^<]*)<\/small>/g,
    )) {
      read++;
      const word = movements[facts.get(id!)!.form]?.[language];
      if (word !== undefined && !plain(said!).toLowerCase().includes(word))
        wrong.push(`${path}: ${id} is ${word}: ${said}`);
    }
  return { read, wrong };
}
