/**
 * The words of every section in every language: `const text = feedWords[language]`. A key that a language lacks is an
 * error of types. Each section is a module of its own, so that a script of a page carries those alone that it uses.
 */
export { archiveReadmeWords } from "./archive-readme.ts";
export { articleWords } from "./articles.ts";
export { caveatWords } from "./caveats.ts";
export { compareWords } from "./compare.ts";
export { compareDataWords } from "./compare-data.ts";
export { comparePanelWords } from "./compare-panels.ts";
export { copyingWords } from "./copying.ts";
export { dataFileWords } from "./data-files.ts";
export { editionCountWords } from "./edition-counts.ts";
export { feedWords } from "./feeds.ts";
export { frameWords } from "./frames.ts";
export { proseNumberWords } from "./prose-numbers.ts";
export { searchEntryWords } from "./search-entries.ts";
export { searchPageWords } from "./search-page.ts";
export { sideBySideWords } from "./side-by-side.ts";
export { tableToolWords } from "./table-tools.ts";
export { tableWords } from "./tables.ts";
export { themeSwitchWords } from "./theme-switch.ts";
export { versionCellWords } from "./version-cells.ts";
