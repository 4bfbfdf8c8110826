/** Archives that are the same bytes whenever and wherever they are made. */
import { unzipSync, zipSync, type Zippable } from "fflate";

/** Returns a zip of the files in the order given, each dated `date` (ISO). */
export function makeZip(
  files: Iterable<readonly [name: string, content: Uint8Array]>,
  date: string,
): Uint8Array<ArrayBuffer> {
  const [year, month, day] = date.split("-").map(Number);
  // A zip holds local time without a zone: the parts are given as local ones, so that every zone writes the same.
  const mtime = new Date(year!, month! - 1, day!, 12);
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, { mtime, level: 6 }];
  return zipSync(entries);
}

/** Returns the zip again with its files sorted and dated `date`, and no other trace of when it was made. */
export function remakeZip(zip: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The content types come first in the files that spreadsheet programs write.
  files.sort(([a], [b]) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml"));
  return makeZip(files, date);
}
