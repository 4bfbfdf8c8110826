/** What the files of the site are, by the end of their names: one table for links, packages and servers. */

type FileType = {
  /** With the charset where the type has one. */
  readonly mediaType: string;
  /** Whether a server should compress it; what is compressed already grows by it. */
  readonly compress: boolean;
  /** Whether common hosts know the ending, with the charset, by themselves. */
  readonly known: boolean;
};

const text = (mediaType: string, known = true): FileType => ({ mediaType, compress: true, known });
const packed = (mediaType: string, known = true): FileType => ({ mediaType, compress: false, known });

export const fileTypes: Readonly<Record<string, FileType>> = {
  html: text("text/html; charset=utf-8"),
  css: text("text/css; charset=utf-8"),
  js: text("text/javascript; charset=utf-8"),
  // JSON is UTF-8 and says its encoding nowhere; XML says it itself.
  json: text("application/json"),
  svg: text("image/svg+xml"),
  xml: text("application/xml"),
  txt: text("text/plain; charset=utf-8"),
  atom: text("application/atom+xml", false),
  csv: text("text/csv; charset=utf-8", false),
  bib: text("application/x-bibtex; charset=utf-8", false),
  ris: text("application/x-research-info-systems; charset=utf-8", false),
  parquet: packed("application/vnd.apache.parquet", false),
  xlsx: packed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  zip: packed("application/zip"),
  pdf: packed("application/pdf"),
  png: packed("image/png"),
  ico: packed("image/vnd.microsoft.icon"),
};

/** Returns the media type of a file by the end of its name. */
export function mediaTypeOf(name: string): string {
  return fileTypes[name.slice(name.lastIndexOf(".") + 1)]?.mediaType ?? "application/octet-stream";
}
