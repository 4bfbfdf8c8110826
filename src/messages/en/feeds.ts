import type { feedWords as zh } from "../zh/feeds.ts";

export const feedWords: typeof zh = {
  title: (site) => `${site}: corrections and versions`,
  versionTitle: (site, version) => `${site}: version ${version} is published`,
  firstVersion: (facts) => `The first version, with ${facts} facts.`,
  version: (facts, changed, added, withdrawn) =>
    `${facts} facts; against the version before, ${changed} changed, ${added} were added, ${withdrawn} were withdrawn.`,
  correction: (reason, version, touches) =>
    `${reason}. ${version === undefined ? "Set right before the first version was published." : `Set right from version ${version} on.`}${touches.length > 0 ? ` It also touches ${touches.join(", ")}.` : ""}`,
};
