/** The one place under src/ that reads the disk: a folder becomes texts with their paths. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

export type SourceFile = {
  /** Path from the project's root, with forward slashes, as problems show it. */
  readonly path: string;
  /** Path inside the folder that was read, with forward slashes: "plans/x/facts.csv". */
  readonly name: string;
  /** The text, its line ends as LF whatever the checkout made of them. */
  readonly text: string;
};

/**
 * Returns the files under `folder` whose name `wanted` accepts, in the order of their names; hidden
 * files are left out. Throws Error where the folder cannot be read.
 */
export function readFiles(folder: string, wanted: (name: string) => boolean = () => true): SourceFile[] {
  const shown = relative(process.cwd(), resolve(folder));
  // Outside the project the full path is the only one that leads to the file.
  const base = shown.startsWith("..") ? resolve(folder) : shown;
  return namesUnder(folder, "")
    .filter(wanted)
    .map((name) => ({
      path: join(base, name).split(sep).join("/"),
      name,
      text: readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"),
    }));
}

function namesUnder(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix))
    .filter((name) => !name.startsWith("."))
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => {
      const inside = prefix + name;
      return statSync(join(folder, inside)).isDirectory() ? namesUnder(folder, `${inside}/`) : [inside];
    });
}
