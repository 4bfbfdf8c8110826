/** What each language is called in this one. */
export const languageNameWords = { zh: "中文", en: "英文" };
