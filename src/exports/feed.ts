/** The Atom feed of corrections to ourselves and of versions: fixed ids and dates, so that nothing shows up twice. */
import type { Comparison, Report } from "../data/model.ts";
import type { OwnCorrection } from "../data/own-corrections.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, dataPath, versionPath } from "../links.ts";
import { feedWords } from "../messages/messages.ts";
import { correctionTitle } from "../wording/correction-names.ts";
import { escapeHtml } from "../wording/html.ts";
import { languageTags } from "../wording/languages.ts";

/** A version as the feed tells of it: what it holds, and how many facts differ from the one before. */
export type VersionEntry = {
  readonly version: string;
  readonly date: string;
  readonly facts: number;
  readonly changed: number;
  readonly added: number;
  readonly withdrawn: number;
  readonly first: boolean;
};

/** Returns the feed in a language, the newest entry first. Who follows two languages sees two entries, not one that changes. */
export function correctionsFeed(
  report: Report,
  comparisons: ReadonlyMap<string, Comparison>,
  corrections: readonly OwnCorrection[],
  versions: readonly VersionEntry[],
  language: Language,
): string {
  const { edition } = report;
  const authority = new URL(edition.site).hostname;
  const self = absoluteUrl(dataPath("corrections.atom"), language, edition);
  const page = absoluteUrl(dataPath("corrections/"), language, edition);
  const words = feedWords[language];
  const entries = [
    ...corrections.map((correction) => ({
      // The number alone names an entry: its text may be reworded, its day stays.
      id: `tag:${authority},${correction.date}:corrections/${correction.number}/${language}`,
      date: correction.date,
      title: correctionTitle(correction, report, comparisons, language),
      url: `${page}#correction-${correction.number}`,
      text: words.correction(correction.reason[language], correction.version, correction.touches),
    })),
    ...versions.map((entry) => ({
      id: `tag:${authority},${entry.date}:versions/${entry.version}/${language}`,
      date: entry.date,
      title: words.versionTitle(edition.title[language], entry.version),
      url: absoluteUrl(versionPath(entry.version), language, edition),
      text: versionText(entry, language),
    })),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const title = words.title(edition.title[language]);
  const updated = entries[0]?.date ?? edition.date;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTags[language]}">`,
    // The year the feed began is part of its name; the first version's is the only one that never changes.
    `<id>tag:${authority},${versions[0]?.date.slice(0, 4) ?? edition.date.slice(0, 4)}:corrections/${language}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<updated>${instant(updated)}</updated>`,
    `<author><name>${escapeHtml(edition.publisher[language])}</name></author>`,
    `<rights>${escapeHtml(edition.license.data)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(page)}"/>`,
    ...entries.map(({ id, date, title: name, url, text }) =>
      [
        "<entry>",
        `<id>${escapeHtml(id)}</id>`,
        `<title>${escapeHtml(name)}</title>`,
        `<updated>${instant(date)}</updated>`,
        `<published>${instant(date)}</published>`,
        `<link rel="alternate" type="text/html" href="${escapeHtml(url)}"/>`,
        `<content type="text">${escapeHtml(text)}</content>`,
        "</entry>",
      ].join("\n"),
    ),
    "</feed>",
    "",
  ].join("\n");
}

function versionText({ facts, changed, added, withdrawn, first }: VersionEntry, language: Language): string {
  const words = feedWords[language];
  return first ? words.firstVersion(facts) : words.version(facts, changed, added, withdrawn);
}

/** A day as an instant: noon UTC falls on that day almost everywhere. */
function instant(date: string): string {
  return `${date}T12:00:00Z`;
}
