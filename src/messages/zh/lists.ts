import { joined, type Piece } from "../parts.ts";
import { punctuationWords } from "./punctuation.ts";

export const listWords = {
  /** 甲、乙、丙. */
  and: (names: readonly string[]) => names.join("、"),
  andParts: (pieces: readonly Piece[]) => joined(pieces, "、"),
  /** The same without a word before the last one. */
  plain: (names: readonly string[]) => names.join(punctuationWords.between),
  plainParts: (pieces: readonly Piece[]) => joined(pieces, punctuationWords.between),
  /** Sentences one after another. */
  sentences: (sentences: readonly string[]) => sentences.join(""),
  sentenceParts: (sentences: readonly Piece[]) => joined(sentences, ""),
};
