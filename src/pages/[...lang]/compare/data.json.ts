/** What the builder of comparisons fetches. */
import type { APIRoute } from "astro";
import type { Language } from "../../../data/vocabulary.ts";
import { comparisons, report } from "../../../report.ts";
import { languagePaths } from "../../../routes.ts";
import { compareData } from "../../../exports/compare-data.ts";
import { packCompareData } from "../../../wording/compare-data.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  Response.json(packCompareData(compareData(report, comparisons, language)));
