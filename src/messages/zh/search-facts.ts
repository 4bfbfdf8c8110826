type Fact = { readonly place: string; readonly period: string; readonly label: string; readonly kind: string };

/** A number among the results of a search. */
export const searchFactWords = {
  title: ({ place, period, label, kind }: Fact) => `${place}${period}${label}${kind}`,
};
