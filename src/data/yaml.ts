/** YAML as people write it: what stands in a file, where, and what in it nobody would read as it is meant. */
import { Lexer, LineCounter, Parser, isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit } from "yaml";
import type { Document, Range } from "yaml";
import type { SourceFile } from "./files.ts";
import { quotationFault, quote, textFault, type Fault } from "./plain-text.ts";
import type { Problem } from "./problems.ts";

/** Keys and places in lists, from the outermost in. */
export type Path = readonly PropertyKey[];

/** Returns what a file of YAML says, as it stands; undefined where it cannot be read. */
export function readValue(file: SourceFile): unknown {
  return readYaml(file)[0]?.document.toJS();
}

/** A file as it was read: its values, where they stand, and what is wrong with one, said with its line. */
export type Read = {
  readonly document: Document;
  readonly lineOf: (path: Path) => number;
  readonly problem: (path: Path, message: string, expected: string) => Problem;
  readonly file: string;
};

/** The keys that quote a copy as found, odd characters and all. */
const quoted = new Set(["printed"]);

const yamlExpected =
  "entries as the others, with brackets and quotation marks closed, and texts that hold a colon in quotes";

/** The most lists and keys that stand within each other. */
const deepest = 100;
const tooDeep = { message: "nests too deep", expected: `at most ${deepest} levels` };

/** A number as people write it: all of its digits are kept, and nobody reads another one in them. */
function numberFault(value: number, source: string | undefined): Fault | undefined {
  const isPlain = source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source);
  const isWhole = isPlain && source.replace(/\D/g, "").length <= 15 && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (isWhole) return undefined;
  return { message: `${quote(source ?? String(value))} is no plain number`, expected: "digits, as 12.5" };
}

/**
 * Returns the line on which more stands within each other than anyone reads, or undefined. It is found without the parser, which
 * walks into what nests and there ends the whole process.
 */
function deepLine(text: string): number | undefined {
  const parser = new Parser();
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    offset += lexeme.length;
    Array.from(parser.next(lexeme));
    // The document and the scalar at the end stand on the stack, too.
    if (parser.stack.length > deepest + 2) return text.slice(0, offset).split("\n").length;
  }
  return undefined;
}

/** Returns a file as it was read, undefined where it cannot be, and what is wrong with it whatever it should hold. */
export function readYaml({ path: file, text }: SourceFile): [Read | undefined, Problem[]] {
  const deep = deepLine(text);
  if (deep !== undefined) return [undefined, [{ file, line: deep, column: "", ...tooDeep }]];
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line;
  // What follows a slip on its line is most often the slip again, said otherwise.
  const firstOfLine = Map.groupBy([...document.errors, ...document.warnings], ({ pos }) => line(pos[0]));
  const problems = [...firstOfLine.values()].map(([error]): Problem => {
    const { pos, message, code } = error!;
    const isTwice = code === "DUPLICATE_KEY";
    const column = isTwice ? text.slice(pos[0], pos[1] + 40).split(/[:\s]/, 1)[0]! : "";
    const what = isTwice ? "stands there a second time" : `is not YAML: ${message}`;
    return { file, line: line(pos[0]), column, message: what, expected: isTwice ? "each key once" : yamlExpected };
  });
  const found = faultsOf(document);
  problems.push(
    ...found.map(({ at, column, message, expected }) => ({ file, line: line(at), column, message, expected })),
  );
  if (document.errors.length > 0 || found.some(({ breaks }) => breaks)) return [undefined, problems];
  const lineOf = (path: Path) => lineOfPath(document, path, line);
  const problem = (path: Path, message: string, expected: string): Problem => ({
    file,
    line: lineOf(path),
    column: path.filter((key) => typeof key === "string").join("."),
    message,
    expected,
  });
  return [{ document, lineOf, problem, file }, problems];
}

/** A fault at an offset of the text; one that `breaks` leaves no value to be read. */
type Placed = Fault & { readonly at: number; readonly column: string; readonly breaks: boolean };

/** What YAML allows and people do not read, and what no text or number may be. */
function faultsOf(document: Document): Placed[] {
  const faults: Placed[] = [];
  const refuse = (at: number, message: string, expected: string) =>
    faults.push({ at, column: "", breaks: true, message, expected });
  // What a tag or a directive makes of a text is no longer what a person reads there.
  const refuseTag = (tag: string | undefined, range: Range | null | undefined) => {
    if (tag !== undefined) refuse(range![0], `has the tag ${quote(tag)}`, "the text itself");
  };
  if (document.directives?.yaml.explicit) refuse(0, "begins with a directive (%)", "YAML 1.2 without");
  visit(document, {
    Alias: (_, { range }) => void refuse(range![0], "uses an alias (*)", "the text itself"),
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.tag !== undefined)
        refuse(isNode(key) ? key.range![0] : 0, "is no plain key", "a word, as title");
    },
    Collection: (_, { tag, range }) => refuseTag(tag, range),
    Scalar: (key, { value, source, range, tag }, path) => {
      if (key === "key") return;
      refuseTag(tag, range);
      const parent = path.at(-1);
      const column = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : "";
      const ofText = quoted.has(column) ? quotationFault : textFault;
      const fault =
        typeof value === "number" ? numberFault(value, source) : typeof value === "string" ? ofText(value) : undefined;
      if (fault) faults.push({ at: range![0], column, breaks: false, ...fault });
    },
  });
  return faults;
}

/** The line of the key at the end of `path`, or of the nearest thing around it that exists. */
function lineOfPath(document: Document, path: Path, line: (offset: number) => number): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as { range: [number] }).range[0];
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.get(key, true);
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return line(offset);
}
