import { readFileSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { parseArticle } from "../../src/data/articles.ts";
import { codeFaults, isFault, mdxElements, parseMdx, type MdxKind } from "../../src/data/mdx-code.ts";
import { compileMdx } from "../wording/render-mdx.ts";
import { articleBodies } from "./article-texts.ts";

const head = '---\ntitle: 标题\nsummary: 摘要。\ndate: "2026-11-22"\norder: 1\n---\n';
const article = (body: string) => ({
  path: "content/articles/x.zh.mdx",
  name: "articles/x.zh.mdx",
  text: `${head}${body}\n\n## 这些数字不能说明什么\n`,
});

/** Whether the site compiles a text as an article; the compiler sees the head as empty lines. */
async function compiled(text: string): Promise<string | undefined> {
  try {
    return await compileMdx(`${text}\n`, "/content/articles/x.zh.mdx");
  } catch {
    return undefined;
  }
}

function faults(text: string, kind: MdxKind = "article") {
  const tree = parseMdx(text);
  return isFault(tree) ? [tree] : codeFaults(tree, kind);
}

/** What stands in a compiled text besides elements, text and plain attributes; [] is as it must be. */
function running(code: string): string[] {
  const file = ts.createSourceFile("x.js", code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const plain = (node: ts.Node): void => {
    if (ts.isParenthesizedExpression(node)) return plain(node.expression);
    if (ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TrueKeyword) return;
    if (ts.isArrayLiteralExpression(node)) return node.elements.forEach(plain);
    if (ts.isObjectLiteralExpression(node))
      return node.properties.forEach((property) => {
        if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) plain(property.initializer);
        else found.push(property.getText());
      });
    if (ts.isCallExpression(node) && /^_jsxs?$/.test(node.expression.getText())) {
      const [type, ...rest] = node.arguments;
      if (!/^(?:_components\.\w+|_Fragment|Fragment|[A-Z]\w*|"[\w-]+")$/.test(type!.getText()))
        found.push(type!.getText());
      return rest.forEach(plain);
    }
    found.push(node.getText());
  };
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      if (statement.moduleSpecifier.getText() !== '"astro/jsx-runtime"') found.push(statement.getText());
    } else if (ts.isFunctionDeclaration(statement) && statement.name!.text === "_createMdxContent") {
      for (const inner of statement.body!.statements)
        if (ts.isReturnStatement(inner)) plain(inner.expression!);
        else if (!/^(?:const (?:_components|\{)|if \(!\w+\) _missingMdxReference\()/.test(inner.getText()))
          found.push(inner.getText());
    }
  }
  return found;
}

// As many as one likes by hand: ARTICLES=100000 npx vitest run … tests/data/mdx-code.test.ts
const runs = Number(process.env["ARTICLES"] ?? 300);

test(
  "what the check passes the compiler accepts, and what it compiles runs nothing",
  async () => {
    const seen = { passed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(articleBodies, async (text) => {
        const found = faults(text);
        const code = await compiled(text);
        expect(code !== undefined).toBe(found.length === 0);
        if (code !== undefined) expect(running(code)).toEqual([]);
        seen[code === undefined ? "refused" : "passed"]++;
      }),
      { numRuns: runs },
    );
    // A grammar that makes only one of the two would hold nothing.
    expect(Math.min(seen.passed, seen.refused)).toBeGreaterThan(runs / 20);
  },
  Math.max(20_000, runs * 20),
);

test("an article’s problems are all that stops the compiler, with the lines of the file", async () => {
  await fc.assert(
    fc.asyncProperty(articleBodies, async (text) => {
      const [, problems] = parseArticle(article(text));
      const said = problems.map(({ line, column, message }) => `${line} ${column} ${message}`);
      const whole = article(text).text.replace(/^---\n[^]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, ""));
      for (const { line, column, message } of faults(whole)) expect(said).toContain(`${line} ${column} ${message}`);
    }),
    { numRuns: Math.min(runs, 1000) },
  );
});

test("what runs in a compiled text is found", async () => {
  expect(
    running('import x from "./x.ts";\nfunction _createMdxContent(props) { return _jsx("p", { a: 1 + 1 }); }'),
  ).toEqual(['import x from "./x.ts";', "1 + 1"]);
});

// The compiler's own refusal, whatever the check says: each names the file and the line.
for (const [text, said] of [
  [
    "字\n\nNote[^a].\n\n[^a]: #x{process.getBuiltinModule('fs')}",
    "x.zh.mdx:5: {process.getBuiltinModule('fs')} is an expression",
  ],
  ["import x from './x.ts'", "x.zh.mdx:1: holds an import or export"],
  ["字\n字<Fact {...x} />", "x.zh.mdx:2: is not a plain text"],
  ["字<Fact id={1} />", "x.zh.mdx:1 id: is not a plain text"],
  ['字<Fact set:html="x" />', "x.zh.mdx:1 set:html: <Fact> has no such attribute"],
  ["<script>x</script>", "x.zh.mdx:1: there is no component <script>"],
  ["![图](https://x.example/x.png)", "x.zh.mdx:1: holds an image"],
  ["![图](../../../secret.png)", "x.zh.mdx:1: holds an image"],
  ["![图][a]\n\n[a]: https://x.example/x.png", "x.zh.mdx:1: holds an image"],
  ["[字](javascript:alert(1))", 'x.zh.mdx:1: the link "javascript:alert(1)" leads nowhere'],
  ["[字](//x.example/)", 'x.zh.mdx:1: the link "//x.example/" leads nowhere'],
] as const)
  test(`the compiler refuses ${JSON.stringify(text)}`, async () => {
    await expect(compileMdx(text, "/content/articles/x.zh.mdx")).rejects.toThrow(`/content/articles/${said}`);
  });

test("the compiler refuses a layout, which it would import", async () => {
  const compile = compileMdx("字", "/content/articles/x.zh.mdx", { matter: { layout: "/x.astro" } });
  await expect(compile).rejects.toThrow("x.zh.mdx:1 layout: is not a key of a text");
});

test("a text that ends within an escape is refused; it ended the whole check without a word", () => {
  expect(faults('import "\\').map(({ line }) => line)).toEqual([1]);
});

test("what nests deeper than anyone reads is one problem, for the check and for the compiler", async () => {
  for (const text of [
    "> ".repeat(10_000) + "字",
    "- ".repeat(200) + "字",
    `${"<b>".repeat(3000)}字${"</b>".repeat(3000)}`,
  ]) {
    expect(faults(text)).toEqual([{ line: 1, column: "", message: "nests too deep", expected: "at most 100 levels" }]);
    expect(await compiled(text)).toBeUndefined();
    expect(parseArticle(article(text))[1].map(({ message }) => message)).toContain("nests too deep");
  }
  expect(faults("> ".repeat(90) + "字")).toEqual([]);
});

test("a page may break an address with nothing, an article has no expression at all", () => {
  expect(faults('https:{""}//x', "page")).toEqual([]);
  expect(faults('https:{""}//x')).toHaveLength(1);
  expect(faults("{x}", "page")).toHaveLength(1);
});

test("the components that texts may name are those that they are rendered with", () => {
  const rendered = readFileSync("src/components/Prose.astro", "utf8").match(/(?<=^import )[A-Z]\w+(?= from)/gm)!;
  const named = Object.values(mdxElements).flatMap((elements) =>
    Object.keys(elements).filter((name) => /^[A-Z]/.test(name)),
  );
  expect([...new Set(named)].sort()).toEqual(rendered.sort());
});
