export const ownCorrectionWords = {
  /** What this site had wrong and set right: the day, what was and is, and why. */
  corrected: <Link>(date: string, link: Link, reason: string) => [`${date}更正：`, link, `。${reason}`],
};
