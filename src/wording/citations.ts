/** All forms of one citation, in the order in which a page offers them. */
import { formatApa, formatApaSource } from "./apa.ts";
import { formatBibtex, formatBibtexSource } from "./bibtex.ts";
import type { Citable, CitableSource } from "./citable.ts";
import { cslItem, cslSourceItem } from "./csl-json.ts";
import { formatGbt7714, formatGbt7714Source } from "./gbt-7714.ts";
import { formatRis, formatRisSource } from "./ris.ts";

export type CitationFormat = "gbt-7714-2025" | "gbt-7714-2015" | "apa" | "bibtex" | "ris" | "csl-json";

export const citationFormatNames: Record<CitationFormat, string> = {
  "gbt-7714-2025": "GB/T 7714—2025",
  "gbt-7714-2015": "GB/T 7714—2015",
  apa: "APA 7",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
};

/** Returns the text of every form, ready to copy. */
export function citationTexts(citable: Citable): Record<CitationFormat, string> {
  return {
    "gbt-7714-2025": formatGbt7714(citable, "2025"),
    "gbt-7714-2015": formatGbt7714(citable, "2015"),
    apa: formatApa(citable),
    bibtex: formatBibtex(citable),
    ris: formatRis(citable),
    "csl-json": `${JSON.stringify([cslItem(citable)], null, 2)}\n`,
  };
}

/** Returns the same for a source document. */
export function sourceCitationTexts(source: CitableSource): Record<CitationFormat, string> {
  return {
    "gbt-7714-2025": formatGbt7714Source(source),
    "gbt-7714-2015": formatGbt7714Source(source),
    apa: formatApaSource(source),
    bibtex: formatBibtexSource(source),
    ris: formatRisSource(source),
    "csl-json": `${JSON.stringify([cslSourceItem(source)], null, 2)}\n`,
  };
}
