import type { saidWords as zh } from "../zh/said.ts";

export const saidWords: typeof zh = {
  heading: "What each version said",
  lede: "A row for each state, with the versions in which it stood; the address of each of them is for good.",
  versions: "Versions",
  said: "What they said",
  now: "Against now",
  drawing: "The chart as it was",
  table: "Its table (CSV)",
  gone: "Rows of the table that are gone",
  come: "Rows of the table that are new",
  standing: { same: "This is what stands now.", changed: "Different now: ", withdrawn: "Withdrawn since." },
  cite: "To cite a version: ",
  line: (version, date, sentences) =>
    `Version ${version} (${date}) said: ${sentences.map((sentence) => `${sentence.replace(/[。.]$/, "")}. `).join("")}`,
  lineStanding: {
    same: "It still stands",
    changed: "It reads differently now",
    withdrawn: "It has been withdrawn since",
  },
  told: (standing, changes) => `${standing}: ${changes.join("; ")}`,
  whole: "All that version said",
  emptyCell: "(empty)",
  change: (name, then, now) => `${name}: ${then} → ${now}`,
  tableChanged: "its table has changed",
  redrawn: "it has been redrawn",
};
