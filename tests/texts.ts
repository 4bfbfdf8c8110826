/** Texts to test with. */
import { textOf } from "../src/data/languages.ts";
import type { Text } from "../src/data/model.ts";

/** Returns a text in the language of the documents and, the same in each, in all others. */
export function text(source: string, translated = source): Text {
  return textOf(source, () => translated);
}
