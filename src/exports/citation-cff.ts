/** CITATION.cff, Citation File Format 1.2.0: how the repository as a whole is cited. */
import type { Edition } from "../data/model.ts";

/** Returns the file; every text is quoted, so that none can be read as anything else. */
export function citationCff(edition: Edition): string {
  const text = (value: string) => JSON.stringify(value);
  return [
    "cff-version: 1.2.0",
    `message: ${text("If you use these data, please cite them as below, with their version.")}`,
    "type: dataset",
    `title: ${text(`${edition.title.en} · ${edition.title.zh}`)}`,
    `abstract: ${text(edition.description.en)}`,
    "authors:",
    `  - name: ${text(edition.publisher.en)}`,
    `    alias: ${text(edition.publisher.zh)}`,
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
