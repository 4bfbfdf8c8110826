/** What stands on either side of each kind of comparison. */
import { comparisonSideWords } from "../messages/messages.ts";
import { inEveryLanguage } from "../data/languages.ts";
import type { Text } from "../data/model.ts";
import { comparisonKinds, type ComparisonKind } from "../data/vocabulary.ts";

type Sides = { readonly left: Text; readonly right: Text };

export const sideNames = Object.fromEntries(
  comparisonKinds.map((kind) => {
    const side = (name: keyof Sides) => inEveryLanguage((language) => comparisonSideWords[language][kind][name]);
    return [kind, { left: side("left"), right: side("right") }];
  }),
) as Readonly<Record<ComparisonKind, Sides>>;
