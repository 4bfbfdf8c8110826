/** Texts as articles have them and as they should not: mostly Markdown that compiles, with marks and code where none belongs. */
import fc from "fast-check";

const { array, constantFrom, oneof, string, tuple } = fc;

/** Code in every dress; most of it is an expression wherever it is not text. */
const code = constantFrom(
  "{1+1}",
  "{process.exit(1)}",
  '{""}',
  "{/* c */}",
  "{x => {\n\n}}",
  "{`${1}`}",
  "<b a={1}>x</b>",
  "<Fact {...x} />",
  '<Fact id="a" set:html="x" />',
  "<script>x</script>",
  "<>x</>",
  "<a.b />",
  "<X />",
  'import x from "x"',
  "export const x = 1",
  "![a](./a.png)",
  "![{1}](https://a.b/c.png)",
);

/** Marks that open or close something, or only look so. */
const mark = constantFrom(
  ..."{ } < > </ /> <!-- --> ` `` ``` ~~~ [^a] [^a]: [a] [a]: ( ) ]( ![ * ** _ ~~ \\ \\{ &#123; &lbrace; &lt; # ::: $ = \" ' --- +++ | :- :-: www.a.b http://a.b a@b.c //a.b javascript:x".split(
    " ",
  ),
  "- ",
  "1. ",
  "> ",
  "\n",
  "\n\n",
  "\n    ",
  "\t",
  "\r\n",
  "\u00a0",
);

const words = constantFrom("字", "a", "规划 ", "x y", "，");
const fine = oneof(
  words,
  constantFrom(
    '<Fact id="a-1" />',
    "<Wording id='x' />",
    '<Count of="plans"\n  capital="yes" />',
    "`{1}`",
    "\\{1\\}",
    "&#123;1}",
    "[^a]",
    "[a]",
    "https://a.b/c",
  ),
  words.map((text) => `*${text}*`),
  tuple(words, constantFrom("https://a.b/", "/plans/", "#a")).map(([text, to]) => `[${text}](${to} "题")`),
);
const odd = oneof(
  code,
  mark,
  string({ maxLength: 4 }),
  tuple(words, mark).map(([text, to]) => `[${text}](${to})`),
  tuple(words, oneof(mark, code)).map(([text, to]) => `<https://a.b/${text}${to}>`),
  tuple(words, oneof(mark, code)).map(([text, to]) => `https://a.b/${text}${to}`),
  tuple(mark, oneof(mark, code)).map(([a, b]) => `<b ${a}>${b}</b>`),
  tuple(code, words).map(([a, b]) => `[${a}](/plans/${b})`),
  tuple(mark, code).map(([a, b]) => `${a}${b}${a}`),
);
const inline = oneof({ arbitrary: fine, weight: 14 }, { arbitrary: odd, weight: 1 });
const line = array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const lines = array(line, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("\n"));
const info = oneof(constantFrom("", "", "js", "{1}"), mark);

const block = oneof(
  { arbitrary: lines, weight: 3 },
  line.map((text) => `[^a]: ${text}`),
  line.map((text) => `[^a]: #${text}`),
  lines.map((text) => `[^a]:\n\n    ${text.replaceAll("\n", "\n    ")}`),
  tuple(constantFrom("https://a.b/", "/plans/", "x"), line).map(([to, text]) => `[a]: ${to} "${text}"`),
  tuple(line, line, line).map(([a, b, c]) => `| ${a} | ${b} |\n|---|:-:|\n| ${c} | x |`),
  tuple(constantFrom("```", "~~~", "````"), info, oneof(lines, code)).map(
    ([fence, a, b]) => `${fence}${a}\n${b}\n${fence}`,
  ),
  lines.map((text) => `- ${text.replaceAll("\n", "\n  - ")}`),
  lines.map((text) => `1. ${text}\n\n   - ${text.replaceAll("\n", "\n     > ")}`),
  lines.map((text) => `> ${text.replaceAll("\n", "\n> ")}`),
  oneof({ arbitrary: line, weight: 1 }, { arbitrary: code, weight: 1 }).map((text) => `    ${text}`),
  line.map((text) => `## ${text}`),
  line.map((text) => `注[^a]${text}。`),
  { arbitrary: lines.map((text) => `<div>\n${text}\n</div>`), weight: 1 },
  { arbitrary: code, weight: 1 },
  constantFrom('<Chart id="a" />', "---", "字\n==="),
);

/** Bodies of articles: footnotes, links, tables, HTML, fences, lists within lists, and braces everywhere. */
export const articleBodies = array(block, { minLength: 1, maxLength: 4 }).map((blocks) => blocks.join("\n\n"));
