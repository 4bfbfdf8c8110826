import { parts } from "../parts.ts";
import type { planPageWords as zh } from "../zh/plan-page.ts";
import { listWords } from "./lists.ts";
import { counted } from "./plural.ts";

export const planPageWords: typeof zh = {
  lede: (kind, place, issuer, date, period) =>
    `${kind} of ${place}, ${issuer}, ${date}; its targets are for ${period}.`,
  extent: (facts, kinds, tasks) =>
    `It states ${counted(facts, "number")}: ${listWords.and(kinds)}${tasks > 0 ? `; and ${counted(tasks, "task")}` : ""}.`,
  outcomes: "outcomes",
  due: (count, verdicts, see) =>
    parts`Of its targets, ${count} ${count === 1 ? "falls" : "fall"} within what a later plan reports: ${verdicts} (see ${see}).`,
  pending: (count, more) =>
    `For ${more ? "another " : ""}${counted(count, "target")} that ${count === 1 ? "belongs" : "belong"} to an indicator no result is reported in these plans yet.`,
  answers: (count, verdicts) => `Its results answer ${counted(count, "target")} of other plans: ${verdicts}.`,
  facts: {
    title: "Outline and every number",
    text: (facts) =>
      `${counted(facts, "number")}, in the order of the document; open a section for its own. Numbered as in the document; the titles are ours.`,
  },
  record: {
    title: "Record",
    heads: {
      title: "Title",
      place: "Place",
      issuer: "Issuer",
      date: "Date",
      kind: "Kind",
      period: "Targets for",
      coverage: "Held here",
      copy: "Copy used",
      rules: "Cleaning rules",
      sha256: "SHA-256 of the copy",
    },
    printed: (title, printed) => parts`${title} (${printed})`,
    publishedOn: (publisher, date) => `${publisher}, ${date}`,
    noted: (text, note) => parts`${text}. ${note}`,
    sections: (names) => names.join(", "),
    held: (sections) =>
      parts`a part, its sections ${sections}; what it does not mention may stand elsewhere in the document`,
    noRule: "none",
    rules: (rules) => rules.join("; "),
    rule: {
      pinyin: "pinyin in brackets is taken out",
      traditional: "traditional characters become simplified ones",
      "private-use": "invisible private-use characters are taken out",
      typesetting: "typesetting codes are taken out",
      space: "stray spaces are taken out",
    },
  },
  defects: "Defects of the copy",
  corrections: {
    title: "Corrections and repairs",
    printed: "Printed",
    taken: "Taken as",
    read: "Read as",
    why: "Why",
    position: "Position",
    notRead: "(nothing)",
    corrected: (count) => `${counted(count, "correction")}: what is printed and what is taken as true`,
    mended: (count) => `${counted(count, "repair")}: words that are lost or spoilt in the copy`,
  },
  tasks: {
    title: "Tasks",
    groups: {
      task: "Tasks",
      "action-plan": "Action plans",
      "indicator-row": "Rows of the table of indicators and who leads them",
    },
    caption: (group, count) => `${group}: ${count}`,
  },
  ledger: {
    title: "Ledger",
    numbers: (numbers, inFacts, aside) =>
      `The copy holds ${counted(numbers, "number")} in digits: ${inFacts} ${inFacts === 1 ? "is" : "are"} stated by facts, ${aside} ${aside === 1 ? "is" : "are"} set aside with a reason, none is left over.`,
    inNumerals: (count) => `${count} written in Chinese numerals`,
    inWords: (count) => `${count} without a number, in words or left open`,
    facts: (facts, extra) => `Of ${counted(facts, "fact")}, ${listWords.and(extra)}.`,
    verified: "A script has checked each against the copy.",
    caption: "Where the numbers went",
    whereTo: "Where to",
    howMany: "How many",
    statedByFacts: "Stated by facts",
    setAside: (reason) => `Set aside: ${reason.toLowerCase()}`,
    total: "Total",
    asideSummary: (count) => `What is set aside: ${count}`,
    asideCaption: "Numbers that are set aside",
    printed: "Printed",
    reason: "Reason",
    note: "Note",
    position: "Position",
    allFacts: "all facts",
    allAside: "all numbers that are set aside",
    download: (facts, aside) => parts`Download: ${facts}, ${aside}.`,
  },
};
