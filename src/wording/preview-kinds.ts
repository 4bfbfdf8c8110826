/** The kinds of pages as a preview elsewhere names them, by the first part of their path; "home" is the front page. */
import type { Text } from "../data/model.ts";
import { sections } from "./sections.ts";

/** The size that previews are shown at; other sizes are cut. */
export const previewSize = { width: 1200, height: 630 } as const;

const further: Readonly<Record<string, Text>> = {
  facts: { zh: "一个数", en: "One number" },
  comparisons: { zh: "两个数的对照", en: "A comparison" },
  charts: { zh: "图", en: "Chart" },
  themes: { zh: "主题", en: "Theme" },
  glossary: { zh: "词语", en: "Glossary" },
};

export const previewKinds: Readonly<Record<string, Text | undefined>> = {
  home: undefined,
  ...Object.fromEntries(sections.map(({ path, name }) => [path.split("/")[1]!, name])),
  ...further,
};

/** Returns the kind of a page by its path; "home" for what has no picture of its own. */
export function previewKind(path: string): string {
  const first = path.split("/")[1] ?? "";
  return Object.hasOwn(previewKinds, first) ? first : "home";
}
