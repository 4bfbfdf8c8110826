/** The rules between the rows of the lists of an edition: places, themes, topics, indicators, units. */
import { product } from "./decimal.ts";
import { textColumn, translations } from "./languages.ts";
import type { Place, Unit } from "./model.ts";
import { magnitudeOf } from "./numerals.ts";
import type { Parts, Refer } from "./parts.ts";
import { quote } from "./plain-text.ts";
import type { Problem } from "./problems.ts";
import { rowProblem, type Row } from "./rows.ts";
import { powerOfTen } from "./units.ts";

/** Returns what is wrong between the rows of the lists. */
export function checkLists(parts: Parts, refer: Refer): Problem[] {
  const { places, themes, topics, indicators, units, charts } = parts;
  return [
    ...[places, themes, topics, indicators, units, charts].flatMap(([rows]) => checkIdsOnce(rows)),
    ...places[0].flatMap((row) => refer(row, "parent", "place", row.item.parent)),
    ...checkParents(places[0]),
    ...checkColors(places[0]),
    ...topics[0].flatMap((row) => refer(row, "theme", "theme", row.item.theme)),
    ...indicators[0].flatMap((row) => [
      ...refer(row, "theme", "theme", row.item.theme),
      ...refer(row, "topic", "topic", row.item.topic),
      ...refer(row, "unit", "unit", row.item.unit),
    ]),
    ...checkUnits(units[0], refer),
  ];
}

function checkIdsOnce(rows: readonly Row<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, Row<unknown>>();
  return rows.flatMap((row) => {
    const { id } = row.item;
    const before = first.get(id);
    if (id === "" || !before) {
      first.set(id, row);
      return [];
    }
    return [rowProblem(row, "id", `${quote(id)} stands in line ${before.lineOf("id")} already`, "an id of its own")];
  });
}

function checkParents(places: readonly Row<Place>[]): Problem[] {
  const parents = new Map(places.map(({ item }) => [item.id, item.parent]));
  return places.flatMap((row) => {
    const above: string[] = [];
    for (let id = row.item.parent; id !== undefined && !above.includes(id); id = parents.get(id)) above.push(id);
    if (!above.includes(row.item.id)) return [];
    return [
      rowProblem(row, "parent", `${quote(row.item.id)} lies within itself`, "a parent that does not lie in this place"),
    ];
  });
}

function checkColors(places: readonly Row<Place>[]): Problem[] {
  const first = new Map<string, string>();
  return places.flatMap((row) => {
    const { id, color, mark } = row.item;
    const look = `${color} ${mark}`;
    const before = first.get(look);
    if (before === undefined) {
      first.set(look, id);
      return [];
    }
    return [
      rowProblem(row, "mark", `"${id}" looks as "${before}" does: colour ${color}, ${mark}`, "another colour or mark"),
    ];
  });
}

/** 万人 is 10,000 of what 人 is: the factor of a unit that begins with a power of ten says nothing else. */
function checkFactor({ id, canonical, factor }: Unit, byId: ReadonlyMap<string, Unit>): string | undefined {
  const power = /^[十百千万亿]+/u.exec(id)?.[0] ?? "";
  const rest = byId.get(id.slice(power.length));
  if (power === "" || rest?.canonical !== canonical) return undefined;
  const right = product(magnitudeOf(power), rest.factor);
  return right === factor ? undefined : String(right);
}

/**
 * A value in powers of ten of its canonical unit is said in that, scaled in words: 85 billion of what 元 is called, not of what 亿元 is. A language that
 * the edition lacks has the units as the documents have them.
 */
function checkNames(row: Row<Unit>, target: Unit): Problem[] {
  const { id, name } = row.item;
  return translations
    .filter((language) => name[language] !== target.name[language] && name[language] !== id)
    .map((language) => {
      const message = `${quote(name[language])} is not what ${quote(target.id)} is called, into which its values are turned`;
      return rowProblem(row, textColumn("name", language), message, quote(target.name[language]));
    });
}

function checkUnits(units: readonly Row<Unit>[], refer: Refer): Problem[] {
  const byId = new Map(units.map(({ item }) => [item.id, item]));
  return units.flatMap((row) => {
    const { id, canonical, factor } = row.item;
    const target = byId.get(canonical);
    const problems = refer(row, "canonical", "unit", canonical);
    if (target && target.canonical !== canonical) {
      const expected = `the unit at the end, perhaps "${target.canonical}"`;
      problems.push(rowProblem(row, "canonical", `${quote(canonical)} has a canonical unit itself`, expected));
    }
    const right = checkFactor(row.item, byId);
    if (right !== undefined)
      problems.push(
        rowProblem(row, "factor", `${factor} is not what ${quote(id)} is worth in ${quote(canonical)}`, right),
      );
    if (target?.canonical === canonical && powerOfTen(row.item)) problems.push(...checkNames(row, target));
    if (canonical === id && factor !== 1)
      problems.push(rowProblem(row, "factor", `${factor} turns a unit into itself`, "1, or another canonical unit"));
    return problems;
  });
}
