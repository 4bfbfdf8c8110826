import type { typographyWords as zh } from "../zh/typography.ts";

export const typographyWords: typeof zh = { spaces: true };
