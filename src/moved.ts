/** Where the addresses of this edition lead that are no longer what they were: what was renamed, what was withdrawn. */
import { readRedirects } from "./data/redirects.ts";
import { frozenKinds, hasFrame, shortHash } from "./data/releases.ts";
import { ledOn } from "./exports/moved-addresses.ts";
import { embedPath, localPath, pagePath, readLocalPath, thingAddresses, type Moved } from "./links.ts";
import { edition, present, releases } from "./report.ts";
import { statesOf, withdrawnThings } from "./views/versions.ts";

/** Returns every such address with that to which it leads, with language and without base path. */
export function movedAddresses(folder = process.env["CONTENT_DIR"] ?? "content"): Moved[] {
  return [...readRedirects(folder).flatMap((moved) => ledOn(moved, edition.languages)), ...withdrawnAddresses()];
}

/** What was withdrawn keeps its page, to which its files lead; its frame shows the chart as it last was. */
function withdrawnAddresses(): Moved[] {
  return frozenKinds.flatMap((kind) =>
    withdrawnThings(kind, releases, present).flatMap((id) => {
      const page = pagePath(kind, id);
      const { state } = statesOf(kind, id, releases, present).at(-1)!;
      const kept = new Set(edition.languages.map((language) => localPath(page, language)));
      return thingAddresses(kind, id, edition.languages)
        .filter((address) => !kept.has(address))
        .map((from) => {
          const { path, language } = readLocalPath(from);
          const hasDrawing = path === embedPath(id) && hasFrame(state, language);
          const to = hasDrawing ? embedPath(id, shortHash(state.hash)) : page;
          return { from, to: localPath(to, language) };
        });
    }),
  );
}
