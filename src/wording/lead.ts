/** What stands large over a drawing: its first sentence. */

/** How wide a sentence may be to stand large, in letters of the Latin alphabet; a character of Chinese is two. */
const widest = 130;
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** A full stop ends a sentence where nothing or a space comes after it: one within a number does not. */
const sentence = /^.*?(?:\u3002|\.(?=\s|$))/su;

/**
 * Returns the first sentence of a text and all that follows it, with the space before it; "" where nothing follows. A sentence
 * that lists much is read, not seen at a glance: then the lead is "" and all of the text follows.
 */
export function leadAndRest(text: string): readonly [lead: string, rest: string] {
  const lead = sentence.exec(text)?.[0] ?? text;
  const width = [...lead].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
  return width > widest ? ["", text] : [lead, text.slice(lead.length)];
}
