/** The outline of a plan with every number in it: a part a line, which opens. */
import { planPageWords } from "../messages/messages.ts";
import type { PlanStory } from "../views/plan-story.ts";
import { element, mdx, paragraph } from "./mdx.ts";
import type { Section } from "./page-text.ts";
import type { Words } from "./phrases.ts";

/** Returns the section of all parts; those without a number are lines that do not open. */
export function planParts(words: Words, { parts, facts: all }: PlanStory): Section {
  const text = planPageWords[words.language].facts;
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
    title: text.title,
    body: [
      paragraph(text.text(all.length)),
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
