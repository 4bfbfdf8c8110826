/** The lists every plan draws on: edition, places, themes, topics, indicators, units. */
import { z } from "zod";
import { daySchema, isDay, idSchema, matching, parseList, parseRecord, textSchema } from "./documents.ts";
import type { SourceFile } from "./files.ts";
import type { Edition, Indicator, Place, Theme, Topic, Unit } from "./model.ts";
import { quote } from "./plain-text.ts";
import { guarded, throwIfAny, type Problem } from "./problems.ts";
import type { Parsed, Row } from "./rows.ts";
import { nameKeys, optionalProseKeys, otherKeys, proseKeys, schemaIn, textAt } from "./text-keys.ts";
import { directions, forms, languages, marks, placeLevels, type Languages } from "./vocabulary.ts";
import { readValue } from "./yaml.ts";

// Addresses hold nothing that a browser would read otherwise than a person, and are served safely.
const host = "[a-z0-9]+(?:[.-]+[a-z0-9]+)*(?::\\d+)?";
const segment = "(?!\\.{1,2}(?:/|$))(?:[\\w.~-]|%[0-9A-F]{2})+";
const sitePattern = new RegExp(`^https://${host}(?:/${segment})*$`, "i");
const siteExpected = "an address without a slash at its end, as https://plans.example.org";
// A publisher may look at the site on a machine of their own, which has no certificate.
const servedPattern = new RegExp(`^https?://${host}(?:/${segment})*$`, "i");
const basePattern = new RegExp(`^/(?:${segment}/)*$`);
const baseExpected = "/ or a path between slashes, as /plans/";
const linkSchema = addressMatching(
  new RegExp(`^https://${host}(?:[/?#][\\w.~%/?#=&+,;:@!()-]*)?$`, "i"),
  "an address, as https://creativecommons.org/licenses/by/4.0/",
);

/** An address as the pattern has it which browsers read as one: no port above 65535, no number that is no host. */
function addressMatching(pattern: RegExp, expected: string): z.ZodType<string> {
  return matching({ test: (text) => pattern.test(text) && URL.canParse(text) }, expected);
}

// The archives that are published are of the edition's day, and know no other years.
const [firstEditionYear, lastEditionYear] = [1980, 2099];
export const editionDayExpected = `a day of the years ${firstEditionYear} to ${lastEditionYear}`;

/** Whether the text is a day that an edition, and so a version, can be of. */
export function isEditionDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return isDay(text) && year >= firstEditionYear && year <= lastEditionYear;
}

const editionDaySchema = daySchema.superRefine((text, context) => {
  if (!isDay(text) || isEditionDay(text)) return;
  const params = { expected: editionDayExpected };
  context.addIssue({ code: "custom", message: `"${text}" is too early or too late`, params });
});

/** The languages of an edition: the wordings are in the first, whatever the others. */
const editionLanguages = z.array(z.string()).transform((given, context): Languages => {
  const known = languages.filter((language) => given.includes(language));
  if (known[0] === languages[0] && given[0] === known[0] && known.length === given.length)
    return [known[0], ...known.slice(1)];
  const expected = `${languages[0]} first, which may stand alone, each once, as [${languages.join(", ")}]`;
  context.addIssue({ code: "custom", message: `[${given.join(", ")}] is no list of languages`, params: { expected } });
  return z.NEVER;
});

const limitSchema = z.int("a whole number above zero").positive("a whole number above zero");

const aliases = z.array(textSchema).default([]);

/** The keys of each file's entries, as zod knows them; content/README.md is held to them. */
export const editionKeys = z.strictObject({
  languages: editionLanguages,
  ...nameKeys("title"),
  ...nameKeys("subtitle"),
  ...proseKeys("description"),
  ...nameKeys("publisher"),
  license: z.strictObject({
    data: textSchema,
    data_url: linkSchema,
    code: textSchema,
    ...proseKeys("standing"),
  }),
  site: addressMatching(sitePattern, siteExpected),
  base: matching(basePattern, baseExpected),
  version: matching(/^\d+(\.\d+)+$/, 'numbers and points in quotes, as "2026.1"').optional(),
  date: editionDaySchema,
  limits: z.strictObject({ files: limitSchema, megabytes: limitSchema }).optional(),
});

export const placeKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("name"),
  level: z.enum(placeLevels),
  parent: idSchema.optional(),
  color: z.literal([1, 2, 3, 4, 5]),
  mark: z.enum(marks),
  ...proseKeys("description"),
});

export const themeKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("name"),
  ...proseKeys("description"),
});

export const topicKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("name"),
  theme: idSchema,
  aliases,
});

export const indicatorKeys = z.strictObject({
  id: idSchema,
  ...nameKeys("name"),
  unit: textSchema,
  direction: z.enum(directions),
  additive: z.boolean().default(true),
  forms: z.array(z.enum(forms)).default([]),
  not_same_as: z.array(idSchema).default([]),
  theme: idSchema,
  topic: idSchema,
  ...proseKeys("definition"),
  ...optionalProseKeys("note"),
  aliases,
});

export const unitKeys = z.strictObject({
  id: textSchema,
  // A plain counter may have no name in a translation: 12 firms, where the label says firms.
  ...otherKeys("name", (language) => z.union([z.literal(""), schemaIn(language, "name")]).optional()),
  canonical: textSchema.optional(),
  factor: z.number().positive("a number above zero").optional(),
});

const editionSchema = editionKeys.transform(({ license, ...e }): Edition => ({
  languages: e.languages,
  title: textAt(e, "title"),
  subtitle: textAt(e, "subtitle"),
  description: textAt(e, "description"),
  publisher: textAt(e, "publisher"),
  license: {
    data: license.data,
    dataUrl: license.data_url,
    code: license.code,
    standing: textAt(license, "standing"),
  },
  site: e.site,
  base: e.base,
  version: e.version,
  date: e.date,
  limits: e.limits,
}));

const placeSchema = placeKeys.transform(({ id, level, parent, color, mark, ...e }): Place => ({
  id,
  name: textAt(e, "name"),
  level,
  parent,
  color,
  mark,
  description: textAt(e, "description"),
}));

const themeSchema = themeKeys.transform(({ id, ...e }): Theme => ({
  id,
  name: textAt(e, "name"),
  description: textAt(e, "description"),
}));

const topicSchema = topicKeys.transform(({ id, theme, aliases, ...e }): Topic => ({
  id,
  name: textAt(e, "name"),
  theme,
  aliases,
}));

const indicatorSchema = indicatorKeys.transform(
  ({ id, unit, direction, additive, forms, not_same_as, theme, topic, aliases, ...e }): Indicator => ({
    id,
    name: textAt(e, "name"),
    unit,
    direction,
    additive,
    forms,
    notSameAs: not_same_as,
    theme,
    topic,
    definition: textAt(e, "definition"),
    note: textAt(e, "note"),
    aliases,
  }),
);

// A unit without `canonical` is canonical itself; its name in the documents is its id.
const unitSchema = unitKeys.transform(({ id, canonical, factor, ...e }): Unit => ({
  id,
  name: textAt({ name: id, ...e }, "name"),
  canonical: canonical ?? id,
  factor: factor ?? 1,
}));

/** Returns the edition's record, undefined where it is not right. */
export function parseEdition(file: SourceFile): [row: Row<Edition> | undefined, problems: Problem[]] {
  return parseRecord(file, editionSchema, languagesSaid);
}

/** The languages that the record of an edition names; all that there are where it names none that can be understood. */
function languagesSaid(record: unknown): Languages {
  const given = editionLanguages.safeParse((record as { languages?: unknown } | null)?.languages);
  return given.success ? given.data : languages;
}

/** Returns the languages of an edition, whatever else is wrong with it: one slip asks for no text in another language. */
export function languagesIn(files: readonly SourceFile[]): Languages {
  const file = files.find(({ name }) => name === "edition.yaml");
  return file
    ? guarded(
        file.path,
        () => languagesSaid(readValue(file)),
        () => languages,
      )
    : languages;
}

/**
 * Returns the edition at the publisher's own address: SITE_URL and BASE_PATH of `environment`, where
 * they are set. Throws DataError where one of them is not well formed.
 */
export function atAddress(edition: Edition, environment: Readonly<Record<string, string | undefined>>): Edition {
  throwIfAny(checkAddress(edition, environment));
  const { SITE_URL: site = edition.site, BASE_PATH: base = edition.base } = environment;
  return { ...edition, site, base };
}

/** Returns what is wrong with SITE_URL and BASE_PATH of `environment`; of the edition's own a problem of edition.yaml tells. */
export function checkAddress(
  edition: Pick<Edition, "site" | "base">,
  environment: Readonly<Record<string, string | undefined>>,
): Problem[] {
  const { SITE_URL: site = edition.site, BASE_PATH: base = edition.base } = environment;
  const check = (file: string, text: string, isRight: boolean, expected: string): Problem[] =>
    isRight ? [] : [{ file, line: 0, column: "", message: `${quote(text)} is not well formed`, expected }];
  return [
    ...check("SITE_URL", site, servedPattern.test(site) && URL.canParse(site), siteExpected),
    ...check("BASE_PATH", base, basePattern.test(base), baseExpected),
  ];
}

/** Returns the places in the order of the file. */
export function parsePlaces(file: SourceFile, spoken: Languages = languages): Parsed<Place> {
  return parseList(file, placeSchema, spoken);
}

/** Returns the themes in the order of the file. */
export function parseThemes(file: SourceFile, spoken: Languages = languages): Parsed<Theme> {
  return parseList(file, themeSchema, spoken);
}

/** Returns the topics in the order of the file. */
export function parseTopics(file: SourceFile, spoken: Languages = languages): Parsed<Topic> {
  return parseList(file, topicSchema, spoken);
}

/** Returns the indicators in the order of the file. */
export function parseIndicators(file: SourceFile, spoken: Languages = languages): Parsed<Indicator> {
  return parseList(file, indicatorSchema, spoken);
}

/** Returns the units in the order of the file. */
export function parseUnits(file: SourceFile, spoken: Languages = languages): Parsed<Unit> {
  return parseList(file, unitSchema, spoken);
}
