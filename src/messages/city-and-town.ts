import type { Language } from "../data/vocabulary.ts";
import { cityAndTownWords as en } from "./en/city-and-town.ts";
import { cityAndTownWords as zh } from "./zh/city-and-town.ts";

export const cityAndTownWords = { zh, en } satisfies Record<Language, unknown>;
