import type { chartNoteWords as zh } from "../zh/chart-notes.ts";

export const chartNoteWords: typeof zh = {
  leftOut: (facts) => `Totals of several years are not drawn: ${facts.join("; ")}.`,
  otherForms: (facts, more) =>
    `Figures of another form are not drawn: ${facts.join("; ")}${more ? " and others" : ""}.`,
  own: (site, url, license) => [site, url, license].join(", "),
};
