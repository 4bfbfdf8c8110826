export const cityAndTownWords = {
  indicator: "指标",
  /** The numbers of a town and of its city in a cell, with links. */
  townAndCity: <Link>(town: Link | undefined, city: Link | undefined) => [
    ...(town === undefined ? [] : ["镇", town]),
    ...(town === undefined || city === undefined ? [] : ["，"]),
    ...(city === undefined ? [] : ["市", city]),
  ],
};
