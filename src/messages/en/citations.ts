import type { citationWords as zh } from "../zh/citations.ts";
import { months } from "./months.ts";

const version = (of: string | undefined) => (of === undefined ? "" : ` (Version ${of})`);
const authors = (names: readonly string[]) => names.join(", & ");

export const citationWords: typeof zh = {
  indicator: (name) => `${name}: targets and results`,
  plan: (_title, within) => `Figures in “${within}”`,
  whole: (title, subtitle) => `${title}: ${subtitle}`,
  bodies: (issuer) => issuer.split(/, | and /),
  described: (description, whole) => `${description}. ${whole}`,
  chart: "Chart",
  apa: {
    date: (year, month, day) =>
      month === undefined ? `${year}` : `${year}, ${months[month - 1]}${day === undefined ? "" : ` ${day}`}`,
    data: (of) => `${authors(of.authors)}. (${of.date}). ${of.title}${version(of.version)} [Data set]. ${of.tail}`,
    chart: (of) => `${authors(of.authors)}. (${of.date}). ${of.title}${version(of.version)} [Chart]. ${of.tail}`,
    page: (of) => `${authors(of.authors)}. (${of.date}). ${of.title}${version(of.version)}. ${of.tail}`,
    source: (of) => `${authors(of.authors)}. (${of.date}). ${of.title} [${of.tail}, in Chinese].`,
  },
};
