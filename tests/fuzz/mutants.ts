/** Editions with one thing changed, as slips, programs and ill will change it. */
import type { SourceFile } from "../../src/data/files.ts";
import type { Random } from "./random.ts";

export type Mutant = {
  /** What kind of change it is: "csv digit-changed". */
  readonly kind: string;
  /** The file that was changed, by its name before. */
  readonly name: string;
  readonly files: readonly SourceFile[];
};

type Change = (text: string, random: Random) => string;

/** What stands where it should not: invisible, turning, broken, of another width, running, too long. */
const odd = [
  ..."\0\t\r\u000b\u007f\u0085\u00a0\u00ad\u061c\u180e\u200b\u200d\u200e\u2028\u202e\u2066\u2800\u3000\u3164\ufe0f\ufeff\ufff9\uffff\ue009\ufffd",
  "\u{e0041}",
  "\ud800",
  "=1+1",
  "@SUM(A1)",
  "+1",
  "-",
  "\t=1",
  "＝1",
  "１２",
  "٣",
  "½",
  "<script>alert(1)</script>",
  "{process.exit(1)}",
  "{{plans}}",
  "${1}",
  "'",
  '"',
  '""',
  "“",
  ",",
  ";",
  ":",
  "#",
  "&#x202e;",
  "\\",
  "\\u202e",
  "../..",
  "__proto__",
  "constructor",
  "null",
  "NaN",
  "Infinity",
  "1e309",
  "长".repeat(3000),
  "[".repeat(150),
  "> ".repeat(150),
  "\n",
  "\r\n",
  "\n\n\n",
];

const lineAt = (text: string, random: Random) => random.below(text.split("\n").length);
function changeLine(text: string, random: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split("\n");
  const at = lineAt(text, random);
  return [...lines.slice(0, at), ...change(lines[at]!), ...lines.slice(at + 1)].join("\n");
}
/** Changes one of the places that a pattern finds; the text as it is where it finds none. */
function changeMatch(text: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: word } = random.pick(found);
  return text.slice(0, index) + change(word) + text.slice(index + word.length);
}
const insert = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

/** Changes that any text can suffer. */
const anywhere: Readonly<Record<string, Change>> = {
  "digit-changed": (text, random) =>
    changeMatch(text, random, /\d/g, (d) => String((Number(d) + 1 + random.below(9)) % 10)),
  "digit-dropped": (text, random) => changeMatch(text, random, /\d/g, () => ""),
  "digit-added": (text, random) => changeMatch(text, random, /\d/g, (d) => d + String(random.below(10))),
  "digits-swapped": (text, random) => changeMatch(text, random, /\d\d/g, (d) => d[1]! + d[0]!),
  "digit-in-another-width": (text, random) =>
    changeMatch(text, random, /\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  "point-moved": (text, random) => changeMatch(text, random, /\d\.\d/g, (d) => `${d[0]!}${d[2]!}.`),
  "character-dropped": (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  "characters-swapped": (text, random) => changeMatch(text, random, /[^\n]{2}/g, (two) => two[1]! + two[0]!),
  "odd-character": (text, random) => insert(text, random.below(text.length + 1), random.pick(odd)),
  "odd-value": (text, random) => changeMatch(text, random, /[^\s,:"]+/g, () => random.pick(odd)),
  "word-of-another-place": (text, random) => {
    const words = text.match(/[^\s,:"]+/g) ?? [""];
    return changeMatch(text, random, /[^\s,:"]+/g, () => random.pick(words));
  },
  "line-dropped": (text, random) => changeLine(text, random, () => []),
  "line-doubled": (text, random) => changeLine(text, random, (line) => [line, line]),
  "line-of-another-place": (text, random) => {
    const other = random.pick(text.split("\n"));
    return changeLine(text, random, (line) => [line, other]);
  },
  "lines-joined": (text, random) => changeMatch(text, random, /\n/g, () => ""),
  "lines-blank": (text, random) => changeLine(text, random, (line) => [line, ...Array<string>(5000).fill("")]),
  "cut-off": (text, random) => text.slice(0, random.below(text.length + 1)),
  "line-ends-of-another-system": (text) => text.replaceAll("\n", "\r\n"),
  "byte-order-mark": (text) => `\ufeff${text}`,
  "space-at-an-end": (text, random) => changeMatch(text, random, /[,\n]/g, (end) => ` ${end}`),
  emptied: () => "",
};

const columns = (line: string) => line.split(",");
const ofCsv: Readonly<Record<string, Change>> = {
  "cell-emptied": (text, random) =>
    changeLine(text, random, (line) => {
      const cells = columns(line);
      cells[random.below(cells.length)] = "";
      return [cells.join(",")];
    }),
  "cell-of-another-row": (text, random) => {
    const other = columns(random.pick(text.split("\n")));
    return changeLine(text, random, (line) => {
      const cells = columns(line);
      const at = random.below(cells.length);
      cells[at] = other[at] ?? "";
      return [cells.join(",")];
    });
  },
  "cells-swapped": (text, random) =>
    changeLine(text, random, (line) => {
      const cells = columns(line);
      const at = random.below(Math.max(1, cells.length - 1));
      [cells[at], cells[at + 1]] = [cells[at + 1] ?? "", cells[at]!];
      return [cells.join(",")];
    }),
  "cell-added": (text, random) => changeMatch(text, random, /,/g, () => ",,"),
  "number-in-another-notation": (text, random) =>
    changeMatch(text, random, /(?<=,)\d[\d.]*(?=,)/g, (number) =>
      random.pick([
        `${number}e0`,
        `0${number}`,
        `+${number}`,
        `"${number}"`,
        ` ${number}`,
        `${number}.0`,
        `1,${number}`,
      ]),
    ),
  "rows-empty": (text, random) =>
    changeLine(text, random, (line) => [line, ...Array<string>(3000).fill(",".repeat(columns(line).length - 1))]),
};

const ofYaml: Readonly<Record<string, Change>> = {
  "value-of-another-kind": (text, random) =>
    changeMatch(text, random, /(?<=: )[^\n]+/g, () =>
      random.pick([
        "",
        "null",
        "[]",
        "{}",
        "true",
        "0x10",
        "1e4",
        ".inf",
        "-1",
        "!!set {a}",
        "*a",
        "&a b",
        "|",
        "2020-01-01",
      ]),
    ),
  "indent-changed": (text, random) => changeMatch(text, random, /^ +/gm, (spaces) => `${spaces} `),
  "key-misspelt": (text, random) => changeMatch(text, random, /[a-z_]+(?=:)/g, (key) => `${key.slice(1)}${key[0]!}`),
  "key-doubled": (text, random) => changeMatch(text, random, /[^\n]*: [^\n]*\n/g, (line) => line + line),
  "quotes-off": (text, random) => changeMatch(text, random, /"[^"\n]*"/g, (quoted) => quoted.slice(1, -1)),
  "value-of-another-entry": (text, random) => {
    const values = text.match(/(?<=: )[^\n]+/g) ?? [""];
    return changeMatch(text, random, /(?<=: )[^\n]+/g, () => random.pick(values));
  },
  nesting: (text, random) => changeMatch(text, random, /(?<=: )[^\n]+/g, () => "[".repeat(120) + "]".repeat(120)),
};

const ofMdx: Readonly<Record<string, Change>> = {
  "number-typed": (text, random) =>
    changeMatch(
      text,
      random,
      /[\p{Script=Han}a-z] ?/gu,
      (word) => word + random.pick(["850亿元", "48 ", "三万人", "½", "`12`"]),
    ),
  "attribute-dropped": (text, random) => changeMatch(text, random, / [a-z]+="[^"]*"/g, () => ""),
  "attribute-of-another": (text, random) => {
    const values = text.match(/(?<==")[^"]*(?=")/g) ?? [""];
    return changeMatch(text, random, /(?<==")[^"]*(?=")/g, () => random.pick(values));
  },
  "component-of-another-name": (text, random) =>
    changeMatch(text, random, /(?<=<)[A-Z]\w+/g, () =>
      random.pick(["Fact", "Growth", "Percent", "Chart", "Names", "Facts"]),
    ),
  code: (text, random) =>
    insert(
      text,
      random.below(text.length + 1),
      random.pick([
        "{1+1}",
        "\n\nimport x from 'x'\n\n",
        "<b>x</b>",
        "[^a]",
        "\n\n[^a]: #x{1}\n\n",
        "![x](https://a.b/c.png)",
        "<https://a.b/{1}>",
      ]),
    ),
  "link-of-another": (text, random) =>
    changeMatch(
      text,
      random,
      /\]\([^)]*\)/g,
      () => `](${random.pick(["/", "/facts/", "//a.b", "javascript:x", "/plans/x/", ""])})`,
    ),
};

/** What becomes of a file as such. */
const ofNames: Readonly<Record<string, (file: SourceFile, random: Random) => SourceFile[]>> = {
  dropped: () => [],
  "letters-swapped": (file, random) => [
    renamed(
      file,
      changeMatch(file.name, random, /[a-z]{2}/g, (two) => two[1]! + two[0]!),
    ),
  ],
  "letter-dropped": (file, random) => [
    renamed(
      file,
      changeMatch(file.name, random, /[a-z]/g, () => ""),
    ),
  ],
  "in-capitals": (file) => [
    renamed(
      file,
      file.name.replace(/[^/]+$/, (last) => last.toUpperCase()),
    ),
  ],
  "in-another-folder": (file, random) => [
    renamed(file, `${random.pick(["plans", "articles", "x", "plans/x-2020", "data"])}/${file.name}`),
  ],
  "copied-beside": (file, random) => [
    file,
    renamed(file, `${file.name}${random.pick([".bak", "~", ".txt", " 2", ".orig"])}`),
  ],
  "of-a-long-name": (file) => [file, renamed(file, `${"n".repeat(230)}.yaml`)],
};

function renamed(file: SourceFile, name: string): SourceFile {
  return { ...file, name, path: `content/${name}` };
}

const kindOf = (name: string) => (/\.csv$/.test(name) ? "csv" : /\.mdx$/.test(name) ? "mdx" : "yaml");
const changesOf = { csv: ofCsv, yaml: ofYaml, mdx: ofMdx } as const;

/** Returns an edition with one thing changed; undefined where chance changed nothing. */
export function mutantOf(files: readonly SourceFile[], random: Random): Mutant | undefined {
  const file = random.pick(files);
  const { name } = file;
  if (random.below(20) === 0) {
    const way = random.pick(Object.keys(ofNames));
    const put = ofNames[way]!(file, random);
    if (put.length === 1 && put[0]!.name === name) return undefined;
    return { kind: `name ${way}`, name, files: files.flatMap((each) => (each === file ? put : [each])) };
  }
  const kind = kindOf(name);
  const own = changesOf[kind];
  const way = random.pick([...Object.keys(anywhere), ...Object.keys(own), ...Object.keys(own)]);
  const text = ((own as Record<string, Change>)[way] ?? anywhere[way]!)(file.text, random);
  if (text === file.text) return undefined;
  return { kind: `${kind} ${way}`, name, files: files.map((each) => (each === file ? { ...file, text } : each)) };
}
