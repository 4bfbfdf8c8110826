/** Which files an edition is made of, by their names: what nothing reads is most likely misspelt, and then missing elsewhere. */
import { isArticleFile } from "./article-matter.ts";
import type { Entry } from "./files.ts";
import { frontFile } from "./front.ts";
import { glossaryFile } from "./glossary.ts";
import { editionFiles, planFiles, planPath } from "./load.ts";
import { nearest } from "./nearest.ts";
import { ownCorrectionsFile } from "./own-corrections.ts";
import type { Problem } from "./problems.ts";
import { redirectsFile } from "./redirects.ts";

/** The list of what has a permanent address. */
export const permalinksFile = "permalinks.txt";

const singleFiles: readonly string[] = [
  ...editionFiles,
  frontFile,
  glossaryFile,
  ownCorrectionsFile,
  redirectsFile,
  permalinksFile,
  "README.md",
];

/** The folders of an edition; pages/ is written by the build. */
const folders = ["plans", "articles", "releases", "pages"] as const;

/** How a file is read: as text, or byte for byte; undefined for one that no check reads. */
export function readAs(name: string): "text" | "bytes" | undefined {
  if (name.startsWith("releases/")) return "bytes";
  return isKnown(name) && name !== "README.md" && !name.startsWith("pages/") ? "text" : undefined;
}

/** Whether something reads a file. What is under articles/ and releases/ is checked by name where it is read. */
function isKnown(name: string): boolean {
  const plan = planPath.exec(name);
  if (plan) return planFiles.some((file) => file === plan[2]);
  return singleFiles.includes(name) || isArticleFile(name) || /^(?:releases|pages)\//.test(name);
}

/** Returns a problem for each file that nothing reads, and for each folder that holds none that is read. */
export function checkNames(folder: string, entries: readonly Entry[]): Problem[] {
  const read = entries.filter(({ name, kind }) => kind === "file" && isKnown(name)).map(({ name }) => name);
  const alive = (name: string) => read.some((file) => file.startsWith(`${name}/`));
  return entries.flatMap(({ name, kind }): Problem[] => {
    const isRead = kind === "folder" ? folders.some((each) => each === name) || alive(name) : isKnown(name);
    // Of a folder that nothing reads the files are named, if there are any.
    const isFull = kind === "folder" && entries.some((other) => other.name.startsWith(`${name}/`));
    if (isRead || isFull || kind === "other" || /^(?:releases|pages)\//.test(name)) return [];
    return [
      { file: `${folder}/${name}`, line: 0, column: "", message: "is read by nothing", expected: expectedAt(name) },
    ];
  });
}

function expectedAt(name: string): string {
  const [top, plan, file] = name.split("/");
  if (top === "plans") {
    const near = file === undefined ? undefined : nearest(file.toLowerCase(), planFiles);
    // A file that is named well lies in a folder that is not.
    return near === undefined || near === file
      ? `plans/<id>/ with ${planFiles.join(", ")}, the id in lower-case letters, digits and hyphens`
      : `perhaps plans/${plan!}/${near}`;
  }
  const near = nearest(top!.toLowerCase(), [...singleFiles, ...folders]);
  return near === undefined ? `a file of content/README.md: ${singleFiles.join(", ")}` : `perhaps ${near}`;
}
