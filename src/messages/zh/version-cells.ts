/** Cells of a version's tables in words. */
export const versionCellWords = {
  yes: "是",
  no: "否",
};
