/** Where the addresses of a thing lead that has another name now. */
import type { Languages } from "../data/vocabulary.ts";
import {
  inItsLanguages,
  kindOfAddress,
  localPath,
  readLocalPath,
  thingAddresses,
  thingAt,
  type Moved,
} from "../links.ts";

/**
 * Returns where every address of a thing leads that is now another: each to that of its own kind, or to the page where the
 * other has none. `from` and `to` are paths without language.
 */
export function ledOn({ from, to }: Moved, spoken: Languages): Moved[] {
  const [was, is] = [thingAt(from), thingAt(to)];
  if (!was || !from.endsWith("/"))
    return inItsLanguages(from, kindOfAddress(from) ?? { in: "site" }, spoken).map((address) => ({
      from: address,
      to: localPath(to, readLocalPath(address).language),
    }));
  const targets = is?.of === was.of ? thingAddresses(is.of, is.id, spoken) : [];
  return thingAddresses(was.of, was.id, spoken).map((address, i) => ({
    from: address,
    to: targets[i] ?? localPath(to, readLocalPath(address).language),
  }));
}
