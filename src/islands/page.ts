/** What every page can do with script; each part leaves a page alone that does not have what it is for. */
import { startCopying, startPlainMinus } from "./copying.ts";
import { startFolds } from "./folds.ts";
import { startLanguageSwitch } from "./language-switch.ts";
import { startSharing } from "./sharing.ts";
import { startTables } from "./tables.ts";
import { startTerms } from "./terms.ts";
import { startThemeSwitch } from "./theme-switch.ts";

startThemeSwitch();
startLanguageSwitch();
startTables();
startTerms();
startCopying();
startPlainMinus();
startSharing();
startFolds();
