/** CSL-JSON 1.0.2 items: the form that every citation processor reads. */
import { citationWords, languageWords } from "../messages/messages.ts";
import { planKindNames } from "./terms.ts";
import { citationKey, dateParts, sourceKey, isData, type Citable, type CitableSource } from "./citable.ts";

export type CslItem = {
  readonly id: string;
  readonly type: "dataset" | "webpage" | "report" | "document";
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
  readonly language: string;
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly genre?: string;
  readonly version?: string;
  readonly URL?: string;
};

/** Returns the item; a body as author is `literal`, so that no processor takes it for a family and given name. */
export function cslItem(citable: Citable): CslItem {
  const { language, kind } = citable;
  const site = citable.publisher[language];
  return {
    id: citationKey(citable),
    type: isData(kind) ? "dataset" : "webpage",
    title: citable.title[language],
    author: citable.authors.map((a) => ({ literal: a[language] })),
    issued: { "date-parts": [dateParts(citable.date)] },
    ...(isData(kind) ? { publisher: site } : { "container-title": site }),
    ...(kind === "chart" ? { genre: citationWords[language].chart } : {}),
    ...(citable.version === undefined ? {} : { version: citable.version }),
    URL: citable.url[language],
    language: languageWords[language].csl,
  };
}

/** Returns the item of a source document. */
export function cslSourceItem(source: CitableSource): CslItem {
  const { language } = source;
  return {
    id: sourceKey(source),
    type: source.kind === "government-work-report" ? "report" : "document",
    title: source.title[language],
    author: source.authors.map((a) => ({ literal: a[language] })),
    issued: { "date-parts": [dateParts(source.date)] },
    genre: planKindNames[source.kind][language],
    language: languageWords[language].csl,
  };
}
