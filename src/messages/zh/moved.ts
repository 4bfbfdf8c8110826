/** What stands at an address whose page has moved, for whoever is not led on at once. */
export const movedWords = {
  title: "本页已移动",
  /** Before the address. */
  address: "新网址：",
};
