import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../scripts/files.ts";

/** Returns the bytes of every file under a folder by its path there, "/index.html". */
export function filesIn(folder: string): Map<string, Buffer> {
  return new Map(filesUnder(folder).map((file) => [`/${file}`, readFileSync(join(folder, file))]));
}
