import { expect, test } from "vitest";
import { languageFault, type Wording } from "../../src/data/language-faults.ts";
import { languages, type Language } from "../../src/data/vocabulary.ts";
import { languageWords } from "../../src/messages/language.ts";

const messageOf = (text: string, language: Language, wording: Wording) =>
  languageFault(text, language, wording)?.message;

test("each language is written in its own characters", () => {
  expect(messageOf("GDP增长", "zh", "name")).toBeUndefined();
  expect(messageOf("GDP", "zh", "name")).toBe('"GDP" has no Chinese characters');
  expect(messageOf("GDP growth", "en", "name")).toBeUndefined();
  expect(messageOf("GDP（growth）", "en", "name")).toBe('"GDP（growth）" holds the Chinese character "（"');
});

test("every language that is not written in Chinese characters names itself, and quotes the source only in sentences", () => {
  for (const language of languages.filter((each) => !languageWords[each].inHan)) {
    expect(languageFault("规", language, "name")?.expected).toBe(`${languageWords[language].englishName} text`);
    expect(messageOf("“／”", language, "name")).toContain('the Chinese character "／"');
    expect(messageOf("Printed as “／”.", language, "prose")).toBeUndefined();
    expect(languageFault("Printed as ／.", language, "prose")?.expected).toBe(
      `${languageWords[language].englishName} text, Chinese only as a quotation in “ ”`,
    );
  }
});
