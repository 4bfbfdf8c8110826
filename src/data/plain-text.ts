/** What no text of an edition may hold, whatever file it stands in: it would break or mislead an output. */

/** The most characters of a source that one place of the project may quote. */
export const longestQuotation = 40;

export type Fault = { readonly message: string; readonly expected: string };

// Controls, and the invisible characters that turn, join or hide what stands next to them.
const control = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;
const lost = /[\ufffd\p{Cs}]/u;
const formula = /^(?:[=@＝＠]|[+\-＋－](?!\d+(?:\.\d+)?$))/u;
const han = /\p{Script=Han}/u;
const chineseMarks = /[\u3000-\u303f\uff00-\uffef]/u;

/** Returns what is wrong with a text as such, or undefined. An empty text is right. */
export function textFault(text: string): Fault | undefined {
  const hidden = control.exec(text) ?? privateUse.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    const name = control.test(hidden[0]) ? "control character" : "private-use character";
    return { message: `${quote(text)} holds the ${name} U+${code}`, expected: "visible characters only, on one line" };
  }
  if (lost.test(text)) return { message: `${quote(text)} holds a broken character`, expected: "text in UTF-8" };
  if (text !== text.trim())
    return { message: `${quote(text)} begins or ends with a space`, expected: "no space at either end" };
  if (formula.test(text))
    return {
      message: `${quote(text)} begins with "${[...text][0]!}", which a spreadsheet takes for a formula`,
      expected: "another first character",
    };
  return undefined;
}

/** Returns what is wrong with a Chinese text, or undefined. */
export function chineseFault(text: string): Fault | undefined {
  if (han.test(text)) return undefined;
  return {
    message: `${quote(text)} has no Chinese characters`,
    expected: "the Chinese text here, the English in its own",
  };
}

/** Returns what is wrong with an English name or title, or undefined. */
export function englishFault(text: string): Fault | undefined {
  const found = han.exec(text) ?? chineseMarks.exec(text);
  if (!found) return undefined;
  return { message: `${quote(text)} holds the Chinese character "${found[0]}"`, expected: "English text" };
}

/** Returns what is wrong with an English sentence, which may quote the source: “／”. Undefined where nothing is. */
export function englishProseFault(text: string): Fault | undefined {
  const fault = englishFault(text.replace(/“[^“”]*”/gu, ""));
  return fault && { ...englishFault(text)!, expected: "English text, Chinese only as a quotation in “ ”" };
}

/** Returns the text in quotes, cut after 60 characters, control characters spelt out. */
export function quote(text: string): string {
  const points = [...text];
  const shown = points.length > 60 ? `${points.slice(0, 60).join("")}…` : text;
  const spelt = [...shown].map((c) =>
    control.test(c) || privateUse.test(c) ? `\\u{${c.codePointAt(0)!.toString(16)}}` : c,
  );
  return `"${spelt.join("")}"`;
}
