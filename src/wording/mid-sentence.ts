/** English labels are written as sentences begin; within a sentence their first letter is small, but for names. */
import type { Report } from "../data/model.ts";

const names = new WeakMap<Report, ReadonlySet<string>>();

/**
 * Returns the label as it stands within a sentence: "New listed companies" as "new listed companies".
 * Words with other capitals, and words that the edition writes large within its texts, stay.
 */
export function midSentence(label: string, report: Report): string {
  const first = /^[A-Z][a-z’-]*(?![\w&.])/.exec(label)?.[0];
  if (first === undefined) return label;
  let known = names.get(report);
  if (!known) names.set(report, (known = namesIn(report)));
  return known.has(first) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Words that stand within texts with a capital and never without one. */
function namesIn(report: Report): ReadonlySet<string> {
  const texts = [
    ...[...report.facts.values()].flatMap(({ label, note }) => [label.en, note?.en ?? ""]),
    ...[...report.tasks.values()].flatMap(({ title, note }) => [title.en, note?.en ?? ""]),
    ...[...report.indicators.values()].flatMap(({ name, definition, note }) => [
      name.en,
      definition.en,
      note?.en ?? "",
    ]),
    ...[...report.places.values()].flatMap(({ name, description }) => [name.en, `Of ${name.en}`, description.en]),
    ...[...report.plans.values()].flatMap(({ short, issuer }) => [short.en, `Of ${short.en}`, issuer.en]),
  ];
  const words = (pattern: RegExp) => new Set(texts.flatMap((text) => text.match(pattern) ?? []));
  const large = words(/(?<=[a-z,’)] )[A-Z][a-z’-]*/g);
  const small = words(/(?<![\w’-])[a-z][a-z’-]*/g);
  return new Set([...large].filter((word) => !small.has(word.toLowerCase())));
}
