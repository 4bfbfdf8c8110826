import type { chartWords as zh } from "../zh/chart-words.ts";
import { capital } from "./capitals.ts";

export const chartWords: typeof zh = {
  periodAndKind: (years, kind) => `${capital(kind)} ${years}`,
  kindAndValue: (kind, value) => `${capital(kind)} ${value}`,
  verdict: (verdict, margin) => `${verdict}, ${margin}`,
  change: (verdict, size) => `${verdict} by ${size}`,
  implied: (total, increase) => `${total} (a rise of ${increase})`,
  fromZero: (unit) => (unit === "" ? "From zero" : `${unit}, from zero`),
  ratio: ":1",
};
