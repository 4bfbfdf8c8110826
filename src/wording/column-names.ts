/** Short names of the columns of facts, comparisons, charts and indicators, for records and for what changed between versions. */
import { columnNameWords } from "../messages/messages.ts";
import type { Text } from "../data/model.ts";
import { named } from "./terms.ts";

export const columnNames: Readonly<Record<string, Text>> = named((language) => columnNameWords[language]);
