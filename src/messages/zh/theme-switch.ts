/** The button that changes the colours of the page. */
export const themeSwitchWords = { auto: "配色：随系统", light: "配色：浅", dark: "配色：深" };
