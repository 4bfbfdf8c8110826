export const typographyWords = {
  /** Whether words are set apart by spaces. */
  spaces: false,
};
