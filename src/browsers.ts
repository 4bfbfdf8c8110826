/**
 * The oldest browsers in which the site works whole, as the compilers of scripts and styles name them: those of WeChat and of
 * older phones in China. Below them everything can still be read, as without script.
 */
export const oldestBrowsers: readonly string[] = ["chrome89", "safari15.4"];
