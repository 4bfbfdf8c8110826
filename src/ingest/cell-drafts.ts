/** Drafts for the cells of a table. */
import { longestQuotation } from "../data/plain-text.ts";
import { formatSpan, spanOf, type ReadingCopy } from "../data/reading-copy.ts";
import type { Absence, Form } from "../data/vocabulary.ts";
import { boundOf, formOf } from "./amounts.ts";
import type { FactDraft } from "./draft.ts";
import { flowWords } from "./lexicons.ts";
import { numbersIn, unitAt } from "./numbers.ts";
import type { DocumentFrame, Setting } from "./settings.ts";
import type { TableCell } from "./tables.ts";
import type { Teaching } from "./teaching.ts";

const absentWords: readonly (readonly [RegExp, Absence])[] = [
  [/^[／/—–-]+$/u, "not-set"],
  [/不涉及/u, "not-applicable"],
  [/统筹|市级|县级|省级/u, "city-level"],
  [/\p{Script=Han}/u, "in-words"],
];

/** Returns the drafts of a cell, one for each year that it states. */
export function cellDrafts(
  copy: ReadingCopy,
  cell: TableCell,
  setting: Setting,
  frame: DocumentFrame,
  teaching: Teaching,
): FactDraft[] {
  const token = numbersIn(cell.text).find(({ script }) => script === "digits");
  const absent = token ? "" : absentWords.find(([pattern]) => pattern.test(cell.text))?.[1];
  if (absent === undefined) return [];
  const unit = cellUnit(cell.unit.replace(/\s/gu, ""));
  const before = token ? cell.text.slice(0, token.from) : "";
  const form = cellForm(cell, unit, before);
  const question = { name: cell.name.replace(/^其中[:：]?/u, ""), context: cell.name, unit, form };
  const likest = teaching.likest(question);
  const indicators = teaching.proposals(question);
  return cell.years.map((year) => ({
    ...{
      at: formatSpan(spanOf(copy, cell.line, cell.from, cell.to)),
      line: cell.line,
      section: `${setting.section}·${cell.row}`,
    },
    ...{
      value: token?.digits ?? "",
      valueMax: "",
      unit,
      absent,
      form,
      kind: year < frame.period.first ? ("actual" as const) : ("target" as const),
      period: String(year),
    },
    bound: token ? boundOf(token, before, cell.text.slice(token.to)) : ("" as const),
    wording: [...`${cell.name}…${cell.text}`].slice(-longestQuotation).join(""),
    ...{ label: question.name, indicators, like: likest?.fact, ofParent: cell.group > 0 },
    ...{ confidence: 0.7 + 0.3 * Math.min(1, indicators[0]?.score ?? 0), why: ["a cell of a table"] },
  }));
}

/** A column of units may say 占比 or 比例, and means per cent. */
function cellUnit(text: string): string {
  return /^(?:占比|比例|比重|百分比)$/u.test(text) ? "%" : unitAt(text).unit || text;
}

function cellForm({ name }: TableCell, unit: string, before: string): Form {
  if (unit === "%") return /增长|增速|增幅/u.test(name) ? "growth" : "share";
  if (/^增|新增$/u.test(before)) return "flow";
  const { form } = formOf(unit, name, name, "");
  // A row that names things and no doing tells how many there are.
  return form === "flow" && !flowWords.test(name) ? "level" : form;
}
