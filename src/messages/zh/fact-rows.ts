export const factRowWords = {
  /** Whether a target binds, behind what it is. */
  obligation: (name: string) => `（${name}）`,
};
