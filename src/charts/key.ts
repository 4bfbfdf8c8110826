/** A line of keys above a chart, each a sign with its words, as many as fit side by side. */
import { textLines } from "./row.ts";
import { h, type Svg } from "./svg.ts";
import { fitLabel, textSize, textWidth } from "./text-width.ts";

export type KeyItem = {
  readonly text: string;
  /** Said in bold after the words: how many. */
  readonly count?: string | undefined;
};
export type PlacedKey<Item extends KeyItem> = Item & {
  /** The left edge of its sign and the middle of its line. */
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly textX: number;
  readonly countX: number;
};

const keyLine = 26;
const gap = 18;

/** Keys from left to right in lines of `width` px, the first line's middle at top + 13; `sign` px are kept for each sign. */
export function placeKeys<Item extends KeyItem>(
  items: readonly Item[],
  { width, top, sign }: { width: number; top: number; sign: number },
): { readonly keys: readonly PlacedKey<Item>[]; readonly bottom: number } {
  let x = 0;
  let y = top + keyLine / 2;
  const keys = items.map((item): PlacedKey<Item> => {
    // Bold text is about 6 % wider.
    const countWidth = item.count === undefined ? 0 : textWidth(item.count, textSize.label) * 1.06 + 5;
    const words = fitLabel(item.text, width - sign - 6 - countWidth);
    const whole = sign + 6 + textWidth(words) + countWidth;
    if (x > 0 && x + whole > width) {
      x = 0;
      y += keyLine;
    }
    const textX = x + sign + 6;
    const placed = { ...item, x, y, words, textX, countX: textX + textWidth(words) + 5 };
    x += whole + gap;
    return placed;
  });
  return { keys, bottom: items.length === 0 ? top : y + keyLine / 2 };
}

/** The words and the count of a placed key, after its sign. */
export function drawKey({ words, count, textX, countX, y }: PlacedKey<KeyItem>, sign: Svg): Svg {
  return h(
    "g",
    {},
    sign,
    textLines(words, { x: textX, y, class: "label" }),
    count !== undefined && textLines(count, { x: countX, y, class: "label strong" }),
  );
}
