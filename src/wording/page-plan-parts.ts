/** The outline of a plan with every number in it: a part a line, which opens. */
import type { PlanStory } from "../views/plan-story.ts";
import { element, mdx, paragraph } from "./mdx.ts";
import type { Section } from "./page-text.ts";
import { count, either, type Words } from "./phrases.ts";

/** Returns the section of all parts; those without a number are lines that do not open. */
export function planParts(words: Words, { parts, facts: all }: PlanStory): Section {
  const severalPlaces = new Set(all.map(({ place }) => place)).size > 1;
  // A table within the document numbers its rows: only there a section says more than the part's heading.
  const numbered = parts.some(({ entry, facts: own }) => own.some(({ section }) => section !== entry.section));
  const columns = [severalPlaces ? "place" : "", "label period kind value wording", numbered ? "section" : ""]
    .join(" ")
    .trim();
  const rows = parts.map(({ entry, anchor, facts: own }) =>
    element("PlanPart", {
      id: anchor,
      section: entry.section,
      title: entry.title[words.language],
      facts: own.map(({ id }) => id).join(" "),
      columns,
    }),
  );
  return {
    id: "facts",
    title: either(words, "提纲与全部数字", "Outline and every number"),
    body: [
      paragraph(
        either(
          words,
          `${all.length}个数，依原文次序；点开一节看它的数。编号依文件，标题为本站自拟。`,
          `${count(words, all.length, "", "number")}, in the order of the document; open a section for its own. Numbered as in the document; the titles are ours.`,
        ),
      ),
      element(
        "PlanTable",
        {},
        mdx`
${rows.map(
  (row) => mdx`${row}
`,
)}`,
      ),
    ],
  };
}
