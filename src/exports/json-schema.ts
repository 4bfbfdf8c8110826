/** One JSON Schema (2020-12) that describes the JSON file of every table. */
import { languageOfPrograms, together } from "../data/languages.ts";
import type { Edition } from "../data/model.ts";
import type { Languages } from "../data/vocabulary.ts";
import type { Column, Table } from "./columns.ts";
import { planRecordSchema } from "./plan-records.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Returns the schema; `$defs` holds one array type for each table, named like its file. `id` is the schema's own address. */
export function buildJsonSchema(
  tables: readonly Table[],
  id: string,
  { title, languages }: Pick<Edition, "title" | "languages">,
): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: title[languageOfPrograms(languages)],
    oneOf: tables.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(tables.map((table) => [table.name, tableSchema(table, languages)])),
  };
}

function tableSchema({ name, title, description, columns }: Table, spoken: Languages): Schema {
  const more = name === "plans" ? planRecordSchema(spoken) : {};
  return {
    title: title[languageOfPrograms(spoken)],
    description: together(description, spoken, " / "),
    type: "array",
    items: {
      type: "object",
      required: [...columns.map((column) => column.name), ...Object.keys(more)],
      additionalProperties: false,
      properties: {
        ...Object.fromEntries(columns.map((column) => [column.name, columnSchema(column, spoken)])),
        ...more,
      },
    },
  };
}

function columnSchema(
  { type, required, codes, pattern, description, unit, references }: Column,
  spoken: Languages,
): Schema {
  const note = {
    description: together(description, spoken, " / "),
    ...(unit && "column" in unit ? { "x-unit-column": unit.column } : {}),
    ...(references ? { "x-references": `${references.table}.${references.column}` } : {}),
  };
  const values = {
    // Where both are given, the codes are only a part of what may stand there.
    ...(codes && !pattern ? { enum: Object.keys(codes) } : {}),
    ...(pattern ? { pattern } : {}),
  };
  if (type === "list") return { type: "array", items: { type: "string", ...values }, ...note };
  if (required) return { type, ...values, ...note };
  const nullable = "enum" in values ? { enum: [...values.enum!, null] } : values;
  return { type: [type, "null"], ...nullable, ...note };
}
