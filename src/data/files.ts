/** The one place under src/ that reads the disk: a folder becomes texts with their paths. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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
 * files are left out. None where there is no such folder.
 */
export function readFiles(folder: string, wanted: (name: string) => boolean = () => true): SourceFile[] {
  const base = shownPath(folder);
  return (existsSync(folder) ? namesUnder(folder, "") : []).filter(wanted).map((name) => ({
    path: `${base}/${name}`,
    name,
    text: readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"),
  }));
}

/** Returns a folder's path as problems show it: from the project's root, or whole where it lies outside. */
export function shownPath(folder: string): string {
  const inside = relative(process.cwd(), resolve(folder));
  return (inside.startsWith("..") ? resolve(folder) : inside || ".").split(sep).join("/");
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

/** A file as it is on the disk, byte for byte. */
export type ByteFile = { readonly name: string; readonly bytes: Uint8Array };

/** Returns the bytes of the files under `folder`, in the order of their names; [] where there is no such folder. */
export function readBytes(folder: string): ByteFile[] {
  if (!existsSync(folder)) return [];
  return namesUnder(folder, "").map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}
