import type { themeSwitchWords as zh } from "../zh/theme-switch.ts";

export const themeSwitchWords: typeof zh = { auto: "Theme: system", light: "Theme: light", dark: "Theme: dark" };
