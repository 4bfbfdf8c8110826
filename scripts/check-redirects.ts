/** Holds redirects against what the site will have: each leads from what is gone to what is there. */
import { isPage, type Redirect } from "../src/data/redirects.ts";
import type { Problem } from "../src/data/problems.ts";
import { rowProblem, type Row } from "../src/data/rows.ts";
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

/** What an address lies below, as files would be named: "/a/b/" → "/a/b", "/a". */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(1, isPage(path) ? undefined : -1);
  return parts.map((_, i) => `/${parts.slice(0, i + 1).join("/")}`).filter((each) => !each.endsWith("/"));
}
