/** The name of every entry of the closed lists, by entry and language, as the catalogue words them. */
import { kindNameWords, termWords, verdictNameWords } from "../messages/messages.ts";
import type { FrozenKind } from "../data/releases.ts";
import { languages } from "../data/vocabulary.ts";
import type {
  Absence,
  Bound,
  Comparability,
  ComparabilityReason,
  ComparisonKind,
  Coverage,
  Direction,
  Form,
  Kind,
  Language,
  Obligation,
  PlaceLevel,
  PlanKind,
  SetAsideReason,
  TaskKind,
  Verdict,
} from "../data/vocabulary.ts";

type Names<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

/** Returns the names by entry and language: `kindNames.target.zh`; `words` gives those of a language. */
export function named<Key extends string>(words: (language: Language) => Readonly<Record<Key, string>>): Names<Key> {
  const keys = Object.keys(words(languages[0])) as Key[];
  return Object.fromEntries(
    keys.map((key) => [key, Object.fromEntries(languages.map((language) => [language, words(language)[key]]))]),
  ) as Names<Key>;
}

export const kindNames = /* @__PURE__ */ named<Kind>((language) => kindNameWords[language].kind);
export const formNames = /* @__PURE__ */ named<Form>((language) => kindNameWords[language].form);
export const boundNames = /* @__PURE__ */ named<Bound>((language) => termWords[language].bound);
export const obligationNames = /* @__PURE__ */ named<Obligation>((language) => termWords[language].obligation);
export const absenceNames = /* @__PURE__ */ named<Absence>((language) => kindNameWords[language].absence);
export const setAsideReasonNames = /* @__PURE__ */ named<SetAsideReason>(
  (language) => termWords[language].setAsideReason,
);
export const taskKindNames = /* @__PURE__ */ named<TaskKind>((language) => termWords[language].taskKind);
export const planKindNames = /* @__PURE__ */ named<PlanKind>((language) => termWords[language].planKind);
export const coverageNames = /* @__PURE__ */ named<Coverage>((language) => termWords[language].coverage);
export const placeLevelNames = /* @__PURE__ */ named<PlaceLevel>((language) => termWords[language].placeLevel);
export const frozenKindNames = /* @__PURE__ */ named<FrozenKind>((language) => termWords[language].frozenKind);
export const directionNames = /* @__PURE__ */ named<Direction>((language) => termWords[language].direction);
export const comparisonKindNames = /* @__PURE__ */ named<ComparisonKind>(
  (language) => verdictNameWords[language].comparisonKind,
);
export const verdictNames = /* @__PURE__ */ named<Verdict>((language) => verdictNameWords[language].verdict);
export const comparabilityNames = /* @__PURE__ */ named<Comparability>((language) => termWords[language].comparability);
export const comparabilityReasonNames = /* @__PURE__ */ named<ComparabilityReason>(
  (language) => termWords[language].comparabilityReason,
);
