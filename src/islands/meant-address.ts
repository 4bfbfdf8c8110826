/** What an address without a page was probably meant to be. */

/** Everything that an address of this site has no letter for: an address ends where the sentence around it goes on. */
const beyond = /[^\w\-./%].*$/s;

/**
 * Returns the path that `path` was before a sentence, a keyboard or a program spoiled it: its first part that has only the
 * letters of addresses, in small letters, with the slash that ends a page. undefined where nothing of it is
 * spoiled. Works on the path as a browser gives it, percent-encoded.
 */
export function meantAddress(path: string): string | undefined {
  let written = path;
  try {
    // Twice: some programs encode what is encoded.
    written = decodeURIComponent(decodeURIComponent(path));
  } catch {
    // A lone percent sign belongs to what follows the address.
  }
  const clean = written
    .replace(beyond, "")
    .replace(/%.*$/s, "")
    .replace(/\.+$/, "")
    .replace(/\/{2,}/g, "/")
    .toLowerCase();
  const meant = /(\/|\.[a-z0-9]+)$/.test(clean) ? clean : `${clean}/`;
  return meant === path || !meant.startsWith("/") ? undefined : meant;
}
