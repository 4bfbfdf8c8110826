/** An edition with its texts in one more language: those of another, every word read backwards, so that none is taken for it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parseDocument, visit, type Node } from "yaml";
import { filesUnder } from "../../scripts/files.ts";
import { reseal } from "./edition-folder.ts";

/** Returns the text with the letters of every word in the other order. */
export function backwards(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => [...word].reverse().join(""));
}

/** Adds to the edition in `folder` what its texts are in the language `tag`, backwards those of `from`, and seals it again. */
export function translate(folder: string, from: string, tag: string): void {
  for (const name of filesUnder(folder)) {
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    if (name.endsWith(".yaml")) writeFileSync(file, withKeys(text, `_${from}`, `_${tag}`));
    if (name.endsWith(".csv")) writeFileSync(file, withColumns(text, `_${from}`, `_${tag}`));
  }
  reseal(folder);
}

/** The same YAML with the key `x_de` behind each `x_en`, a text or a list of texts. */
function withKeys(text: string, from: string, to: string): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, map) => {
      map.items = map.items.flatMap((pair) => {
        const key = String(pair.key);
        if (!key.endsWith(from)) return [pair];
        const said = (pair.value as Node).toJS(document) as string | readonly string[];
        const value = typeof said === "string" ? backwards(said) : said.map(backwards);
        return [pair, document.createPair(key.slice(0, -from.length) + to, value)];
      });
    },
  });
  return document.toString({ lineWidth: 0 });
}

function withColumns(text: string, from: string, to: string): string {
  const [header = [], ...rows] = parseCsv(text) as string[][];
  const more = header.flatMap((name, i) => (name.endsWith(from) ? [i] : []));
  const lines = [
    [...header, ...more.map((i) => header[i]!.slice(0, -from.length) + to)],
    ...rows.map((row) => [...row, ...more.map((i) => backwards(row[i]!))]),
  ];
  return lines.map((line) => line.map(csvCell).join(",") + "\n").join("");
}

const csvCell = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
