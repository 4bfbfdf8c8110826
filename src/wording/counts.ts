/** Counted things in words. */
import type { Language } from "../data/vocabulary.ts";

const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** Returns "3" in Chinese; in English "three" below ten, as newspapers do, with a capital where a sentence begins. */
export function formatCount(count: number, language: Language, capital = false): string {
  if (language === "zh" || count >= words.length) return String(count);
  const word = words[count]!;
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** Returns "甲、乙、丙"; "a, b and c": parts that may hold markup. */
export function joinNames(names: readonly string[], language: Language): string {
  if (language === "zh") return names.join("、");
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}` : (names[0] ?? "");
}
