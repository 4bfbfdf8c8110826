/** CITATION.cff, Citation File Format 1.2.0: how the repository as a whole is cited. */
import { languageOfPrograms, otherLanguages } from "../data/languages.ts";
import type { Edition } from "../data/model.ts";
import { citationFileWords } from "../messages/messages.ts";

/** Returns the file; every text is quoted, so that none can be read as anything else. */
export function citationCff(edition: Edition): string {
  const text = (value: string) => JSON.stringify(value);
  const first = languageOfPrograms(edition.languages);
  const others = otherLanguages(first, edition.languages);
  return [
    "cff-version: 1.2.0",
    `message: ${text(citationFileWords[first].message)}`,
    "type: dataset",
    `title: ${text([first, ...others].map((language) => edition.title[language]).join(" · "))}`,
    `abstract: ${text(edition.description[first])}`,
    "authors:",
    `  - name: ${text(edition.publisher[first])}`,
    ...others.slice(0, 1).map((language) => `    alias: ${text(edition.publisher[language])}`),
    // What is not published has neither a version nor a day of its release.
    ...(edition.version === undefined ? [] : [`version: ${text(edition.version)}`, `date-released: ${edition.date}`]),
    // Without the base path's closing slash there is nothing to resolve on a static host.
    `url: ${text(edition.site.replace(/\/$/, "") + edition.base)}`,
    `license: ${spdx(edition.license.data)}`,
    `license-url: ${text(edition.license.dataUrl)}`,
    "",
  ].join("\n");
}

/** "CC BY 4.0" as SPDX knows it: "CC-BY-4.0". */
function spdx(license: string): string {
  return license.trim().replaceAll(" ", "-");
}
