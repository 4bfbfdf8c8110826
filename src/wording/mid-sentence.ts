/** Labels are written as sentences begin; within one their first letter is small where a language has such, but for names. */
import { measureWords } from "../messages/messages.ts";
import type { Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";

const names = new WeakMap<Report, Map<Language, ReadonlySet<string>>>();

/**
 * Returns the label as it stands within a sentence: "New listed companies" as "new listed companies".
 * Words with other capitals, and words that the edition writes large within its texts, stay.
 */
export function midSentence(label: string, report: Report, language: Language): string {
  const first = measureWords[language].hasCapitals ? /^[A-Z][a-z’-]*(?![\w&.])/.exec(label)?.[0] : undefined;
  if (first === undefined) return label;
  const known = names.get(report) ?? new Map<Language, ReadonlySet<string>>();
  names.set(report, known);
  const large = known.get(language) ?? namesIn(report, language);
  known.set(language, large);
  return large.has(first) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Words that stand within texts with a capital and never without one. */
function namesIn(report: Report, language: Language): ReadonlySet<string> {
  // A name that stands alone is one within a text, too: a small letter before it says so.
  const within = (name: string) => `x ${name}`;
  const texts = [
    ...[...report.facts.values()].flatMap(({ label, note }) => [label[language], note?.[language] ?? ""]),
    ...[...report.tasks.values()].flatMap(({ title, note }) => [title[language], note?.[language] ?? ""]),
    ...[...report.indicators.values()].flatMap(({ name, definition, note }) => [
      name[language],
      definition[language],
      note?.[language] ?? "",
    ]),
    ...[...report.places.values()].flatMap(({ name, description }) => [
      name[language],
      within(name[language]),
      description[language],
    ]),
    ...[...report.plans.values()].flatMap(({ short, issuer }) => [
      short[language],
      within(short[language]),
      issuer[language],
    ]),
  ];
  const words = (pattern: RegExp) => new Set(texts.flatMap((text) => text.match(pattern) ?? []));
  const large = words(/(?<=[a-z,’)] )[A-Z][a-z’-]*/g);
  const small = words(/(?<![\w’-])[a-z][a-z’-]*/g);
  return new Set([...large].filter((word) => !small.has(word.toLowerCase())));
}
