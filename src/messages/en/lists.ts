import { joined } from "../parts.ts";
import type { listWords as zh } from "../zh/lists.ts";
import { punctuationWords } from "./punctuation.ts";

export const listWords: typeof zh = {
  and: (names) =>
    names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}` : (names[0] ?? ""),
  andParts: (pieces) => joined(pieces, ", ", " and "),
  plain: (names) => names.join(punctuationWords.between),
  plainParts: (pieces) => joined(pieces, punctuationWords.between),
  sentences: (sentences) => sentences.join(" "),
  sentenceParts: (sentences) => joined(sentences, " "),
};
