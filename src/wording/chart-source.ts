/** The line under a chart: where its facts come from, and where it stands itself. */
import { chartNoteWords, sourceLineWords } from "../messages/messages.ts";
import type { Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";

/** Returns the plans that a chart rests on: "来源：《甲》《乙》"; "Sources: A; B". */
export function chartSources(plans: readonly string[], { plans: all }: Report, language: Language): string {
  return sourceLineWords[language].sources(plans.map((id) => all.get(id)!.short[language])).join("");
}

/** Returns two lines: the plans, and "规划对照，https://…，CC BY 4.0"; "Plans Side by Side, https://…, CC BY 4.0". */
export function sourceLine(plans: readonly string[], url: string, report: Report, language: Language): string {
  const { title, license } = report.edition;
  const own = chartNoteWords[language].own(title[language], url, license.data);
  return `${chartSources(plans, report, language)}\n${own}`;
}
