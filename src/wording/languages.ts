import type { Language } from "../data/vocabulary.ts";

/** BCP 47 tags of the site's languages. */
export const languageTags: Readonly<Record<Language, string>> = { zh: "zh-Hans", en: "en" };
