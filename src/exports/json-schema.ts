/** One JSON Schema (2020-12) that describes the JSON file of every table. */
import type { Column, Table } from "./columns.ts";
import { planRecordSchema } from "./plan-records.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Returns the schema; `$defs` holds one array type for each table, named like its file. `id` is the schema's own address. */
export function buildJsonSchema(tables: readonly Table[], id: string, title: string): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title,
    oneOf: tables.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(tables.map((table) => [table.name, tableSchema(table)])),
  };
}

function tableSchema({ name, title, description, columns }: Table): Schema {
  const more = name === "plans" ? planRecordSchema : {};
  return {
    title: title.en,
    description: `${description.zh} / ${description.en}`,
    type: "array",
    items: {
      type: "object",
      required: [...columns.map((column) => column.name), ...Object.keys(more)],
      additionalProperties: false,
      properties: { ...Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])), ...more },
    },
  };
}

function columnSchema({ type, required, codes, pattern, description, unit, references }: Column): Schema {
  const note = {
    description: `${description.zh} / ${description.en}`,
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
