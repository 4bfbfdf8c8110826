/** Text with words of another script in it: each run of Chinese in an English text is marked as such. */
import { sourceLanguage } from "../data/languages.ts";
import type { Language } from "../data/vocabulary.ts";
import { escapeHtml } from "./html.ts";
import { sourceTag } from "./languages.ts";

/** A run of Chinese characters with the punctuation and digits between them. */
const chineseRun =
  /[\p{Script=Han}《“](?:[\p{Script=Han}\p{Nd}，。、；：！？（）《》“”‘’·—…％.%]*[\p{Script=Han}）》”])?/gu;

/** Returns the text as markup; its text content is the text itself, so that it can be copied. */
export function quotedHtml(text: string, language: Language): string {
  if (language === sourceLanguage) return escapeHtml(text);
  let html = "";
  let end = 0;
  for (const match of text.matchAll(chineseRun)) {
    if (!/\p{Script=Han}/u.test(match[0])) continue;
    html += `${escapeHtml(text.slice(end, match.index))}<span lang="${sourceTag}">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}
