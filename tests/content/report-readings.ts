/**
 * Made-up reports with what a person reads in them, in one text: every number stands in braces with its reading,
 * `{printed reading}`. A reading is a reason to set it aside, or a unit and what differs from eq and from the line
 * `@ kind period` above: a bound, a kind, a period, `/form`, `#indicator`, `=value`. Where several are right, `|`
 * stands between.
 */
import { readFileSync } from "node:fs";
import { halfWidth } from "../../src/data/numerals.ts";
import { parsePeriod } from "../../src/data/periods.ts";
import { bounds, kinds, planKinds, setAsideReasons, type PlanKind } from "../../src/data/vocabulary.ts";
import type { DocumentFrame } from "../../src/ingest/settings.ts";

export type Reading = {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly printed: string;
  /** Reasons to set it aside; empty for a fact. */
  readonly reasons: readonly string[];
  readonly value: string;
  readonly unit: string;
  readonly bounds: readonly string[];
  readonly kinds: readonly string[];
  readonly periods: readonly string[];
  readonly form: string | undefined;
  readonly indicator: string | undefined;
};
export type ReadReport = {
  readonly frame: DocumentFrame;
  readonly text: string;
  readonly readings: readonly Reading[];
};

/** Returns a report of `tests/fixtures/reports`: its text without the readings, and these. */
export function readReport(name: string): ReadReport {
  const lines: string[] = [];
  const readings: Reading[] = [];
  let frame: DocumentFrame | undefined;
  let setting = ["actual", ""];
  for (const line of readFileSync(`tests/fixtures/reports/${name}.txt`, "utf8").trimEnd().split("\n")) {
    if (line.startsWith("# ")) continue;
    if (line.startsWith("@frame ")) {
      const [, kind, period] = line.split(" ");
      frame = { kind: oneOf(planKinds, kind!) as PlanKind, period: parsePeriod(period!)! };
    } else if (line.startsWith("@ ")) setting = line.split(" ").slice(1);
    else {
      const [text, found] = readLine(line, lines.length + 1, setting);
      lines.push(text);
      readings.push(...found);
    }
  }
  return { frame: frame!, text: lines.join("\n"), readings };
}

function readLine(line: string, number: number, setting: readonly string[]): [string, Reading[]] {
  const readings: Reading[] = [];
  let text = "";
  line.split(/[{}]/).forEach((part, i) => {
    if (i % 2 === 0) return void (text += part);
    const [printed, ...words] = part.split(" ");
    const first = [...text].length + 1;
    text += printed!;
    readings.push({
      ...{ line: number, first, last: [...text].length, printed: printed! },
      ...readingOf(printed!, words, setting),
    });
  });
  return [text, readings];
}

function readingOf(printed: string, words: readonly string[], [kind, period]: readonly string[]) {
  const all = (list: readonly string[]) => (word: string) => word.split("|").every((each) => list.includes(each));
  const isPeriod = (word: string) => /^\d{4}(?:-\d{4})?(?:\|\d{4}(?:-\d{4})?)*$/.test(word);
  const isOther = (word: string) => /^[=/#]./.test(word) || isPeriod(word) || [bounds, kinds].some((l) => all(l)(word));
  const aside = words.find(all(setAsideReasons));
  const units = words.filter((word) => word !== aside && !isOther(word));
  if (units.length !== (aside ? 0 : 1)) throw new Error(`{${printed} ${words.join(" ")}} needs one unit or reason`);
  return {
    reasons: aside?.split("|") ?? [],
    value: words.find((word) => word.startsWith("="))?.slice(1) ?? halfWidth(printed).replace("-", "~"),
    unit: units[0] ?? "",
    bounds: (words.find(all(bounds)) ?? "eq").split("|"),
    kinds: (words.find(all(kinds)) ?? kind!).split("|"),
    periods: (words.find(isPeriod) ?? period!).split("|"),
    form: words.find((word) => word.startsWith("/"))?.slice(1),
    indicator: words.find((word) => word.startsWith("#"))?.slice(1),
  };
}

function oneOf(list: readonly string[], word: string): string {
  if (!list.includes(word)) throw new Error(`${word} is none of ${list.join(", ")}`);
  return word;
}
