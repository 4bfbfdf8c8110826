/** Under which version something stands, in words: published as one, or not yet. */
import { standingWords } from "../messages/messages.ts";
import type { Language } from "../data/vocabulary.ts";

/** Returns "2026.1版，2026-11-22", and "未发布，截至2026-11-22" where nothing has been published. */
export function standingText(
  { version, date }: { readonly version: string | undefined; readonly date: string },
  language: Language,
): string {
  const words = standingWords[language];
  return version === undefined ? words.unpublished(date) : words.published(version, date);
}
