/** The lists every plan draws on: edition, places, themes, topics, indicators, units. */
import { z } from "zod";
import {
  bothOrNeither,
  chineseSchema,
  daySchema,
  isDay,
  englishProseSchema,
  englishSchema,
  idSchema,
  matching,
  parseList,
  parseRecord,
  textSchema,
} from "./documents.ts";
import type { SourceFile } from "./files.ts";
import type { Edition, Indicator, Place, Text, Theme, Topic, Unit } from "./model.ts";
import { quote } from "./plain-text.ts";
import { throwIfAny, type Problem } from "./problems.ts";
import type { Parsed, Row } from "./rows.ts";
import { directions, forms, marks, placeLevels } from "./vocabulary.ts";

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

/** The archives that are published are of that day, and know no other years. */
const editionDaySchema = daySchema.superRefine((text, context) => {
  const expected = "a day of the years 1980 to 2099";
  const year = Number(text.slice(0, 4));
  if (isDay(text) && (year < 1980 || year > 2099))
    context.addIssue({ code: "custom", message: `"${text}" is too early or too late`, params: { expected } });
});

const limitSchema = z.int("a whole number above zero").positive("a whole number above zero");

const aliases = z.array(textSchema).default([]);

/** The keys of each file's entries, as zod knows them; content/README.md is held to them. */
export const editionKeys = z.strictObject({
  title: chineseSchema,
  title_en: englishSchema,
  subtitle: chineseSchema,
  subtitle_en: englishSchema,
  description: chineseSchema,
  description_en: englishProseSchema,
  publisher: chineseSchema,
  publisher_en: englishSchema,
  license: z.strictObject({
    data: textSchema,
    data_url: linkSchema,
    code: textSchema,
    standing: chineseSchema,
    standing_en: englishProseSchema,
  }),
  site: addressMatching(sitePattern, siteExpected),
  base: matching(basePattern, baseExpected),
  version: matching(/^\d+(\.\d+)+$/, 'numbers and points in quotes, as "2026.1"').optional(),
  date: editionDaySchema,
  limits: z.strictObject({ files: limitSchema, megabytes: limitSchema }).optional(),
});

export const placeKeys = z.strictObject({
  id: idSchema,
  name: chineseSchema,
  name_en: englishSchema,
  level: z.enum(placeLevels),
  parent: idSchema.optional(),
  color: z.literal([1, 2, 3, 4, 5]),
  mark: z.enum(marks),
  description: chineseSchema,
  description_en: englishProseSchema,
});

export const themeKeys = z.strictObject({
  id: idSchema,
  name: chineseSchema,
  name_en: englishSchema,
  description: chineseSchema,
  description_en: englishProseSchema,
});

export const topicKeys = z.strictObject({
  id: idSchema,
  name: chineseSchema,
  name_en: englishSchema,
  theme: idSchema,
  aliases,
});

export const indicatorKeys = z.strictObject({
  id: idSchema,
  name: chineseSchema,
  name_en: englishSchema,
  unit: textSchema,
  direction: z.enum(directions),
  additive: z.boolean().default(true),
  forms: z.array(z.enum(forms)).default([]),
  not_same_as: z.array(idSchema).default([]),
  theme: idSchema,
  topic: idSchema,
  definition: chineseSchema,
  definition_en: englishProseSchema,
  note: chineseSchema.optional(),
  note_en: englishProseSchema.optional(),
  aliases,
});

export const unitKeys = z.strictObject({
  id: textSchema,
  // A plain counter has no name in English: 12 firms, where the label says firms.
  name_en: z.union([z.literal(""), englishSchema]),
  canonical: textSchema.optional(),
  factor: z.number().positive("a number above zero").optional(),
});

const editionSchema = editionKeys.transform(({ license, ...e }): Edition => ({
  title: { zh: e.title, en: e.title_en },
  subtitle: { zh: e.subtitle, en: e.subtitle_en },
  description: { zh: e.description, en: e.description_en },
  publisher: { zh: e.publisher, en: e.publisher_en },
  license: {
    data: license.data,
    dataUrl: license.data_url,
    code: license.code,
    standing: { zh: license.standing, en: license.standing_en },
  },
  site: e.site,
  base: e.base,
  version: e.version,
  date: e.date,
  limits: e.limits,
}));

const placeSchema = placeKeys.transform(({ id, level, parent, color, mark, ...e }): Place => ({
  ...named(e, id),
  level,
  parent,
  color,
  mark,
  description: { zh: e.description, en: e.description_en },
}));

const themeSchema = themeKeys.transform(({ id, ...e }): Theme => ({
  ...named(e, id),
  description: { zh: e.description, en: e.description_en },
}));

const topicSchema = topicKeys.transform(({ id, theme, aliases, ...e }): Topic => ({ ...named(e, id), theme, aliases }));

const indicatorSchema = indicatorKeys
  .superRefine(bothOrNeither("note"))
  .transform(({ id, unit, direction, additive, forms, not_same_as, theme, topic, aliases, ...e }): Indicator => ({
    ...named(e, id),
    unit,
    direction,
    additive,
    forms,
    notSameAs: not_same_as,
    theme,
    topic,
    definition: { zh: e.definition, en: e.definition_en },
    note: optionalText(e.note, e.note_en),
    aliases,
  }));

// A unit without `canonical` is canonical itself; its Chinese name is its id.
const unitSchema = unitKeys.transform(({ id, name_en, canonical, factor }): Unit => ({
  id,
  name: { zh: id, en: name_en },
  canonical: canonical ?? id,
  factor: factor ?? 1,
}));

/** Returns the edition's record, undefined where it is not right. */
export function parseEdition(file: SourceFile): [row: Row<Edition> | undefined, problems: Problem[]] {
  return parseRecord(file, editionSchema);
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
export function parsePlaces(file: SourceFile): Parsed<Place> {
  return parseList(file, placeSchema);
}

/** Returns the themes in the order of the file. */
export function parseThemes(file: SourceFile): Parsed<Theme> {
  return parseList(file, themeSchema);
}

/** Returns the topics in the order of the file. */
export function parseTopics(file: SourceFile): Parsed<Topic> {
  return parseList(file, topicSchema);
}

/** Returns the indicators in the order of the file. */
export function parseIndicators(file: SourceFile): Parsed<Indicator> {
  return parseList(file, indicatorSchema);
}

/** Returns the units in the order of the file. */
export function parseUnits(file: SourceFile): Parsed<Unit> {
  return parseList(file, unitSchema);
}

function named(entry: { name: string; name_en: string }, id: string): { id: string; name: Text } {
  return { id, name: { zh: entry.name, en: entry.name_en } };
}

/** The text of a pair of keys of which both or neither are there. */
export function optionalText(zh: string | undefined, en: string | undefined): Text | undefined {
  return zh === undefined || en === undefined ? undefined : { zh, en };
}
