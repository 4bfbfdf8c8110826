/** `[data-theme-switch]`: a button that goes from the system's theme to light, to dark and back; remembered. */
import { themeSwitchWords } from "../messages/messages.ts";
import { pageLanguage } from "./page-language.ts";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
  if (!button) return;
  const show = (theme: Theme) => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    button.dataset["themeSwitch"] = theme;
    button.title = themeSwitchWords[pageLanguage()][theme];
    button.setAttribute("aria-label", button.title);
  };
  const given = document.documentElement.dataset["theme"];
  let theme: Theme = themes.find((each) => each === given) ?? "auto";
  show(theme);
  button.hidden = false;
  button.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length]!;
    show(theme);
    remember(theme);
  });
}

function remember(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is closed to us: the choice then holds for this page only.
  }
}
