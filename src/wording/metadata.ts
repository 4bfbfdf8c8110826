/**
 * What a page says to machines in its head, as data that the layout prints: meta tags that Zotero's
 * embedded-metadata reader understands, FAIR Signposting links, and schema.org JSON-LD.
 */
import { citationWords, languageWords } from "../messages/messages.ts";
import { languageTags, sourceTag } from "./languages.ts";
import { isData, type Citable, type CitableKind, type CitableSource } from "./citable.ts";
import type { Edition, Fact, Indicator, Period, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import { kindNames, planKindNames } from "./terms.ts";

export type MetaTag = { readonly name: string; readonly content: string };
export type HeadLink = { readonly rel: string; readonly href: string; readonly type?: string };
/** A schema.org object; `undefined` properties are left out when it is printed. */
export type JsonLd = { readonly [name: string]: unknown };

/** A file that holds what a page shows. */
export type DownloadLink = {
  /** Whole address. */
  readonly url: string;
  readonly mediaType: string;
  readonly sha256?: string;
  readonly bytes?: number;
  readonly name?: string;
};

/**
 * Returns the tags that Zotero makes an item of. No `citation_*`: a citation_title alone would make it a
 * journal article. `prism.edition` is what it reads the version from, `eprints.official_url` the permalink.
 * A web page has no field for a version: there it stands in Extra, where citation styles find it. The
 * description is no DC.description, which beside z:itemType becomes Extra, nor is a page's type given, which
 * would be printed behind its title.
 */
export function metaTags(citable: Citable, description: string, rights: string): MetaTag[] {
  const { language, kind, version } = citable;
  const site = citable.publisher[language];
  return [
    { name: "z:itemType", content: isData(kind) ? "dataset" : "webpage" },
    { name: "DC.title", content: citable.title[language] },
    ...citable.authors.map((author) => ({ name: "DC.creator", content: zoteroBody(author[language]) })),
    { name: "DC.date", content: citable.date },
    { name: "DC.publisher", content: site },
    { name: "DC.identifier", content: citable.url[language] },
    { name: "DC.language", content: languageWords[language].csl },
    { name: "DC.rights", content: rights },
    { name: "DCTERMS.abstract", content: description },
    ...(version === undefined ? [] : [{ name: "prism.edition", content: version }]),
    ...(isData(kind) ? [{ name: "DC.type", content: "Dataset" }] : []),
    ...(isData(kind) || version === undefined ? [] : [{ name: "z:extra", content: `Version: ${version}` }]),
    { name: "eprints.official_url", content: citable.url[language] },
  ];
}

/** A body of several words keeps its name whole: Zotero splits a name at its last space unless a comma is in it. */
function zoteroBody(name: string): string {
  return name.includes(" ") ? `${name},` : name;
}

const schemaTypes: Record<CitableKind, string> = {
  fact: "Observation",
  comparison: "Dataset",
  chart: "Dataset",
  indicator: "Dataset",
  plan: "Dataset",
  article: "Article",
  page: "WebPage",
  dataset: "Dataset",
};

/** What the page links to besides the citation. All are whole addresses. */
export type SignpostTargets = {
  /** Citation files: the metadata of the thing. */
  readonly describedBy: readonly DownloadLink[];
  /** Data files: the thing itself. */
  readonly items: readonly DownloadLink[];
  /** The page that says who made this. */
  readonly author: string;
  readonly versionHistory: string;
};

/** Returns the links of FAIR Signposting, level 1, and of RFC 5829 for versions. */
export function signpostingLinks(citable: Citable, license: string, targets: SignpostTargets): HeadLink[] {
  return [
    { rel: "cite-as", href: citable.url[citable.language] },
    ...targets.describedBy.map(({ url, mediaType }) => ({ rel: "describedby", href: url, type: mediaType })),
    ...targets.items.map(({ url, mediaType }) => ({ rel: "item", href: url, type: mediaType })),
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: `https://schema.org/${schemaTypes[citable.kind]}` },
    { rel: "author", href: targets.author },
    { rel: "license", href: license },
    { rel: "version-history", href: targets.versionHistory },
  ];
}

/** Returns JSON-LD as text that is safe inside a script element. */
export function jsonLdText(object: JsonLd): string {
  return JSON.stringify({ "@context": "https://schema.org", ...object })
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** What every page of this edition shares: the whole compilation as a schema.org Dataset. */
export type Whole = {
  readonly edition: Edition;
  readonly url: string;
  readonly version: string | undefined;
  readonly date: string;
};

/** Returns the properties that say who made something, when, in which version and language, under which licence. */
function provenance(citable: Citable, edition: Edition): JsonLd {
  const { language } = citable;
  return {
    "@id": citable.url[language],
    url: citable.url[language],
    name: citable.title[language],
    inLanguage: languageTags[language],
    version: citable.version,
    [citable.version === undefined ? "dateModified" : "datePublished"]: citable.date,
    license: edition.license.dataUrl,
    isAccessibleForFree: true,
    creator: citable.authors.map((a) => ({ "@type": "Organization", name: a[language] })),
    publisher: { "@type": "Organization", name: edition.publisher[language] },
  };
}

/** The whole compilation, named from one of its pages. */
function partOf(whole: Whole, language: Language): JsonLd {
  return {
    "@type": "Dataset",
    "@id": whole.url,
    url: whole.url,
    name: whole.edition.title[language],
    version: whole.version,
  };
}

/** Returns the source document as something that a dataset is based on. */
function sourceJsonLd(source: CitableSource): JsonLd {
  const { language } = source;
  return {
    "@type": source.kind === "government-work-report" ? "Report" : "CreativeWork",
    name: source.title[language],
    author: source.authors.map((a) => ({ "@type": "GovernmentOrganization", name: a[language] })),
    datePublished: source.date,
    inLanguage: sourceTag,
    genre: planKindNames[source.kind][language],
  };
}

/** Returns an indicator as a term of this edition's list. `url` is its page, `list` the page of all. */
export function indicatorTerm(indicator: Indicator, language: Language, url: string, list: string): JsonLd {
  return {
    "@type": "DefinedTerm",
    "@id": `${url}#term`,
    url,
    name: indicator.name[language],
    termCode: indicator.id,
    description: indicator.definition[language],
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": list, url: list },
  };
}

/** Returns a term as the variable of a dataset or an observation. */
export function termVariable({ name, url, "@id": id }: JsonLd): JsonLd {
  return { "@type": "PropertyValue", name, propertyID: id, url };
}

/**
 * Returns what a fact states: an observation with its value, bounds and unit, what it is about and when. A
 * stretch of years is dated by its last one and has a length.
 */
export function observation(fact: Fact, report: Report, language: Language, url: string, term?: JsonLd): JsonLd {
  const place = report.places.get(fact.place)!;
  const { value, valueMax, bound, unit } = fact;
  const { first, last } = fact.period;
  const low = bound === "ge" || bound === "gt" || bound === "range";
  const high = bound === "le" || bound === "lt";
  return {
    "@type": "Observation",
    "@id": `${url}#observation`,
    name: fact.label[language],
    observationAbout: { "@type": "Place", name: place.name[language] },
    observationDate: `${last}`,
    observationPeriod: first === last ? undefined : `P${last - first + 1}Y`,
    variableMeasured: term ? termVariable(term) : { "@type": "PropertyValue", name: fact.label[language] },
    measurementQualifier: { "@type": "Enumeration", identifier: fact.kind, name: kindNames[fact.kind][language] },
    value: low || high ? undefined : value,
    minValue: low ? value : undefined,
    maxValue: high ? value : valueMax,
    unitText: unit === "" ? undefined : unit,
  };
}

/** Returns what the page of a fact is: an item of the compilation whose subject is an observation of a term. */
export function factJsonLd(
  citable: Citable,
  whole: Whole,
  about: JsonLd,
  source: CitableSource,
  wording: string,
  downloads: readonly DownloadLink[],
  term?: JsonLd,
): JsonLd {
  return {
    "@graph": [
      {
        "@type": "Dataset",
        ...provenance(citable, whole.edition),
        description: atLeast50(citable.title[citable.language], whole.edition, citable.language),
        variableMeasured: about["name"],
        mainEntity: { "@id": about["@id"] },
        about: term && { "@id": term["@id"] },
        isPartOf: partOf(whole, citable.language),
        isBasedOn: { ...sourceJsonLd(source), text: wording },
        distribution: downloads.map(dataDownload),
      },
      about,
      ...(term ? [term] : []),
    ],
  };
}

/** What a dataset page says of its contents. */
export type DatasetContents = {
  readonly description: string;
  readonly periods: Iterable<Period>;
  readonly places: Iterable<string>;
  readonly variables: readonly (JsonLd | string)[];
  readonly sources: readonly CitableSource[];
  readonly downloads: readonly DownloadLink[];
  /** The term that all of it is about. */
  readonly about?: JsonLd | undefined;
};

/** Returns a schema.org Dataset; `whole` is left out of the compilation's own page. */
export function datasetJsonLd(citable: Citable, edition: Edition, contents: DatasetContents, whole?: Whole): JsonLd {
  const { language } = citable;
  const years = [...contents.periods].flatMap(({ first, last }) => [first, last]);
  return {
    "@type": "Dataset",
    ...provenance(citable, edition),
    description: atLeast50(contents.description, edition, language),
    ...(years.length > 0 ? { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` } : {}),
    spatialCoverage: unlessEmpty([...contents.places].map((name) => ({ "@type": "Place", name }))),
    variableMeasured: unlessEmpty(contents.variables),
    about: contents.about,
    isBasedOn: unlessEmpty(contents.sources.map(sourceJsonLd)),
    ...(whole ? { isPartOf: partOf(whole, language) } : {}),
    distribution: unlessEmpty(contents.downloads.map(dataDownload)),
  };
}

/** Returns a written article. */
export function articleJsonLd(citable: Citable, whole: Whole, description: string): JsonLd {
  return {
    "@type": "Article",
    ...provenance(citable, whole.edition),
    headline: citable.title[citable.language],
    description,
    author: citable.authors.map((a) => ({ "@type": "Organization", name: a[citable.language] })),
    isBasedOn: partOf(whole, citable.language),
  };
}

/** Returns a page that sets many facts of the whole side by side. */
export function pageJsonLd(
  citable: Citable,
  whole: Whole,
  description: string,
  sources: readonly CitableSource[],
): JsonLd {
  return {
    "@type": "WebPage",
    ...provenance(citable, whole.edition),
    description,
    about: partOf(whole, citable.language),
    isBasedOn: sources.map(sourceJsonLd),
  };
}

function dataDownload({ url, mediaType, sha256, bytes, name }: DownloadLink): JsonLd {
  return {
    "@type": "DataDownload",
    contentUrl: url,
    encodingFormat: mediaType.split(";")[0],
    name,
    sha256,
    contentSize: bytes === undefined ? undefined : `${bytes} B`,
  };
}

/** A dataset's description must have 50 characters; a shorter one is followed by what it is part of. */
function atLeast50(description: string, edition: Edition, language: Language): string {
  if (description.length >= 50) return description;
  return citationWords[language].described(description, edition.description[language]);
}

/** A property without values is left out. */
function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
