import { joined } from "../parts.ts";
import type { listWords as zh } from "../zh/lists.ts";

export const listWords: typeof zh = {
  and: (names) =>
    names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}` : (names[0] ?? ""),
  andParts: (pieces) => joined(pieces, ", ", " and "),
  plain: (names) => names.join(", "),
  plainParts: (pieces) => joined(pieces, ", "),
  sentences: (sentences) => sentences.join(" "),
  sentenceParts: (sentences) => joined(sentences, " "),
};
