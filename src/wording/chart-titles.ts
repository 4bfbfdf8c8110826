/** Titles of the charts that no one has named. */
import type { Indicator } from "../data/model.ts";
import type { Form, Language } from "../data/vocabulary.ts";

type Words = Readonly<Record<Language, string>>;

/** What is always said of a form in a title. */
const formWords: Readonly<Partial<Record<Form, Words>>> = {
  growth: { zh: "增长率", en: "growth" },
  change: { zh: "增减量", en: "change" },
  rank: { zh: "位次", en: "rank" },
};
/** What is said of the others where the indicator has a chart of another form too. */
const secondWords: Readonly<Partial<Record<Form, Words>>> = {
  level: { zh: "总数", en: "total" },
  flow: { zh: "当期数", en: "in the period" },
  share: { zh: "占比", en: "share" },
  index: { zh: "指数", en: "index" },
};

export type TitleParts = {
  readonly form: Form;
  readonly second: boolean;
  readonly targets: boolean;
  readonly results: boolean;
};

/** Returns "实际使用外资：目标与结果"; "Foreign investment, growth: targets". */
export function familyTitle(
  indicator: Indicator,
  { form, second, targets, results }: TitleParts,
  language: Language,
): string {
  const word = (formWords[form] ?? (second ? secondWords[form] : undefined))?.[language];
  const name = indicator.name[language];
  const plain = word === undefined || name.toLowerCase().includes(word.toLowerCase());
  if (language === "zh") {
    const what = targets && results ? "目标与结果" : targets ? "目标" : "结果";
    return `${name}${plain ? "" : `（${word}）`}：${what}`;
  }
  return `${name}${plain ? "" : `, ${word}`}: ${targets && results ? "targets and results" : targets ? "targets" : "results"}`;
}
