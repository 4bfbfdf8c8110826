/** The Atom feed of corrections to ourselves and of versions: fixed ids and dates, so that nothing shows up twice. */
import type { Comparison, Report } from "../data/model.ts";
import type { OwnCorrection } from "../data/own-corrections.ts";
import type { Language } from "../data/vocabulary.ts";
import { absoluteUrl, dataPath, versionPath } from "../links.ts";
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
  const zh = language === "zh";
  const entries = [
    ...corrections.map((correction) => ({
      // The number alone names an entry: its text may be reworded, its day stays.
      id: `tag:${authority},${correction.date}:corrections/${correction.number}/${language}`,
      date: correction.date,
      title: correctionTitle(correction, report, comparisons, language),
      url: `${page}#correction-${correction.number}`,
      text: correctionText(correction, language),
    })),
    ...versions.map((entry) => ({
      id: `tag:${authority},${entry.date}:versions/${entry.version}/${language}`,
      date: entry.date,
      title: zh
        ? `${edition.title.zh}：${entry.version}版发布`
        : `${edition.title.en}: version ${entry.version} is published`,
      url: absoluteUrl(versionPath(entry.version), language, edition),
      text: versionText(entry, language),
    })),
  ].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const title = zh ? `${edition.title.zh}：更正与版本` : `${edition.title.en}: corrections and versions`;
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

function correctionText({ reason, version, touches }: OwnCorrection, language: Language): string {
  const zh = language === "zh";
  const more =
    touches.length > 0 ? (zh ? `同时影响：${touches.join("、")}。` : ` It also touches ${touches.join(", ")}.`) : "";
  const since =
    version === undefined
      ? { zh: "首次发布前已改正。", en: "Set right before the first version was published." }
      : { zh: `自${version}版起改正。`, en: `Set right from version ${version} on.` };
  return zh ? `${reason.zh}。${since.zh}${more}` : `${reason.en}. ${since.en}${more}`;
}

function versionText({ facts, changed, added, withdrawn, first }: VersionEntry, language: Language): string {
  const zh = language === "zh";
  if (first) return zh ? `第一版，${facts}个事实。` : `The first version, with ${facts} facts.`;
  return zh
    ? `共${facts}个事实；与上一版相比，改动${changed}个，新增${added}个，撤下${withdrawn}个。`
    : `${facts} facts; against the version before, ${changed} changed, ${added} were added, ${withdrawn} were withdrawn.`;
}

/** A day as an instant: noon UTC falls on that day almost everywhere. */
function instant(date: string): string {
  return `${date}T12:00:00Z`;
}
