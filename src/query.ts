/** What stands behind the question mark of an address that came by way of other programs. */

/** How often a program may have encoded an address again. */
const most = 3;

/**
 * Returns a query ("?q=…" or "q=…") as it was written. Messengers encode an address that is encoded already: "%25E6" stands
 * for "%E6", "q%3Dx" for "q=x". One that cannot be decoded is returned as it is.
 */
export function plainQuery(query: string): string {
  let plain = query;
  for (let i = 0; i < most; i++) {
    const again = /%25[0-9a-f]{2}/i.test(plain) || (!plain.includes("=") && /%3d/i.test(plain));
    if (!again) return plain;
    try {
      plain = decodeURIComponent(plain);
    } catch {
      // A lone percent sign is somebody's own text.
      return plain;
    }
  }
  return plain;
}
