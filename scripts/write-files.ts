/**
 * Writes every file of the site that is no page into a folder: node scripts/write-files.ts FOLDER STORE. A process of its own, beside
 * the build of the pages; STORE keeps the pictures of the last build.
 */
import { join } from "node:path";
import { codeHash } from "./engine.ts";
import { writeFiles } from "./files.ts";
import { KeptWork } from "./kept-work.ts";

const [folder, store] = process.argv.slice(2);
if (folder === undefined || store === undefined) {
  console.error("usage: node scripts/write-files.ts FOLDER STORE");
  process.exit(2);
}
const { rasterize } = await import("../src/exports/raster.ts");
const { siteFiles } = await import("../src/site-files.ts");
const { pictureFiles } = await import("../src/pictures.ts");
const kept = new KeptWork(join(store, "pictures"), codeHash());
const keptPicture: typeof rasterize = (svg, fonts, scale) =>
  kept.of(JSON.stringify([svg, fonts, scale]), () => rasterize(svg, fonts, scale));
const pictures = await writeFiles(folder, pictureFiles(keptPicture));
const files = await writeFiles(folder, siteFiles(keptPicture));
kept.close();
console.log(`${files} files, ${pictures} pictures`);
