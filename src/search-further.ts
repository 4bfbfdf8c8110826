/** What there is to find beside the Report: articles, charts and words that are explained. */
import type { Term } from "./data/glossary.ts";
import type { Language } from "./data/vocabulary.ts";
import { glossaryPath, pagePath } from "./links.ts";
import { articles, glossary, report } from "./report.ts";
import type { FurtherEntry } from "./views/search-parts.ts";

/** Returns the entries: an article with its summary, a word with what it means. */
export function furtherEntries(language: Language): FurtherEntry[] {
  const other = language === "zh" ? "en" : "zh";
  return [
    ...articles.map(({ slug, matter }): FurtherEntry => ({
      kind: "article",
      path: pagePath("articles", slug),
      title: matter[language].title,
      where: matter[language].summary,
      words: `${matter[other].title}\n`,
    })),
    ...glossary.map((term): FurtherEntry => ({
      kind: "term",
      path: glossaryPath(term.id),
      title: term.term[language],
      where: term.explanation[language],
      words: `${term.term[other]}\n${[...term.aliases.zh, ...term.aliases.en, sound(term)].join(" ")}`,
    })),
    ...[...report.charts.values()].map(({ id, title }): FurtherEntry => ({
      kind: "chart",
      path: pagePath("charts", id),
      title: title[language],
      where: "",
      words: `${title[other]}\n`,
    })),
  ];
}

/** Pinyin as it is typed, in syllables and as one word: "gui shang guishang". */
function sound({ pinyin }: Term): string {
  const plain = pinyin.normalize("NFD").replace(/\p{M}/gu, "");
  return `${plain} ${plain.replaceAll(" ", "")}`;
}
