/** What a found text says of itself, and the record that is written from it for a person to complete. */
import { longestQuotation } from "../data/plain-text.ts";
import { columnsOf, keysIn } from "../data/languages.ts";
import type { CleaningRule } from "../data/reading-copy.ts";
import { formatPeriod } from "../data/periods.ts";
import type { Period } from "../data/model.ts";
import type { Languages, PlanKind } from "../data/vocabulary.ts";
import { fiveYears } from "./settings.ts";

export type Record = {
  readonly title: string;
  /** A day, month or year, "" where the text does not say. */
  readonly date: string;
  readonly period: Period | undefined;
  readonly kind: PlanKind;
};

const kindsByTitle: readonly (readonly [RegExp, PlanKind])[] = [
  [/统计公报/u, "statistical-bulletin"],
  [/政府工作报告|工作报告/u, "government-work-report"],
  [/五年规划|规划纲要|远景目标|纲要/u, "five-year-outline"],
  [/工作方案|实施方案|行动计划|行动方案|实施意见|工作要点/u, "work-plan"],
];

/** Returns the title, day, years and kind that the first lines of a text give. */
export function recordOf(lines: readonly string[]): Record {
  const head = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 30);
  const titled = head.find((line) => [...line].length <= 80 && kindsByTitle.some(([pattern]) => pattern.test(line)));
  const title = [...(titled ?? head[0] ?? "").replace(/[(（].*$/u, "").trim()].slice(0, longestQuotation).join("");
  const text = head.join("\n");
  const day = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u.exec(text);
  const two = (digits: string) => digits.padStart(2, "0");
  const date = day ? `${day[1]}-${two(day[2]!)}-${two(day[3]!)}` : (/((?:19|20)\d{2})年/u.exec(text)?.[1] ?? "");
  const kind = kindsByTitle.find(([pattern]) => pattern.test(head.join("")))?.[1] ?? "overall-plan";
  const range = /((?:19|20)\d{2})年?\s?[-~～—–至到]{1,2}\s?((?:19|20)\d{2})/u.exec(title + text.slice(0, 300));
  const year = Number(date.slice(0, 4));
  const one = date === "" ? undefined : { first: year, last: year };
  const titleYear = Number(/((?:19|20)\d{2})年/u.exec(titled ?? "")?.[1]);
  const ofTitle = titleYear > 0 ? { first: titleYear, last: titleYear } : undefined;
  const period =
    kind === "statistical-bulletin"
      ? (ofTitle ?? one)
      : kind === "government-work-report"
        ? one
        : range && Number(range[2]) > Number(range[1])
          ? { first: Number(range[1]), last: Number(range[2]) }
          : (fiveYears(title) ?? one);
  return { title, date, period, kind };
}

/** Returns the rules of cleaning that a found text needs, each with what speaks for it. */
export function rulesFor(text: string): { readonly rule: CleaningRule; readonly why: string }[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const found: (readonly [CleaningRule, number, number, string])[] = [
    [
      "pinyin",
      count(/\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+ ?\)/gu),
      3,
      "syllables in brackets behind characters",
    ],
    [
      "traditional",
      count(/[們來個為這說時國會動長經業務區產發與實現進過對開關條點總]/gu),
      Math.max(3, han / 100),
      "traditional characters",
    ],
    ["private-use", count(/[\u{e000}-\u{f8ff}]/gu), 1, "private-use characters"],
    ["typesetting", count(/\[[A-Z]{2}[0-9]*[A-Z]*\]/gu), 1, "codes of a typesetter"],
    ["space", count(/\p{Script=Han}[ \u3000]\p{Script=Han}/gu), Math.max(10, han / 20), "gaps between characters"],
  ];
  return found
    .filter(([, times, least]) => times >= least)
    .map(([rule, times, , what]) => ({ rule, why: `${times} ${what}` }));
}

/** Returns the text of a plan.yaml; what only a person knows is "" and named in `open`. */
export function writeRecord(
  { title, date, period, kind }: Record,
  given: {
    readonly id: string;
    readonly place: string;
    readonly sha256: string;
    readonly rules: readonly CleaningRule[];
    readonly sections: readonly string[];
    /** Of the edition: a text is asked for in each of them. */
    readonly languages: Languages;
  },
): { readonly text: string; readonly open: readonly string[] } {
  const inAll = (key: string) => keysIn<string>(columnsOf(key), given.languages);
  const texts = (...keys: readonly string[]) => keys.map((key) => `${key}: ""`);
  const [, ...titles] = inAll("title");
  const open = [...titles, ...["short", "issuer", "source.publisher"].flatMap(inAll), "outline"];
  if (title === "") open.unshift("title");
  if (date === "") open.push("date");
  if (!period) open.push("period");
  const quoted = (text: string) => JSON.stringify(text);
  const outline = given.sections.map(
    (section) => `  - { ${[`section: ${quoted(section)}`, ...texts(...inAll("title"))].join(", ")} }`,
  );
  const lines = [
    `id: ${given.id}`,
    `title: ${quoted(title)}`,
    ...texts(...titles, ...inAll("short")),
    `place: ${given.place}`,
    ...texts(...inAll("issuer")),
    `date: ${quoted(date)}`,
    `period: ${quoted(period ? formatPeriod(period) : "")}`,
    `kind: ${kind}`,
    "coverage: whole",
    ...["source:", ...texts(...inAll("publisher")).map((line) => `  ${line}`), "  published: null"],
    ...["copy:", `  sha256: ${given.sha256}`, `  rules: [${given.rules.join(", ")}]`, "  repairs: []"],
    ...["defects: []", "corrections: []"],
    ...(outline.length > 0 ? ["outline:", ...outline] : ["outline: []"]),
  ];
  return { text: `${lines.join("\n")}\n`, open };
}
