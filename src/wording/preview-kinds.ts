/** The kinds of pages as a preview elsewhere names them, by the first part of their path; "home" is the front page. */
import { inEveryLanguage } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { previewKindWords } from "../messages/messages.ts";
import { sections } from "./sections.ts";

/** The size that previews are shown at; other sizes are cut. */
export const previewSize = { width: 1200, height: 630 } as const;

const further = (["facts", "comparisons", "charts", "themes", "glossary"] as const).map((kind): [string, Text] => [
  kind,
  inEveryLanguage((language) => previewKindWords[language][kind]),
]);

export const previewKinds: Readonly<Record<string, Text | undefined>> = {
  home: undefined,
  ...Object.fromEntries(sections.map(({ path, name }) => [path.split("/")[1]!, name])),
  ...Object.fromEntries(further),
};

/** Returns the kind of a page by its path; "home" for what has no picture of its own. */
export function previewKind(path: string): string {
  const first = path.split("/")[1] ?? "";
  return Object.hasOwn(previewKinds, first) ? first : "home";
}
