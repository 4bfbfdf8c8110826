import type { noteWords as zh } from "../zh/notes.ts";

export const noteWords: typeof zh = {
  workedOut: " (worked out here)",
  source: (plan, section) => `${plan}, ${section}`,
  between: ". ",
  heading: (count) => `The numbers in this text and their sources (${count})`,
};
