/** What the kinds of facts have in common. */
import type { Kind } from "./vocabulary.ts";

/** Whether a number says what came of a period: known, or estimated before its end. */
export const isResultKind = (kind: Kind): boolean => kind === "actual" || kind === "estimate";
