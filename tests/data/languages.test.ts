import { expect, test } from "vitest";
import { inSpoken, isSpoken, keysIn } from "../../src/data/languages.ts";
import type { Language } from "../../src/data/vocabulary.ts";

test("a language that the edition lacks has what the first says, whatever that is, and is not asked", () => {
  const asked: Language[] = [];
  const say = (language: Language) => {
    asked.push(language);
    return language === "zh" ? undefined : [language];
  };
  expect(inSpoken(["zh"], say)).toEqual({ zh: undefined, en: undefined });
  expect(asked).toEqual(["zh"]);
  expect(inSpoken(["zh", "en"], say)).toEqual({ zh: undefined, en: ["en"] });
});

test("a key is of an edition unless it is a text in a language that this lacks", () => {
  expect(["label", "label_en", "at"].map((key) => isSpoken(key, ["zh"]))).toEqual([true, false, true]);
  expect(keysIn(["label", "label_en", "at"], ["zh"])).toEqual(["label", "at"]);
  expect(isSpoken("label_en", ["zh", "en"])).toBe(true);
});
