import type { tableToolWords as zh } from "../zh/table-tools.ts";
import { counted } from "./plural.ts";

export const tableToolWords: typeof zh = {
  filter: "Filter",
  copy: "Copy as CSV",
  sort: "Sort by",
  given: "order as given",
  rising: "ascending",
  falling: "descending",
  group: "Group",
  shown: (some, all) => `${some} of ${counted(all, "row")}`,
  order: "en",
};
