/** What a text of an edition may not hold because of the language that it is in. */
import { languageWords } from "../messages/language.ts";
import { sourceLanguage } from "./languages.ts";
import { quote, type Fault } from "./plain-text.ts";
import { languages, type Language } from "./vocabulary.ts";

/** Whether a text is a name or a title, or sentences, which may quote the documents: “／”. */
export type Wording = "name" | "prose";

const han = /\p{Script=Han}/u;
const chineseMarks = /[\u3000-\u303f\uff00-\uffef]/u;

/** Returns the name of a language, as problem lines have it. */
export function englishName(language: Language): string {
  return languageWords[language].englishName;
}

/** Returns what a problem line says is expected where a text is missing: "the English text". */
export function expectedIn(language: Language): string {
  return `the ${englishName(language)} text`;
}

/** What is expected of a text that may be left out and is missing in one of the languages. */
export const allOrNone = languages.length > 2 ? "all or none" : "both or neither";

/** Returns what is wrong with a text in a language, or undefined. An empty text is for others to find. */
export function languageFault(text: string, language: Language, wording: Wording): Fault | undefined {
  if (text === "") return undefined;
  if (languageWords[language].inHan) return hanFault(text, language);
  const fault = foreignFault(text, language);
  if (!fault || wording === "name") return fault;
  if (!foreignFault(text.replace(/“[^“”]*”/gu, ""), language)) return undefined;
  return { ...fault, expected: `${fault.expected}, ${englishName(sourceLanguage)} only as a quotation in “ ”` };
}

function hanFault(text: string, language: Language): Fault | undefined {
  if (han.test(text)) return undefined;
  const others = languages.filter((other) => other !== language);
  const elsewhere = others.length === 1 ? `the ${englishName(others[0]!)} in its own` : "the others in their own";
  return {
    message: `${quote(text)} has no Chinese characters`,
    expected: `${expectedIn(language)} here, ${elsewhere}`,
  };
}

function foreignFault(text: string, language: Language): Fault | undefined {
  const found = han.exec(text) ?? chineseMarks.exec(text);
  if (!found) return undefined;
  return {
    message: `${quote(text)} holds the Chinese character "${found[0]}"`,
    expected: `${englishName(language)} text`,
  };
}
