/** The pages of the site that readers look for by name. */
import { inEveryLanguage, sourceLanguage } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { languages } from "../data/vocabulary.ts";
import { sitePageWords } from "../messages/messages.ts";

export type SitePage = {
  readonly path: string;
  readonly name: Text;
  /** What else a reader may look for who needs this page, in every language. */
  readonly words: string;
};

type Path = keyof (typeof sitePageWords)[typeof sourceLanguage]["names"];

function sitePage(path: Path): SitePage {
  const asked = languages.map((language) => sitePageWords[language].asked[path]);
  return {
    path,
    name: inEveryLanguage((language) => sitePageWords[language].names[path]),
    words: asked.filter((words) => words !== "").join(" "),
  };
}

const inMasthead: readonly Path[] = [
  "/side-by-side/",
  "/outcomes/",
  "/revisions/",
  "/city-and-town/",
  "/compare/",
  "/articles/",
  "/plans/",
  "/places/",
  "/topics/",
  "/indicators/",
  "/data/",
  "/search/",
  "/about/",
];
const below: readonly Path[] = [
  "/about/#citing",
  "/about/embedding/",
  "/about/#comparing",
  "/ahead/",
  "/data/corrections/",
  "/data/versions/",
  "/glossary/",
  "/comparisons/",
];

/** The sections of the site in the order of the masthead. */
export const sections: readonly SitePage[] = inMasthead.map(sitePage);

/** Pages below the sections that readers look for by name. */
export const furtherPages: readonly SitePage[] = below.map(sitePage);
