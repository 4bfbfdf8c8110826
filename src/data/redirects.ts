/** redirects.yaml: where an address that is gone leads now, in every language. */
import { z } from "zod";
import { matching, parseList } from "./documents.ts";
import { readFiles, type SourceFile } from "./files.ts";
import { throwIfAny } from "./problems.ts";
import type { Parsed } from "./rows.ts";
import { languages } from "./vocabulary.ts";

/** Paths without base path and language: "/facts/x/" or "/data/x.csv". */
export type Redirect = { readonly from: string; readonly to: string };

export const redirectsFile = "redirects.yaml";

/**
 * A path within the site, by its letters alone: each part begins with a letter or digit, so that none is "." or "..", whatever
 * way it may be written, and what is joined to a folder stays under it.
 */
const part = `(?!(?:${languages.slice(1).join("|")})/)[A-Za-z0-9][A-Za-z0-9._-]{0,199}`;
const path = matching(
  new RegExp(`^/(?:${part}/)*(?:${part})?$`),
  "a path without language and base path, as /facts/x/ or /data/x.csv",
);

export const redirectKeys = z.strictObject({ from: path, to: path });

/** Returns the redirects in the order of the file. */
export function parseRedirects(file: SourceFile): Parsed<Redirect> {
  return parseList(
    file,
    redirectKeys.superRefine(({ from, to }, context) => {
      if (isPage(from) === isPage(to)) return;
      const expected = "a page to lead to a page, and a file to a file";
      context.addIssue({ code: "custom", message: "is of another kind than from", path: ["to"], params: { expected } });
    }),
  );
}

/** Reads the redirects of the edition under `folder`; [] where it has no such file. Throws DataError. */
export function readRedirects(folder: string): Redirect[] {
  const file = readFiles(folder, (name) => name === redirectsFile)[0];
  if (!file) return [];
  const [rows, problems] = parseRedirects(file);
  throwIfAny(problems);
  return rows.map(({ item }) => item);
}

/** Whether a path is that of a page. */
export function isPage(address: string): boolean {
  return address.endsWith("/");
}
