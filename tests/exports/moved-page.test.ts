import { expect, test } from "vitest";
import { movedPage } from "../../src/exports/moved-page.ts";
import { movedWords } from "../../src/messages/messages.ts";
import { languages } from "../../src/data/vocabulary.ts";
import { languageTags } from "../../src/wording/languages.ts";

test("the page of an address that moved says so in its language, and leads on with and without being followed", () => {
  for (const language of languages) {
    const html = movedPage("/facts/x/", language, { site: "https://a.example", base: "/plans/" });
    const link = language === languages[0] ? "/plans/facts/x/" : `/plans/${language}/facts/x/`;
    expect(html).toContain(`<html lang="${languageTags[language]}">`);
    expect(html).toContain(`<h1>${movedWords[language].title}</h1>`);
    expect(html).toContain(`<p>${movedWords[language].address}<a href="${link}">${link}</a></p>`);
    expect(html).toContain(`content="0; url=${link}"`);
    expect(html).toContain(`<link rel="canonical" href="https://a.example${link}">`);
  }
});
