/** datapackage.json: Frictionless Data Package, version 2.0. */
import { languageOfPrograms, together } from "../data/languages.ts";
import type { Edition } from "../data/model.ts";
import type { Languages } from "../data/vocabulary.ts";
import type { Column, Table } from "./columns.ts";

export type Resource = { readonly table: Table; readonly bytes: number; readonly sha256: string };

/**
 * Returns the descriptor of the CSV files, which stand beside it as `<table>.csv`. `homepage` is where
 * the version is published, `name` the package's own, in lower case.
 */
export function buildDataPackage(
  name: string,
  edition: Edition,
  homepage: string,
  sources: readonly { readonly title: string }[],
  resources: readonly Resource[],
): Readonly<Record<string, unknown>> {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title: together(edition.title, edition.languages, " · "),
    description: together(edition.description, edition.languages, "\n\n"),
    homepage,
    ...(edition.version === undefined ? {} : { version: edition.version }),
    created: `${edition.date}T00:00:00Z`,
    licenses: [
      { name: edition.license.data.replaceAll(" ", "-"), path: edition.license.dataUrl, title: edition.license.data },
    ],
    contributors: [{ title: together(edition.publisher, edition.languages, " · "), roles: ["creator"] }],
    sources,
    resources: resources.map((each) => resource(each, edition.languages)),
  };
}

function resource({ table, bytes, sha256 }: Resource, spoken: Languages): Readonly<Record<string, unknown>> {
  const { name, title, description, columns, key } = table;
  const foreignKeys = columns.flatMap((column) => foreignKey(table, column));
  return {
    name,
    type: "table",
    path: `${name}.csv`,
    title: together(title, spoken, " · "),
    description: together(description, spoken, " "),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map((column) => field(column, spoken)),
      missingValues: [""],
      ...(key ? { primaryKey: key } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** Keys of lists stand in the codebook only: a foreign key is a whole cell. */
function foreignKey({ name }: Table, column: Column): Readonly<Record<string, unknown>>[] {
  const { references, type } = column;
  if (!references || type === "list") return [];
  const resource = references.table === name ? {} : { resource: references.table };
  return [{ fields: [column.name], reference: { ...resource, fields: [references.column] } }];
}

function field(
  { name, type, description, required, codes, pattern, separator, unit, references }: Column,
  spoken: Languages,
) {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(codes && !pattern && type !== "list" ? { enum: Object.keys(codes) } : {}),
    ...(pattern ? { pattern: pattern } : {}),
  };
  return {
    name,
    // The parts of a list are joined in one cell, which older validators know as text only.
    type: type === "list" ? "string" : type,
    description: together(description, spoken, " / "),
    ...(separator ? { separator } : {}),
    ...(unit ? ("column" in unit ? { unitColumn: unit.column } : { unit: unit.text[languageOfPrograms(spoken)] }) : {}),
    ...(references && type === "list" ? { references: `${references.table}.${references.column}` } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
  };
}
