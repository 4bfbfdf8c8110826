/** What a drawing, a table or a comparison rests on. */
export const sourceLineWords = {
  /** The documents by their names, which may be links. */
  sources: <Name>(plans: readonly Name[]): readonly (string | Name)[] => [
    "来源：",
    ...plans.flatMap((plan) => ["《", plan, "》"]),
  ],
};
