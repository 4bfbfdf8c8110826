/** The line under a chart: where its facts come from, and where it stands itself. */
import type { Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";

/** Returns two lines: "来源：《甲》《乙》" and "规划对照，https://…，CC BY 4.0"; "Sources: A; B", "Plans Side by Side, https://…, CC BY 4.0". */
export function sourceLine(
  plans: readonly string[],
  url: string,
  { plans: all, edition }: Report,
  language: Language,
): string {
  const names = plans.map((id) => all.get(id)!.short[language]);
  const { data } = edition.license;
  return language === "zh"
    ? `来源：${names.map((name) => `《${name}》`).join("")}\n${edition.title.zh}，${url}，${data}`
    : `${names.length === 1 ? "Source" : "Sources"}: ${names.join("; ")}\n${edition.title.en}, ${url}, ${data}`;
}
