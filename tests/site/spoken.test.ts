/** What drawings say to screen readers is in the language of the page; what pages say is audited on every template. */
import { expect, test } from "vitest";
import { wrongWords } from "./audits/unseen-texts.ts";
import { builtPages } from "./built.ts";

const pages = builtPages();

test("the name of every mark of every chart is in the language of its page", () => {
  const wrong = pages
    .filter(({ path }) => /^\/(en\/)?charts\/[^/]+\/$/.test(path))
    .flatMap(({ path, html }) =>
      [...html.matchAll(/<(?:title|desc)(?: id="[^"]*")?>([^<]*)<\/(?:title|desc)>/g)]
        // The first is the title of the page in its head.
        .slice(1)
        .map(([, text]) => wrongWords(text!.replaceAll("&amp;", "&"), path.startsWith("/en/") ? "en" : "zh"))
        .filter((words) => words !== "")
        .map((words) => `${path}: ${words.slice(0, 120)}`),
    );
  expect(wrong).toEqual([]);
});
