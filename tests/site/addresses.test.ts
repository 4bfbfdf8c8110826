import { languages } from "../../src/data/vocabulary.ts";
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { hostFiles, kindOfAddress, readLocalPath, thingAddresses, type PageKind } from "../../src/links.ts";

const files = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice("dist".length));
const addresses = files.map((file) => file.replace(/\/index\.html$/, "/"));

test("every file of the built site is of a kind in the table of addresses", () => {
  expect(addresses.length).toBeGreaterThan(1000);
  const strange = addresses
    .filter((address) => !hostFiles.some((file) => file === address))
    .filter((address) => kindOfAddress(readLocalPath(address).path) === undefined);
  expect(strange.slice(0, 20)).toEqual([]);
});

test("every thing has every address that the table gives to its kind", () => {
  const kinds: PageKind[] = ["facts", "comparisons", "indicators", "charts", "plans", "places", "themes", "topics"];
  const missing = kinds.flatMap((kind) => {
    const ids = readdirSync(`dist/${kind}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(ids.length).toBeGreaterThan(0);
    return ids.flatMap(({ name }) =>
      thingAddresses(kind, name, languages).filter((path) => !existsSync(`dist${path.replace(/\/$/, "/index.html")}`)),
    );
  });
  expect(missing.slice(0, 20)).toEqual([]);
});
