/** How a number was worked out, for the reader who wants to do it again. */
import type { Fact, Report } from "../data/model.ts";
import type { Language } from "../data/vocabulary.ts";
import type { Amount } from "../views/amounts.ts";
import { formatWithUnit } from "./values.ts";

/** Returns "2000家 + 400家", "10.5亿美元 ÷ (1 + 40%)", with the numbers as stated and without their bounds. */
export function amountWorking({ terms }: Amount, report: Report, language: Language): string {
  const parts = terms.map(({ fact, growth }) => {
    const value = numberOf(fact, report, language);
    if (!growth) return value;
    const rate = numberOf(growth.fact, report, language);
    return `${value} ${growth.side === "before" ? "÷" : "×"} (1 ${rate.startsWith("−") ? `− ${rate.slice(1)}` : `+ ${rate}`})`;
  });
  return parts.join(" + ");
}

/** Returns "a ÷ b", with brackets where a side is itself worked out. */
export function dividedWorking(a: Amount, b: Amount, report: Report, language: Language): string {
  return `${bracketed(a, report, language)} ÷ ${bracketed(b, report, language)}`;
}

/** Returns "a − b". */
export function takenWorking(a: Amount, b: Amount, report: Report, language: Language): string {
  return `${amountWorking(a, report, language)} − ${bracketed(b, report, language)}`;
}

function bracketed(amount: Amount, report: Report, language: Language): string {
  const text = amountWorking(amount, report, language);
  const isWorkedOut = amount.terms.length > 1 || amount.terms.some(({ growth }) => growth);
  return isWorkedOut ? `(${text})` : text;
}

function numberOf(fact: Fact, report: Report, language: Language): string {
  return formatWithUnit(fact.digits, fact.unit, report.units, language);
}

/** Returns "b ÷ a − 1", for a fall "1 − b ÷ a", over some years with a root: "(b ÷ a)^(1/5) − 1". */
export function growthWorking(
  from: Amount,
  to: Amount,
  { years, isFall }: { readonly years: number; readonly isFall: boolean },
  report: Report,
  language: Language,
): string {
  const ratio = dividedWorking(to, from, report, language);
  const yearly = years === 1 ? ratio : `(${ratio})^(1/${years})`;
  return isFall ? `1 − ${yearly}` : `${yearly} − 1`;
}
