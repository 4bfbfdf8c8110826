/** What stands large over a drawing: its first sentence. */
import type { Language } from "../data/vocabulary.ts";
import { languageTags } from "./languages.ts";

const segmenters = new Map<Language, Intl.Segmenter>();

/** Returns the first sentence of a text and all that follows it, with the space before it; "" where nothing follows. */
export function leadAndRest(text: string, language: Language): readonly [lead: string, rest: string] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(languageTags[language], { granularity: "sentence" });
  segmenters.set(language, segmenter);
  const [first] = segmenter.segment(text);
  if (first === undefined) return ["", ""];
  const lead = first.segment.trimEnd();
  return [lead, text.slice(lead.length)];
}
