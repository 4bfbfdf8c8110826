/** The editions that are changed: the small one with everything that an edition may have beside its data, and the real one. */
import { readAs } from "../../src/data/content-files.ts";
import { readContent, readFiles, type SourceFile } from "../../src/data/files.ts";
import { file } from "../data/editions.ts";

export type EditionName = "small" | "real";

const shown = (files: readonly SourceFile[]) => files.map(({ name, text }) => file(name, text));

/** Returns the files of an edition, as if they lay in content/. */
export function editionOf(name: EditionName): SourceFile[] {
  if (name === "real") return shown(readContent("content", readAs).files);
  const isPart = (path: string) => !path.startsWith("found/") && readAs(path) === "text";
  return [
    ...shown(readContent("tests/fixtures/small", readAs).files),
    ...shown(readFiles("tests/fixtures/fuzz", isPart)),
  ];
}
