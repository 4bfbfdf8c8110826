/**
 * `a.term[title]`: what a word of the glossary means, shown beside it while it is pointed at or has the focus, and
 * taken away by Escape. Without script the browser shows the title to who points at it; the link leads to the entry.
 */
import { element } from "./elements.ts";

/** Brings the words of a page to life, if it has any. */
export function startTerms(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a.term[title]");
  if (links.length === 0) return;
  const tip = element("div", { id: "term-tip", class: "term-tip no-print", role: "tooltip" });
  tip.hidden = true;
  document.body.append(tip);
  let leaving = 0;
  let shown: HTMLAnchorElement | undefined;

  const hide = () => {
    tip.hidden = true;
    shown?.removeAttribute("aria-describedby");
    shown = undefined;
  };
  const show = (link: HTMLAnchorElement) => {
    clearTimeout(leaving);
    if (shown === link) return;
    hide();
    shown = link;
    tip.textContent = link.dataset["explained"]!;
    tip.hidden = false;
    link.setAttribute("aria-describedby", tip.id);
    place(tip, link);
  };
  // The pointer may cross to the words themselves, to read or select them.
  const leave = () => {
    clearTimeout(leaving);
    leaving = window.setTimeout(() => {
      if (shown !== document.activeElement) hide();
    }, 200);
  };
  for (const link of links) {
    link.dataset["explained"] = link.title;
    link.removeAttribute("title");
    link.addEventListener("pointerenter", (event) => {
      if (event.pointerType === "mouse") show(link);
    });
    link.addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => show(link));
    link.addEventListener("blur", hide);
  }
  tip.addEventListener("pointerenter", () => clearTimeout(leaving));
  tip.addEventListener("pointerleave", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) hide();
  });
}

const margin = 8;

/** Below the word, or above it where the window ends; never beyond its sides. */
function place(tip: HTMLElement, link: HTMLElement): void {
  const word = link.getClientRects()[0]!;
  const { width, height } = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(margin, Math.min(word.left, clientWidth - width - margin));
  const below = word.bottom + 4;
  const top = below + height > clientHeight && word.top > height ? word.top - height - 4 : below;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${top + scrollY}px`;
}
