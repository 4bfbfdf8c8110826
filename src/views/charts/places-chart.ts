/** One indicator in one year or period across places: a dot for each figure. */
import type { DotRow } from "../../charts/dots.ts";
import { kindAndValue } from "../../wording/chart-words.ts";
import { factsSentence, joinSentences, sayer } from "../../wording/findings.ts";
import { axisValues } from "./axis-values.ts";
import { factMark, type View } from "./chart-view.ts";
import { familiesOf } from "./families.ts";
import { tableOf } from "./indicator.ts";
import { once } from "./series.ts";

export const placesView: View = {
  required: ["indicator", "period"],
  optional: ["form"],
  answer: ({ indicator = "", period, form }, context) => {
    const { report, language } = context;
    const all = familiesOf(report, indicator);
    const own = form === undefined ? all[0] : all.find(({ family }) => family === form);
    const facts = once(own?.facts ?? [], report).filter(
      ({ period: { first, last } }) => (first === last ? `${first}` : `${first}-${last}`) === period,
    );
    const axis = axisValues(facts, own?.unit ?? "", report, language);
    const rows = facts.map((fact): DotRow => ({
      ...factMark(fact, context),
      ...axis.valueOf(fact),
      label: report.places.get(fact.place)!.name[language],
      valueText: kindAndValue(fact, report, language),
    }));
    const stated = facts.filter((fact) => fact.value !== undefined);
    return {
      chart: { type: "dots", rows, unitText: axis.unitText, zero: own?.family !== "rank" },
      table: tableOf(facts, context),
      finding: joinSentences(stated.length === 0 ? [] : [factsSentence(stated, sayer(report, language))], language),
      note: report.indicators.get(indicator)!.note?.[language],
    };
  },
};
