import type { searchQuestionWords as zh } from "../zh/search-questions.ts";

export const searchQuestionWords: typeof zh = {
  year: "",
  asking: "",
  askedBehind: "",
  small:
    "a an and are as at be by can could did do does for from had has have how i if in into is it its many me much my of " +
    "on or s should than that the their them there these they this those to was we were what when where which who whom " +
    "whose why will with would you your make tell show find give list led vs versus or between",
};
