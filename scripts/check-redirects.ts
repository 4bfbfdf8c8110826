/** Holds redirects against what the site will have: each leads from what is gone to what is there. */
import type { SourceFile } from "../src/data/files.ts";
import { quote } from "../src/data/plain-text.ts";
import { isPage, type Redirect } from "../src/data/redirects.ts";
import type { Problem } from "../src/data/problems.ts";
import { rowProblem, type Row } from "../src/data/rows.ts";
import { kindOfAddress, ledOn, listedAddresses, listedThing, readLocalPath } from "../src/links.ts";
import type { Standing } from "./standing.ts";

/** Returns what is wrong with redirects beside what the site has, and beside each other. */
export function redirectProblems(rows: readonly Row<Redirect>[], { pages, files }: Standing): Problem[] {
  const there = (path: string) => pages.has(path) || files.has(path);
  const folders = new Set([...pages, ...files].flatMap(foldersOf));
  const from = new Set<string>();
  return rows.flatMap((row) => {
    const { item } = row;
    const problems = [
      ...(there(item.from) || folders.has(item.from)
        ? [rowProblem(row, "from", `${item.from} is still there`, "an address that is gone")]
        : []),
      ...(there(item.to) ? [] : [rowProblem(row, "to", `${item.to} is not there`, "an address that is")]),
      ...(from.has(item.from) ? [rowProblem(row, "from", `${item.from} leads on twice`, "each address once")] : []),
      ...foldersOf(item.from)
        .filter((path) => files.has(path) || from.has(path))
        .map((path) => rowProblem(row, "from", `${path} is a file`, "an address that does not lie below one")),
    ];
    from.add(item.from);
    return problems;
  });
}

/** Returns a problem for each line of the list of permanent things that names none, or of which an address is gone and leads nowhere. */
export function permalinkProblems(
  { path: file, text }: SourceFile,
  moved: readonly Row<Redirect>[],
  { pages, files }: Standing,
): Problem[] {
  const led = new Set(moved.flatMap(({ item }) => ledOn(item)).map(({ from }) => from));
  const stands = (address: string) => {
    const { path } = readLocalPath(address);
    return led.has(address) || files.has(address) || files.has(path) || pages.has(path) || !isListed(path);
  };
  return text.split("\n").flatMap((line, i): Problem[] => {
    if (line === "") return [];
    const problem = (message: string, expected: string) => [{ file, line: i + 1, column: "", message, expected }];
    const addresses = listedAddresses(line);
    if (addresses.length === 0 || listedThing(addresses[0]!) !== line)
      return problem(`${quote(line)} is no thing with an address`, "what npm run permalinks wrote");
    const gone = addresses.find((address) => !stands(address));
    if (gone === undefined) return [];
    return problem(`${gone} is gone`, "the page or file, or a redirect in redirects.yaml: a published address stays");
  });
}

/** Whether what stands tells of an address: it knows things and pages, not each file that stands for itself. */
function isListed(path: string): boolean {
  return isPage(path) || kindOfAddress(path)?.of !== undefined || path.startsWith("/data/");
}

/** What an address lies below, as files would be named: "/a/b/" → "/a/b", "/a". */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(1, isPage(path) ? undefined : -1);
  return parts.map((_, i) => `/${parts.slice(0, i + 1).join("/")}`).filter((each) => !each.endsWith("/"));
}
