/** Writes every file of the site that is no page into a folder: node scripts/write-files.ts FOLDER. A process of its own, beside the build of the pages. */
import { writeFiles } from "./files.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/write-files.ts FOLDER");
  process.exit(2);
}
const { siteFiles } = await import("../src/site-files.ts");
const { pictureFiles } = await import("../src/pictures.ts");
const pictures = await writeFiles(folder, pictureFiles());
const files = await writeFiles(folder, siteFiles());
console.log(`${files} files, ${pictures} pictures`);
