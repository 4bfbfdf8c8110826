/** What only screen readers say, and what pointers are told. */
import type { Page } from "playwright-core";
import { isOwnName } from "../built.ts";

/** Every text of the open page that is not simply read, in the order of the page; what is marked as another language is left out. */
export function unseenTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = (one: Element) => one.closest("[lang]") !== document.documentElement && !one.closest("svg[lang]");
    const attributes = [
      "aria-label",
      "aria-description",
      "aria-roledescription",
      "aria-valuetext",
      "alt",
      "title",
      "placeholder",
    ];
    const elements = "svg title, svg desc, .visually-hidden, .unseen, caption, summary, legend, label, [role=status]";
    return [
      ...attributes.flatMap((name) =>
        [...document.body.querySelectorAll(`[${name}]`)]
          .filter((one) => !foreign(one))
          .map((one) => one.getAttribute(name)!),
      ),
      ...[...document.body.querySelectorAll(elements)].filter((one) => !foreign(one)).map(ownText),
    ].filter((text) => text.trim() !== "");

    /** The text of an element without what is marked as another language or as code in it. */
    function ownText(one: Element): string {
      const copy = one.cloneNode(true) as Element;
      for (const inner of copy.querySelectorAll("[lang], code, textarea, select, option")) inner.remove();
      return copy.textContent ?? "";
    }
  });
}

/** Why a text does not belong on a page of that language, "" where it does. */
export function wrongWords(text: string, language: "zh" | "en"): string {
  if (language === "en")
    // An amount is given as printed behind its English form, a phrase of the source between quotation marks.
    return /\p{Script=Han}/u.test(
      text.replace(/\((?:[\d,.−–-]+[\p{Script=Han}/]+|“[^()]*”)\)/gu, "").replace(/“[^“”]*”/g, ""),
    )
      ? text
      : "";
  const latin = text.match(/[A-Za-z]{3,}/g) ?? [];
  const chinese = /[\p{Script=Han}\d]/u.test(text);
  return latin.some((word) => !isOwnName(word)) || (!chinese && latin.length === 0) ? text : "";
}
