/** APA, 7th edition, as a line of plain text; in other languages with its words translated, for there is no national form. */
import { citationWords } from "../messages/messages.ts";
import type { Language } from "../data/vocabulary.ts";
import { planKindNames } from "./terms.ts";
import { dateParts, isData, type Citable, type CitableSource } from "./citable.ts";

/** Returns "Plans Side by Side project. (2026). Title (Version 2026.1) [Data set]. Plans Side by Side. https://…". */
export function formatApa(citable: Citable): string {
  const { language, kind, version } = citable;
  const { apa } = citationWords[language];
  const of = {
    authors: citable.authors.map((author) => author[language]),
    title: citable.title[language],
    version,
    tail: `${citable.publisher[language]}. ${citable.url[language]}`,
  };
  if (isData(kind)) return apa.data({ ...of, date: citable.date.slice(0, 4) });
  return (kind === "chart" ? apa.chart : apa.page)({ ...of, date: formatDate(citable.date, language) });
}

/** Returns "Kunshan … (2021, January 12). Title [Government work report, in Chinese]." */
export function formatApaSource(source: CitableSource): string {
  const { language } = source;
  return citationWords[language].apa.source({
    authors: source.authors.map((author) => author[language]),
    date: formatDate(source.date, language),
    title: source.title[language],
    tail: planKindNames[source.kind][language],
  });
}

function formatDate(date: string, language: Language): string {
  const [year, month, day] = dateParts(date);
  return citationWords[language].apa.date(year!, month, day);
}
