/** What search fetches: main.json, the comparisons, and the numbers of each plan. */
import type { APIRoute } from "astro";
import type { Language } from "../../../data/vocabulary.ts";
import { comparisons, report } from "../../../report.ts";
import { inLanguages } from "../../../routes.ts";
import { furtherEntries } from "../../../search-further.ts";
import { comparisonPart, comparisonPartName, factPart, mainPart } from "../../../exports/search-parts.ts";

export function getStaticPaths() {
  return inLanguages(
    ["main", comparisonPartName, ...report.plans.keys()],
    (part) => ({ part }),
    (part) => ({ part }),
  );
}

export const GET: APIRoute<{ language: Language; part: string }> = ({ props: { language, part } }) => {
  const main = mainPart(report, language, furtherEntries(language));
  if (part === "main") return Response.json(main);
  if (part === comparisonPartName) return Response.json(comparisonPart(report, comparisons, language, main));
  return Response.json(factPart(report, part, language, main));
};
