/** Static paths in every language: what `getStaticPaths` of a page under `src/pages/[...lang]/` returns. */
import type { Language } from "./data/vocabulary.ts";
import { edition } from "./report.ts";

type Path<Props> = { params: Record<string, string | undefined>; props: Props & { language: Language } };

/** One path per language; the first language stands at the root. */
export function languagePaths(): Path<object>[] {
  return inLanguages(
    [{}],
    () => ({}),
    (item) => item,
  );
}

/** One path per item and language; `params` names the item in the address, `props` is what the page gets. */
export function inLanguages<Item, Props extends object>(
  items: Iterable<Item>,
  params: (item: Item) => Record<string, string>,
  props: (item: Item) => Props,
): Path<Props>[] {
  return [...items].flatMap((item) =>
    edition.languages.map((language, i) => ({
      params: { lang: i === 0 ? undefined : language, ...params(item) },
      props: { ...props(item), language },
    })),
  );
}

/** The language of the page that is being built, by its route's parameters: `[...lang]` is empty for the first. */
export function languageOf(params: Readonly<Record<string, string | undefined>>): Language {
  return edition.languages.find((language) => language === params["lang"]) ?? edition.languages[0];
}
