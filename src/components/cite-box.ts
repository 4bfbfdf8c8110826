/**
 * The inside of the cite box as markup. It stands on thousands of pages and has dozens of parts: one
 * string is made in a fraction of the time that as many components take.
 */
import type { CiteFile, Citing } from "../citing.ts";
import type { Language } from "../data/vocabulary.ts";
import { dataPath, filePath, href } from "../links.ts";
import { citeBoxWords } from "../messages/messages.ts";
import { edition } from "../report.ts";
import type { CitableSource } from "../wording/citable.ts";
import { citationFormatNames, citationTexts, sourceCitationTexts, type CitationFormat } from "../wording/citations.ts";
import { formatGbt7714 } from "../wording/gbt-7714.ts";
import { Html, inline } from "../wording/html.ts";
import { draftVersion } from "../views/versions.ts";
import { quotedHtml } from "../wording/quoted-html.ts";
import { standingText } from "../wording/standing.ts";

const lines: readonly CitationFormat[] = ["gbt-7714-2025", "gbt-7714-2015", "apa"];
const records: readonly CitationFormat[] = ["bibtex", "ris", "csl-json"];

/** Returns what stands inside `<details class="cite">`. */
export function citeBox({ citable, sources, describedBy, items }: Citing): string {
  const { language, version } = citable;
  const text = citeBoxWords[language];
  const texts = citationTexts(citable);
  const permalink = citable.url[language];
  // A withdrawn thing names an older version, which is no draft.
  const isDraft = edition.version !== undefined && version === draftVersion(edition.version);
  const draftOf = isDraft ? edition.version : undefined;
  /** The same line with a place for the day of access, which a script fills in. */
  const accessed: Partial<Record<CitationFormat, string>> = {
    "gbt-7714-2025": formatGbt7714(citable, "2025", "YYYY-MM-DD"),
    "gbt-7714-2015": formatGbt7714(citable, "2015", "YYYY-MM-DD"),
  };
  const link = ({ path, language: of }: CiteFile) => href(path, of, edition.base);
  const files = [...describedBy, ...items]
    .slice(0, 8)
    .map((file) => inline`<a href="${link(file)}" type="${file.mediaType}" download>${file.label}</a>`);
  const more = [
    inline`<a href="${href(dataPath("versions/"), language, edition.base)}">${text.versions}</a>`,
    inline`<a href="${href(dataPath("corrections/"), language, edition.base)}">${text.corrections}</a>`,
    inline`<a href="${edition.license.dataUrl}">${edition.license.data}</a>`,
  ];
  return inline`<summary>${text.summary}</summary>
<p class="small">${draftOf === undefined ? text.standing(standingText(citable, language)) : text.draft(draftOf)}<a href="${permalink}" id="cite-permalink">${permalink}</a> ${copyButton("cite-permalink", text.copyUrl, language)}</p>
${all(lines.map((format) => line(`cite-${format}`, citationFormatNames[format], texts[format], language, accessed[format])))}
<p class="small" hidden data-cite-access><label><input type="checkbox"> ${text.access}</label></p>
${all(records.map((format) => record(`${citable.kind}-${citable.id}`, format, texts[format], language)))}
${files.length > 0 ? inline`<p class="small">${edition.languages.length > 1 ? text.filesOfAll : text.files}${all(files, " · ")}</p>` : undefined}
${sources.length > 0 ? inline`<div class="cite-sources"><p class="cite-heading">${text.sources}</p><p class="small">${text.sourcesNote}</p>${all(sources.map((source) => sourceEntry(source, sources.length === 1)))}</div>` : undefined}
<p class="small">${all(more, " · ")}</p>`.markup;
}

/** One form of a citation with its name and a button that copies it. */
function line(id: string, name: string, text: string, language: Language, accessed?: string): Html {
  const withDay = accessed === undefined ? undefined : inline` data-cite-accessed="${accessed}"`;
  return inline`<div class="cite-entry"><p class="cite-name"><span>${name}</span> ${copyButton(id, citeBoxWords[language].copyAs(name), language)}</p><pre class="cite-line" id="${id}"${withDay}>${new Html(quotedHtml(text, language))}</pre></div>`;
}

/** How a form for programs ends as a file. */
const suffixes: Partial<Record<CitationFormat, string>> = { bibtex: "bib", ris: "ris", "csl-json": "json" };

/** A form for programs, which opens when it is asked for; `file` is the name it is saved under, without its ending. */
function record(file: string, format: CitationFormat, text: string, language: Language): Html {
  const id = `cite-${format}`;
  const name = citationFormatNames[format];
  const { copyAs, save, saveAs } = citeBoxWords[language];
  const saving = inline`<button type="button" hidden data-save="${id}" data-save-name="${`${file}.${suffixes[format] ?? "txt"}`}" aria-label="${saveAs(name)}">${save}</button>`;
  return inline`<details class="cite-record"><summary>${name}</summary><pre id="${id}">${new Html(quotedHtml(text, language))}</pre>${copyButton(id, copyAs(name), language)} ${saving}</details>`;
}

function sourceEntry(source: CitableSource, isOnly: boolean): Html {
  const { id, language } = source;
  const forms = sourceCitationTexts(source);
  const file = (suffix: string) => href(filePath("plans", `${id}-source`, suffix), language, edition.base);
  const apa = isOnly ? line(`cite-source-${id}-apa`, "APA 7", forms.apa, language) : undefined;
  return inline`${line(`cite-source-${id}-gbt`, "GB/T 7714", forms["gbt-7714-2025"], language)}${apa}<p class="small"><a href="${file("bib")}" download>BibTeX</a> · <a href="${file("ris")}" download>RIS</a></p>`;
}

function copyButton(id: string, label: string, language: Language): Html {
  return inline`<button type="button" hidden data-copy="${id}" aria-label="${label}">${citeBoxWords[language].copy}</button>`;
}

function all(parts: readonly Html[], between = "\n"): Html {
  return new Html(parts.map((part) => part.markup).join(between));
}
