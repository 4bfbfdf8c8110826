/** The pages of the site that readers go to by name. */
import { sitePageWords } from "../messages/messages.ts";
import { inEveryLanguage } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { languages, type Language } from "../data/vocabulary.ts";

type Path = keyof (typeof sitePageWords)[Language];

export type SitePage = {
  readonly path: Path;
  readonly name: Text;
  /** What else a reader may look for who needs this page, in every language. */
  readonly words: string;
};

function pages(paths: readonly Path[]): SitePage[] {
  return paths.map((path) => ({
    path,
    name: inEveryLanguage((language) => sitePageWords[language][path].name),
    words: languages
      .map((language) => sitePageWords[language][path].words)
      .filter((words) => words !== "")
      .join(" "),
  }));
}

/** The sections of the site in the order of the masthead. */
export const sections: readonly SitePage[] = /* @__PURE__ */ pages([
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
]);

/** Pages below the sections that readers look for by name. */
export const furtherPages: readonly SitePage[] = /* @__PURE__ */ pages([
  "/about/#citing",
  "/about/embedding/",
  "/about/#comparing",
  "/ahead/",
  "/data/corrections/",
  "/data/versions/",
  "/glossary/",
  "/comparisons/",
]);
