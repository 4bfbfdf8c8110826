/** The drawings of pages as they stand in the markup: painted by the style sheet of charts, which is read once. */
import { readFileSync } from "node:fs";
import { painter } from "./charts/painted.ts";

export const paint = painter(readFileSync("src/styles/chart.css", "utf8"));
