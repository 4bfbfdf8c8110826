/** The words of a language. */
import type { Language } from "../data/vocabulary.ts";
import * as enCaveats from "./en/caveats.ts";
import * as zhCaveats from "./zh/caveats.ts";
import { en } from "./en.ts";
import { zh, type Messages } from "./zh.ts";

export const messages: Readonly<Record<Language, Messages>> = { zh, en };

export const caveatWords = { zh: zhCaveats.caveatWords, en: enCaveats.caveatWords } satisfies Record<Language, unknown>;
