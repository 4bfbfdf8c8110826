/** Where something stands in the copy of a document, in words. */
import { parseSpan } from "../data/reading-copy.ts";
import type { Language } from "../data/vocabulary.ts";
import { copyPositionWords } from "../messages/messages.ts";

/** Returns "第41行第3–5字", "line 41, characters 3–5" for "41:3-5". Throws TypeError for what is no such place: the check refuses it. */
export function formatPosition(at: string, language: Language): string {
  const { line, first, last } = parseSpan(at)!;
  return copyPositionWords[language].position(line, first, last);
}
