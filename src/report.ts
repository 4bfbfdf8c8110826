/** The edition that is being built: read and checked once, the one thing all pages share. */
import { loadReport } from "./data/load.ts";

export const report = loadReport(process.env["CONTENT_DIR"] ?? "content");
