import type { Language } from "../data/vocabulary.ts";
import { placePageWords as en } from "./en/place-page.ts";
import { placePageWords as zh } from "./zh/place-page.ts";

export const placePageWords = { zh, en } satisfies Record<Language, unknown>;
