/** The style sheets that follow from the content: how many years a table has, how many versions said something. */
import { saidStyle } from "./exports/said-style.ts";
import { sideBySideStyle } from "./exports/side-by-side-style.ts";
import { saidStylePath, sideBySideStylePath } from "./links.ts";
import { releases, sideBySide } from "./report.ts";
import type { SiteFile } from "./site-files.ts";

/** Returns them; pages hold of them what they need, so these are there before any page is. */
export function styleFiles(): SiteFile[] {
  const { years, columns } = sideBySide;
  const said = releases.length > 0 ? [{ path: saidStylePath, content: saidStyle(releases.length) }] : [];
  return [{ path: sideBySideStylePath, content: sideBySideStyle(years, columns.length) }, ...said];
}
