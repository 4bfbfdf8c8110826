/** The sections of a document, told by its headings: 一、 then （一） then 1. and, behind them, 附件1. */

const levels: readonly RegExp[] = [
  /^\s*(?:第?([一二三四五六七八九十]+)(?:、|[章篇部](?:分)?))/u,
  /^\s*[(（]([一二三四五六七八九十]+)[)）]/u,
  /^\s*(\d{1,2})[.．、](?!\d)/u,
];
const annexed = /^\s*(附[件表])\s*(\d*)\s*$/u;

/** Returns the level of the heading that a line begins with, 0 for 一、; -1 for none. */
export function headingLevel(line: string): number {
  return levels.findIndex((pattern) => pattern.test(line));
}

/** Returns the section that each line stands in, as 二（一）1 or 附件1二; "" before the first heading. */
export function sectionsOf(lines: readonly string[]): string[] {
  let section = ["", "", ""];
  let annex = "";
  return lines.map((line) => {
    const level = headingLevel(line);
    const attached = annexed.exec(line);
    if (attached) [annex, section] = [`${attached[1]}${attached[2]}`, ["", "", ""]];
    else if (level >= 0)
      section = section.map((each, i) => (i < level ? each : i > level ? "" : levels[level]!.exec(line)![1]!));
    return sectionText(annex, section);
  });
}

function sectionText(annex: string, [one, two, three]: string[]): string {
  const inner = three ? (one || two ? three : `0${three}`.slice(-2)) : "";
  return `${annex}${one}${two ? `（${two}）` : ""}${inner}`;
}

/** Whether a section is another or one of its parts: 二（一） is within 二, 十二 is not within 十, nor 附件12 within 附件1. */
export function isWithin(section: string, whole: string): boolean {
  if (!section.startsWith(whole)) return false;
  const rest = section.slice(whole.length);
  return rest === "" || (/\d$/.test(whole) ? /^[^\d]/u : /^[（\d]/u).test(rest);
}

/**
 * Returns whether each line is in a section of `held`, for a document that is entered in parts. What stands before the
 * first heading is held, and the headings above a section that is; where `held` names none that headings tell, all is.
 */
export function heldLines(lines: readonly string[], held: readonly string[]): boolean[] {
  const told = held.filter((section) => /^(?:[一二三四五六七八九十]|附[件表])/u.test(section));
  if (told.length === 0) return lines.map(() => true);
  return sectionsOf(lines).map(
    (section) => section === "" || told.some((each) => isWithin(section, each) || isWithin(each, section)),
  );
}
