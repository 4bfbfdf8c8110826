import { listWords } from "./lists.ts";

type Stated = { readonly period: string; readonly value: string };
export type Pace = {
  readonly place: string;
  readonly label: string;
  readonly base: Stated;
  readonly goal: Stated;
  readonly needed: string;
  /** The growth there was; `form` is "" where the value says itself what it is. */
  readonly past: readonly (Stated & { readonly form: string })[];
};

export const paceFindingWords = {
  pace: ({ place, label, base, goal, needed, past }: Pace) => {
    const before = past.map(({ period, form, value }) => `${period}${form}${value}`);
    return `${place}${label}由${base.period}的${base.value}到${goal.period}的${goal.value}，每年须增长${needed}${before.length > 0 ? `；此前${listWords.and(before)}` : ""}。`;
  },
};
