/** What search fetches: main.json, and the numbers of each plan. */
import type { APIRoute } from "astro";
import type { Language } from "../../../data/vocabulary.ts";
import { report } from "../../../report.ts";
import { inLanguages } from "../../../routes.ts";
import { furtherEntries } from "../../../search-further.ts";
import { factPart, mainPart } from "../../../views/search-parts.ts";

export function getStaticPaths() {
  return inLanguages(
    ["main", ...report.plans.keys()],
    (part) => ({ part }),
    (part) => ({ part }),
  );
}

export const GET: APIRoute<{ language: Language; part: string }> = ({ props: { language, part } }) => {
  const main = mainPart(report, language, furtherEntries(language));
  return Response.json(part === "main" ? main : factPart(report, part, language, main));
};
