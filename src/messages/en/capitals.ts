/** Returns the text with its first letter as a capital; the sign in µg as it is. */
export function capital(text: string): string {
  return /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Returns a name as it stands inside a sentence: its first letter small, unless it begins an abbreviation. */
export function uncapital(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
