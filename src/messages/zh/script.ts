/** How the language is written. */
export const scriptWords = {
  /** Its own characters stand beside Latin letters and digits without a space. */
  tight: true,
  /** Names within a text, given as alternatives of a regular expression: the language has no word boundaries. */
  named: (names: string) => names,
};
