/** What marks of the charts' own pages are called, read from the pages as they are. */
import { expect, test } from "vitest";
import { builtPages } from "./built.ts";

const charts = builtPages().filter(
  ({ path, html }) => /^\/(en\/)?charts\/[^/]+\/$/.test(path) && html.includes("<svg"),
);

/** Letters and digits of a text as they are said, with single spaces. */
const spoken = (text: string) =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  ).join(" ");

test("every mark of every chart is named, and its name has the words that stand beside it", () => {
  const marks = charts.flatMap(({ path, html }) =>
    [...html.matchAll(/<a id="([^"]*)"[^>]*tabindex="0"[^>]*>\s*(<title>([^<]*)<\/title>)?([\s\S]*?)<\/a>/g)].map(
      ([, id, , name = "", inside]) => ({ where: `${path}#${id}`, name, inside: inside! }),
    ),
  );
  expect(marks.length).toBeGreaterThan(2000);
  const wrong = marks.filter(({ name, inside }) => {
    const shown = [...inside.matchAll(/<text[ >][\s\S]*?<\/text>/g)].map(([text]) => text.replace(/<[^>]*>/g, " "));
    return spoken(name) === "" || !` ${spoken(name)} `.includes(` ${spoken(shown.join(" "))} `.replace("  ", " "));
  });
  expect(wrong.slice(0, 10)).toEqual([]);
});
