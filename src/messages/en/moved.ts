import type { movedWords as zh } from "../zh/moved.ts";

export const movedWords: typeof zh = {
  title: "This page has moved",
  address: "Its new address: ",
};
