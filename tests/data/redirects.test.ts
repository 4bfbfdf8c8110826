import { expect, test } from "vitest";
import { formatProblem } from "../../src/data/problems.ts";
import { parseRedirects } from "../../src/data/redirects.ts";

function parse(text: string) {
  return parseRedirects({ path: "content/redirects.yaml", name: "redirects.yaml", text });
}

test("a redirect has two paths without language", () => {
  const [rows, problems] = parse("- { from: /facts/a/, to: /facts/b/ }\n");
  expect(problems).toEqual([]);
  expect(rows.map(({ item }) => item)).toEqual([{ from: "/facts/a/", to: "/facts/b/" }]);
});

test("a whole address, a query or a page that leads to a file is a problem", () => {
  const [, problems] = parse(
    "- { from: https://a.example/, to: /b/ }\n- { from: /a/?q=1/, to: /b/ }\n- { from: /a/, to: /b.csv }\n",
  );
  expect(problems.map(formatProblem).map((line) => line.slice(0, 45))).toEqual([
    'content/redirects.yaml:1 from: "https://a.exa',
    'content/redirects.yaml:2 from: "/a/?q=1/" is ',
    "content/redirects.yaml:3 to: is of another ki",
  ]);
});

test("no redirect names a path that leads out of the site, however it is written", () => {
  for (const bad of [
    "/facts/../../etc/passwd",
    "/../x/",
    "/./x/",
    "/facts/..%2f..%2fx",
    "/a\\\\..\\\\b",
    "/.hidden",
    "//x/",
  ]) {
    const [, problems] = parseRedirects({
      path: "content/redirects.yaml",
      name: "redirects.yaml",
      text: `- from: /facts/x/\n  to: "${bad}"\n- from: "${bad}"\n  to: /facts/x/\n`,
    });
    expect(
      problems.map(({ column }) => column),
      bad,
    ).toEqual(expect.arrayContaining([expect.stringContaining("to"), expect.stringContaining("from")]));
  }
});
