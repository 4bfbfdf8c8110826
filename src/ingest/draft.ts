/** What a draft is: a fact as it may be, or a row that sets a number aside. */
import type { Fact } from "../data/model.ts";
import type { Absence, Bound, Form, Kind, SetAsideReason } from "../data/vocabulary.ts";
import type { Candidate } from "./teaching.ts";

export type FactDraft = {
  readonly at: string;
  readonly line: number;
  readonly value: string;
  readonly valueMax: string;
  readonly unit: string;
  readonly bound: Bound | "";
  readonly absent: Absence | "";
  readonly form: Form;
  readonly kind: Kind;
  readonly period: string;
  readonly section: string;
  readonly wording: string;
  readonly label: string;
  /** The indicators it may measure, the likeliest first; "" is none of them. */
  readonly indicators: readonly Candidate[];
  /** The checked fact that is most like it. */
  readonly like: Fact | undefined;
  /** Whether the number is of the place above, as a table's first columns are. */
  readonly ofParent: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly why: readonly string[];
};
export type AsideDraft = {
  readonly at: string;
  readonly token: string;
  readonly reason: SetAsideReason;
  readonly why: string;
};
export type Drafts = { readonly facts: readonly FactDraft[]; readonly asides: readonly AsideDraft[] };
