/** What no text of an edition may hold, whatever file it stands in: it would break or mislead an output. */

/** The most characters of a source that one place of the project may quote. */
export const longestQuotation = 40;

export type Fault = { readonly message: string; readonly expected: string };

/** The longest text of an edition, in characters: a note, a description. */
const longestText = 2000;

const control = /\p{Cc}/u;
// What shows nothing, and turns, joins or hides what stands next to it; U+2800 is a pattern of Braille without dots.
const invisible = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/u;
const privateUse = /\p{Co}/u;
const lost = /[\ufffd\p{Cs}]/u;
const hidden = new RegExp(`${control.source}|${invisible.source}|${privateUse.source}`, "u");
// A spreadsheet reads signs of full width and small ones as the plain ones.
const formula = /^(?:[=@＝＠﹦﹫]|[+\-＋－﹢﹣](?!\d+(?:\.\d+)?$))/u;

/** Returns which character of a text nobody sees, or that is none, or undefined: what no text may hold, a cell or a whole file. */
export function characterFault(text: string): Fault | undefined {
  const found = hidden.exec(text)?.[0];
  if (found !== undefined) {
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const kind = control.test(found) ? "control" : privateUse.test(found) ? "private-use" : "invisible";
    return {
      message: `${quote(text)} holds the ${kind} character U+${code}`,
      expected: "visible characters only, on one line",
    };
  }
  return lost.test(text)
    ? { message: `${quote(text)} holds a broken character`, expected: "text in UTF-8" }
    : undefined;
}

/** Returns what is wrong with a text as such, or undefined. An empty text is right. */
export function textFault(text: string): Fault | undefined {
  const fault = characterFault(text);
  if (fault) return fault;
  if (text.length > longestText && [...text].length > longestText)
    return { message: `${quote(text)} has ${[...text].length} characters`, expected: `at most ${longestText}` };
  if (text !== text.trim())
    return { message: `${quote(text)} begins or ends with a space`, expected: "no space at either end" };
  if (formula.test(text))
    return {
      message: `${quote(text)} begins with "${[...text][0]!}", which a spreadsheet takes for a formula`,
      expected: "another first character",
    };
  return undefined;
}

// What breaks an output, or turns what stands around it, wherever it comes from.
const unprintable =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Returns what is wrong with words that stand as a copy has them, odd characters and all, or undefined. */
export function quotationFault(text: string): Fault | undefined {
  return unprintable.test(text) ? characterFault(text) : undefined;
}

/** Returns the text in quotes, cut after 60 characters, control characters spelt out. */
export function quote(text: string): string {
  // Of a very long text no more is looked at than is shown.
  const points = [...text.slice(0, 200)];
  const shown = points.length > 60 ? [...points.slice(0, 60), "…"] : points;
  const spelt = shown.map((c) => (hidden.test(c) ? `\\u{${c.codePointAt(0)!.toString(16)}}` : c));
  return `"${spelt.join("")}"`;
}
