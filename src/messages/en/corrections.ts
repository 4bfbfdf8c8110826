import type { correctionWords as zh } from "../zh/corrections.ts";

export const correctionWords: typeof zh = {
  beforeFirst: "Set right before the first version was published",
  firstRight: (version) => ["First right in version ", version],
  touches: (things) => `; it also touches ${things}`,
  description: (ours, sources) =>
    `Two lists: our own mistakes and how they were set right, ${ours}; those of the sources and their copies, ${sources}.`,
  leftOut: "(left out)",
  title: "Corrections",
  data: "Data",
  feed: "Feed (Atom)",
  ours: "Corrections to ourselves",
  none: "None so far.",
  ofSources: "Corrections to the sources",
  kinds:
    "A correction sets right what the document prints; a repair mends the copy that we read, where it lost or gained something. What is printed, what is taken as true and why are listed one by one.",
  kind: "Kind",
  position: "Position",
  printed: "Printed",
  taken: "Taken as",
  reason: "Why",
};
