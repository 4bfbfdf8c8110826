import type { feedWords as zh } from "../zh/feeds.ts";
import { counted } from "./plural.ts";

export const feedWords: typeof zh = {
  title: (site) => `${site}: corrections and versions`,
  versionTitle: (site, version) => `${site}: version ${version} is published`,
  firstVersion: (facts) => `The first version, with ${counted(facts, "fact")}.`,
  version: (facts, changed, added, withdrawn) =>
    `${counted(facts, "fact")}; against the version before, ${changed} changed, ${added} ${added === 1 ? "was" : "were"} added, ${withdrawn} ${withdrawn === 1 ? "was" : "were"} withdrawn.`,
  correction: (reason, version, touches) =>
    `${reason}. ${version === undefined ? "Set right before the first version was published." : `Set right from version ${version} on.`}${touches.length > 0 ? ` It also touches ${touches.join(", ")}.` : ""}`,
};
