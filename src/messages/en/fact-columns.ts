import type { factColumnWords as zh } from "../zh/fact-columns.ts";

export const factColumnWords: typeof zh = {
  place: "Place",
  label: "What",
  period: "Period",
  kind: "Kind",
  value: "Value",
  wording: "Wording of the source",
  plan: "Source",
  section: "Section",
};
