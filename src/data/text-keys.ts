/** The keys of a text in YAML: `title` in the language of the documents, `title_<language>` in each other; defined and read here. */
import { z } from "zod";
import { textSchema } from "./documents.ts";
import { languageFault, type Wording } from "./language-faults.ts";
import { sourceLanguage, textColumn, textOf, translations, type TranslatedColumn } from "./languages.ts";
import type { Text } from "./model.ts";
import type { Language } from "./vocabulary.ts";

type Others<Name extends string, Schema extends z.ZodType> = { [Key in TranslatedColumn<Name>]: Schema };
type Keys<Name extends string, Source extends z.ZodType> = { [Key in Name]: Source } & Others<
  Name,
  z.ZodOptional<z.ZodType<string>>
>;

/** Returns the schema of a text that is not empty and in the language that it should be in. */
export function schemaIn(language: Language, wording: Wording): z.ZodType<string> {
  return textSchema.superRefine((text, context) => {
    const fault = languageFault(text, language, wording);
    if (fault) context.addIssue({ code: "custom", message: fault.message, params: { expected: fault.expected } });
  });
}

/** Returns the keys of a name or a title: documents' words stand under the first alone. `source` is the schema of that. */
export function nameKeys<Name extends string>(
  name: Name,
  source: z.ZodType<string> = schemaIn(sourceLanguage, "name"),
): Keys<Name, z.ZodType<string>> {
  return keysOf(name, "name", source);
}

/** Returns the keys of sentences, which may quote the documents in any language. */
export function proseKeys<Name extends string>(name: Name): Keys<Name, z.ZodType<string>> {
  return keysOf(name, "prose", schemaIn(sourceLanguage, "prose"));
}

/** Returns the keys of sentences that may be left out: in every language of the edition, or in none. */
export function optionalProseKeys<Name extends string>(name: Name): Keys<Name, z.ZodOptional<z.ZodType<string>>> {
  return keysOf(name, "prose", schemaIn(sourceLanguage, "prose").optional());
}

/** Returns the keys of a text in the languages other than the documents', each with what `schema` returns for it. */
export function otherKeys<Name extends string, Schema extends z.ZodType>(
  name: Name,
  schema: (language: Language) => Schema,
): Others<Name, Schema> {
  const keys = translations.map((language) => [textColumn(name, language), schema(language)] as const);
  return Object.fromEntries(keys) as Others<Name, Schema>;
}

function keysOf<Name extends string, Source extends z.ZodType>(
  name: Name,
  wording: Wording,
  source: Source,
): Keys<Name, Source> {
  const others = otherKeys(name, (language) => schemaIn(language, wording).optional());
  return { [name]: source, ...others } as Keys<Name, Source>;
}

type OtherTexts<Name extends string> = { readonly [Key in TranslatedColumn<Name>]?: string | null | undefined };

/** Returns the text of an entry under its keys, undefined where it has none. */
export function textAt<Name extends string>(
  entry: Readonly<Record<NoInfer<Name>, string>> & OtherTexts<NoInfer<Name>>,
  name: Name,
): Text;
export function textAt<Name extends string>(
  entry: { readonly [Key in NoInfer<Name>]?: string | undefined } & OtherTexts<NoInfer<Name>>,
  name: Name,
): Text | undefined;
export function textAt(entry: Readonly<Record<string, string | null | undefined>>, name: string): Text | undefined {
  const source = entry[name];
  return source === undefined || source === null
    ? undefined
    : textOf(source, (language) => entry[textColumn(name, language)] ?? undefined);
}
