/**
 * The white space of a page as a typesetter would have it. Templates break lines where code is easier to
 * read; a browser shows each break as a space, which is wrong before a comma and wrong between two
 * Chinese characters. The distance between Chinese and Latin is the style sheet's (`text-autospace`).
 */
import type { Language } from "../data/vocabulary.ts";
import { scriptWords } from "../messages/messages.ts";

/** Elements within a line: white space beside their tags belongs to the sentence. */
const inlineElements = new Set(
  "a abbr b bdi cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var".split(" "),
);
/** Elements whose inside is not to be touched. */
const untouched = new Set("head pre script style svg textarea title".split(" "));

const heading = /^h[1-4]$/;
/** Words that a hyphen joins: a large line must not end with "five-". */
const compound = /\p{Script=Latin}+(?:-\p{Script=Latin}+)+/gu;

const han = /\p{Script=Han}/u;
const wideClosing = "，。；：、！？）」』】》";
const wideOpening = "（「『【《";
const closing = `${wideClosing}”)`;
const opening = `${wideOpening}“(`;

/**
 * Returns the page with its white space put right: none before closing or after opening punctuation, none
 * around full-width punctuation, none between Chinese characters and, on a Chinese page, none between
 * Chinese and Latin; what is left beside a link stands outside of it. In headings words with hyphens are
 * held together. Everything else is as it was.
 */
export function typesetHtml(html: string, language: Language): string {
  const page = new Typesetter(scriptWords[language].tight);
  let at = 0;
  while (at < html.length) at = html[at] === "<" ? page.tag(html, at) : page.text(html, at);
  return page.end();
}

/** A page up to a place in it: what is set already, and what is held back until it is known what follows. */
class Typesetter {
  #out = "";
  /** The last character before what is held back; "" after the beginning of a block. */
  #before = "";
  /** Tags of inline elements since then, and the same with the white space between them. */
  #tags: string[] = [];
  #held = "";
  #spaced = false;
  #inHeading = false;
  readonly #chinese: boolean;

  constructor(chinese: boolean) {
    this.#chinese = chinese;
  }

  end(): string {
    this.#release("");
    return this.#out;
  }

  /** Takes in the tag at `at`, with the inside of one that is not to be touched; returns the place after it. */
  tag(html: string, at: number): number {
    const end = tagEnd(html, at);
    const tag = html.slice(at, end);
    const name = tagName(tag);
    if (inlineElements.has(name)) {
      this.#tags.push(tag);
      this.#held += tag;
      return end;
    }
    this.#release("");
    this.#out += tag;
    this.#before = "";
    if (heading.test(name)) this.#inHeading = tag[1] !== "/";
    if (!untouched.has(name) || tag[1] === "/" || tag.endsWith("/>")) return end;
    const close = html.indexOf(`</${name}`, end);
    const inside = close < 0 ? html.length : close;
    this.#out += html.slice(end, inside);
    return inside;
  }

  /** Takes in the text from `at` to the next tag; returns the place of that. */
  text(html: string, at: number): number {
    const next = html.indexOf("<", at);
    const end = next < 0 ? html.length : next;
    let [from, to] = [at, end];
    while (from < to && isSpace(html.charCodeAt(from))) from += 1;
    while (to > from && isSpace(html.charCodeAt(to - 1))) to -= 1;
    if (from > at) this.#hold();
    if (from === to) return end;
    const core = html.slice(from, to);
    this.#release(startOf(core));
    const set = spaces.test(core) ? typesetText(core, this.#chinese) : core;
    this.#out += this.#inHeading ? set.replace(compound, '<span class="whole">$&</span>') : set;
    this.#before = core[core.length - 1]!;
    if (to < end) this.#hold();
    return end;
  }

  #release(after: string): void {
    if (this.#spaced && this.#before !== "" && after !== "") {
      if (!isTight(this.#before, after, this.#chinese)) {
        const at = this.#tags.findIndex((tag) => tag[1] !== "/");
        this.#tags.splice(at < 0 ? this.#tags.length : at, 0, " ");
      }
      this.#out += this.#tags.join("");
    } else this.#out += this.#held;
    if (this.#tags.length > 0) this.#tags = [];
    this.#held = "";
    this.#spaced = false;
  }

  #hold(): void {
    this.#held += " ";
    this.#spaced = true;
  }
}

// A no-break space is meant; only what a line break may turn into is white space here.
const spaces = /[ \t\r\n\f]/;
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);

/** The position after the tag that begins at `at`; a > within quotes does not end it. */
function tagEnd(html: string, at: number): number {
  let quote = 0;
  for (let i = at + 1; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  return html.length;
}

function tagName(tag: string): string {
  const from = tag[1] === "/" ? 2 : 1;
  let to = from;
  while (to < tag.length && /[a-z0-9-]/i.test(tag[to]!)) to += 1;
  return tag.slice(from, to).toLowerCase();
}

function typesetText(text: string, chinese: boolean): string {
  return text.replace(/[ \t\r\n\f]+/g, (space, at: number) =>
    isTight(text[at - 1]!, startOf(text.slice(at + space.length, at + space.length + 2)), chinese) ? "" : space,
  );
}

/** The first character, with the one after it where that decides: "." in ".5" closes nothing. */
function startOf(text: string): string {
  return /^[,.;:!?][\p{L}\p{N}]/u.test(text) ? "x" : text[0]!;
}

function isTight(before: string, after: string, chinese: boolean): boolean {
  if (closing.includes(after) || opening.includes(before) || /[,.;:!?]/.test(after)) return true;
  if (wideClosing.includes(before) || wideOpening.includes(after)) return true;
  const [left, right] = [han.test(before), han.test(after)];
  if (left && right) return true;
  return chinese && ((left && /[\p{L}\p{N}]/u.test(after)) || (right && /[\p{L}\p{N}%]/u.test(before)));
}
