/** The words of a language. */
import type { Language } from "../data/vocabulary.ts";
import { en } from "./en.ts";
import { zh, type Messages } from "./zh.ts";

export const messages: Readonly<Record<Language, Messages>> = { zh, en };
