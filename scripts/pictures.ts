/** Writes the pictures of all charts into a folder: node scripts/pictures.ts FOLDER. A process of its own, beside the build of the pages. */
import { writeFiles } from "./files.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/pictures.ts FOLDER");
  process.exit(2);
}
const { pictureFiles } = await import("../src/pictures.ts");
console.log(await writeFiles(folder, pictureFiles()));
