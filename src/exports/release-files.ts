/** What a version freezes: the data files, the words of every fact, comparison and chart, and the charts as drawn. */
import type { ByteFile } from "../data/files.ts";
import type { Comparison, Report, Text } from "../data/model.ts";
import { manifestName, type FrozenKind } from "../data/releases.ts";
import { comparisonTitle } from "../wording/comparison-names.ts";
import { factSentence, valueWithOriginal, verdictSentence } from "../wording/sentences.ts";
import { formatCsv } from "./csv.ts";
import { sha256Of, type DataFile } from "./data-files.ts";
import { formatJson } from "./json.ts";

/** A chart as it is frozen: its rows, and two finished drawings a language. */
export type ChartFile = {
  readonly id: string;
  readonly title: Text;
  /** What the chart finds, in a sentence or two. */
  readonly text: Text;
  readonly csv: string;
  readonly svg: Text;
  /** The drawing for a phone: what a frame of the version shows there. */
  readonly narrow: Text;
};

/** Returns all files of the version that `report.edition` names, with the manifest of their hashes last. */
export function releaseFiles(
  report: Report,
  comparisons: readonly Comparison[],
  dataFiles: readonly DataFile[],
  charts: readonly ChartFile[],
): ByteFile[] {
  const { version, date } = report.edition;
  const ids = [
    ...[...report.facts.keys()].map((id) => `facts/${id}`),
    ...comparisons.map(({ id }) => `comparisons/${id}`),
    ...charts.map(({ id }) => `charts/${id}`),
  ];
  const files = [
    ...dataFiles.map(({ name, bytes }) => ({ name: `data/${name}`, bytes })),
    words("facts", [...report.facts.values()], (fact, language) => ({
      title: factSentence(fact, report, language),
      text: valueWithOriginal(fact, report, language),
    })),
    words("comparisons", comparisons, (comparison, language) => ({
      title: comparisonTitle(comparison, report, language),
      text: verdictSentence(comparison, report, language),
    })),
    words("charts", charts, ({ title, text }, language) => ({ title: title[language], text: text[language] })),
    ...charts.flatMap(({ id, csv, svg, narrow }) => [
      { name: `charts/${id}.csv`, bytes: encode(csv) },
      { name: `charts/${id}.zh.svg`, bytes: encode(svg.zh) },
      { name: `charts/${id}.en.svg`, bytes: encode(svg.en) },
      { name: `charts/${id}.narrow.zh.svg`, bytes: encode(narrow.zh) },
      { name: `charts/${id}.narrow.en.svg`, bytes: encode(narrow.en) },
    ]),
    { name: "ids.txt", bytes: encode(ids.map((id) => `${id}\n`).join("")) },
  ];
  const manifest = {
    version,
    date,
    files: files.map(({ name, bytes }) => ({ path: name, bytes: bytes.length, sha256: sha256Of(bytes) })),
  };
  return [...files, { name: manifestName, bytes: encode(formatJson(manifest)) }];
}

function words<Item extends { readonly id: string }>(
  kind: FrozenKind,
  items: readonly Item[],
  say: (item: Item, language: "zh" | "en") => { title: string; text: string },
): ByteFile {
  const rows = items.map((item) => {
    const [zh, en] = [say(item, "zh"), say(item, "en")];
    return [item.id, zh.title, en.title, zh.text, en.text];
  });
  return {
    name: `words/${kind}.csv`,
    bytes: encode(formatCsv([["id", "title", "title_en", "text", "text_en"], ...rows])),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
