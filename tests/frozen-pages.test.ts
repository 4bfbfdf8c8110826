import { expect, test } from "vitest";
import { blank, frozenPages } from "../src/frozen-pages.ts";
import { releases } from "../src/report.ts";

const form = (path: string) =>
  `<title>${blank.title}</title><link href="${path}"><meta content="${blank.description}">${blank.head}${blank.body}`;

test("a version has a page in each language for every thing that it froze, and no form is left in them", () => {
  const pages = [...frozenPages(form)];
  const things = releases.flatMap((release) =>
    (["facts", "comparisons", "charts"] as const).flatMap((kind) =>
      [...release.things(kind).keys()].map((id) => `/v/${release.version}/${kind}/${id}/index.html`),
    ),
  );
  expect(pages.map(({ path }) => path).sort()).toEqual(things.flatMap((path) => [path, `/en${path}`]).sort());
  const unfilled = Object.values(blank).filter((place) => place !== blank.id);
  expect(pages.filter(({ content }) => unfilled.some((place) => content.includes(place)))).toEqual([]);
});

test("a page says which version it is and whether that still stands, under its own address", () => {
  const [release] = releases;
  const [id] = release!.things("facts").keys();
  const { content } = [...frozenPages(form)].find(({ path }) => path.endsWith(`/facts/${id!}/index.html`))!;
  expect(content).toContain(`${release!.version}版）</title>`);
  expect(content).toContain(`href="/v/${release!.version}/facts/${id!}/"`);
  expect(content).toMatch(/data-standing="(same|changed|withdrawn)"/);
});

test("a form without a place for the text is a fault", () => {
  expect(() => [...frozenPages((path) => form(path).replace(blank.body, ""))]).toThrow("has no");
});
