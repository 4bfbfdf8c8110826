/** What a reader must know of a comparison, in words: of the codes that the rules found, and of what people decided. */
import { caveatWords, listWords } from "../messages/messages.ts";
import type { Caveat } from "../data/caveats.ts";
import type { Comparison, Report, Text } from "../data/model.ts";
import { inEveryLanguage } from "../data/languages.ts";
import type { Bound, Language } from "../data/vocabulary.ts";
import { formNames } from "./terms.ts";
import { formatPeriod, formatValue } from "./values.ts";

/** Returns the caveats of a comparison one after another, undefined where it has none; the same sentence is said once. */
export function caveatText({ caveats }: Pick<Comparison, "caveats">, report: Report): Text | undefined {
  if (caveats.length === 0) return undefined;
  const said = (language: Language) => {
    const sentences = new Set(caveats.map((caveat) => sentence(caveat, report, language)));
    return listWords[language].sentences([...sentences]);
  };
  return inEveryLanguage(said);
}

function sentence(caveat: Caveat, report: Report, language: Language): string {
  const words = caveatWords[language];
  const fact = (id: string) => report.facts.get(id)!;
  const value = (id: string) => formatValue(fact(id), report.units, language);
  const place = (id: string) => report.places.get(fact(id).place)!.name[language];
  const plan = (id: string) => report.plans.get(fact(id).plan)!.short[language];
  const periodOf = (id: string) => formatPeriod(fact(id).period, language);
  switch (caveat.code) {
    case "decided":
      return caveat.text[language];
    case "shareBounds":
      return words.share[inexactness(caveat.part, caveat.whole)](caveat.share === "approx");
    case "paceBounds": {
      const sides = (["base", "goal"] as const).filter((side) => caveat[side] !== "eq");
      const approximate = sides.filter((side) => caveat[side] === "approx").length;
      const inexact = approximate === 0 ? "bound" : approximate < sides.length ? "mixed" : "approximate";
      return words.pace(sides, inexact, caveat.pace === "approx");
    }
    case "shareWorkedOut": {
      const targets = [caveat.town, caveat.city].filter((kind) => kind === "target").length;
      return words.shareWorkedOut[(["results", "each", "targets"] as const)[targets]!];
    }
    case "periodEnd":
    case "shareOfSums":
      return words[caveat.code](formatPeriod(caveat.period, language));
    case "otherPeriod":
    case "yearsWithoutTarget":
      return words[caveat.code](caveat.periods.map((period) => formatPeriod(period, language)));
    case "otherResults":
      return words.otherResults(caveat.facts.map(value));
    case "readAsLevel":
    case "derivedBase":
      return words[caveat.code](value(caveat.fact), periodOf(caveat.fact));
    case "otherKind":
      return words.otherKind(place(caveat.target), place(caveat.result));
    case "sideEstimated":
      return words.sideEstimated(caveat.facts.map(place));
    case "otherPlan":
      return words.otherPlan(plan(caveat.facts[0]), plan(caveat.facts[1]));
    case "olderPlan":
      return words.olderPlan(caveat.facts.map(plan));
    case "pastGrowth":
      return words.pastGrowth(
        caveat.facts.map((id) => ({
          period: periodOf(id),
          form: formNames[fact(id).form][language],
          value: value(id),
        })),
      );
    default:
      return words.plain[caveat.code];
  }
}

/** Of what kind the numbers are that a share was worked out from, of which at least one is not exact. */
function inexactness(part: Bound, whole: Bound) {
  const inexact = [part, whole].filter((bound) => bound !== "eq");
  const approximate = inexact.filter((bound) => bound === "approx").length;
  if (approximate === inexact.length) return approximate === 2 ? "bothApproximate" : "approximate";
  if (approximate > 0) return "approximateAndBound";
  return inexact.length === 2 ? "bothBounds" : "bound";
}
