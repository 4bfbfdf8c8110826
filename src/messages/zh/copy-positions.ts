/** Where something stands in the copy of a document. */
export const copyPositionWords = {
  /** The characters of a line, from the first to the last. */
  position: (line: number, first: number, last: number) =>
    `第${line}行第${first === last ? first : `${first}–${last}`}字`,
};
