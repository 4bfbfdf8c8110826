/** Where facts are told and drawn: the articles that state a fact or compare it, and the charts that show it. */
import { namedIds, type Use } from "../data/articles.ts";
import type { Comparison } from "../data/model.ts";

export type Mentions = {
  /** Slugs, in the order of the articles. */
  readonly articles: readonly string[];
  /** Ids, in the order of the charts. */
  readonly charts: readonly string[];
};

/**
 * Returns for each fact where it is mentioned; a fact that nothing mentions is missing. An article mentions the
 * facts that its components name, and both sides of the comparisons; texts of one slug count as one article.
 */
export function buildMentions(
  articles: readonly { readonly slug: string; readonly uses: readonly Use[] }[],
  charts: readonly { readonly id: string; readonly facts: readonly string[] }[],
  comparisons: ReadonlyMap<string, Pick<Comparison, "left" | "right">>,
): ReadonlyMap<string, Mentions> {
  const found = new Map<string, { articles: Set<string>; charts: Set<string> }>();
  const of = (fact: string) => {
    const known = found.get(fact) ?? { articles: new Set(), charts: new Set() };
    found.set(fact, known);
    return known;
  };
  for (const { slug, uses } of articles)
    for (const use of uses)
      for (const { target, id } of namedIds(use)) {
        if (target === "fact") of(id).articles.add(slug);
        if (target !== "comparison") continue;
        const { left = [], right = [] } = comparisons.get(id) ?? {};
        for (const fact of [...left, ...right]) of(fact).articles.add(slug);
      }
  for (const { id, facts } of charts) for (const fact of facts) of(fact).charts.add(id);
  return new Map(
    [...found].map(([fact, { articles: told, charts: drawn }]) => [fact, { articles: [...told], charts: [...drawn] }]),
  );
}
