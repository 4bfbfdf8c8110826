/** Holds the list of what has permanent addresses against what the site will have, before it is built. */
import { permalinksFile } from "../src/data/content-files.ts";
import type { Problem } from "../src/data/problems.ts";
import { isPage, type Redirect } from "../src/data/redirects.ts";
import { isKindOfThing, kindOfAddress, pagePath } from "../src/links.ts";
import type { Standing } from "./standing.ts";

const expected = "what has been published to stay, or a redirect in redirects.yaml";

/** Returns a problem for each line whose thing, page or table is neither there, nor withdrawn, nor led on. */
export function permalinkProblems(
  folder: string,
  text: string,
  { pages, files }: Standing,
  redirects: readonly Redirect[],
): Problem[] {
  const led = new Set(redirects.map(({ from }) => from));
  return text.split("\n").flatMap((line, i): Problem[] => {
    if (line === "") return [];
    const problem = (message: string, wanted: string) => [
      { file: `${folder}/${permalinksFile}`, line: i + 1, column: "", message, expected: wanted },
    ];
    const [kind, ...rest] = line.split("/");
    const isThing = !line.startsWith("/");
    if (isThing && (!isKindOfThing(kind!) || rest.length !== 1))
      return problem(`"${line.slice(0, 80)}" is no thing`, "a kind of things and an id, as facts/x-017");
    if (!isThing && !kindOfAddress(line)?.stays)
      return problem(`"${line.slice(0, 80)}" is no address that stays`, "a page or file that stands for itself");
    const path = isThing ? pagePath(kind as "facts", rest[0]!) : line;
    // What the engine itself serves is there whatever the content says.
    const isOwn = !isThing && !isPage(line) && !line.startsWith("/data/");
    return isOwn || pages.has(path) || files.has(path) || led.has(path) ? [] : problem(`${path} is gone`, expected);
  });
}
