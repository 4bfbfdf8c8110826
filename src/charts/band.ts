/** Rows under one another, each with its label: beside the plot where there is width, above it where there is not. */
import { textSize, textWidth, widestText, wrapLabel } from "./text-width.ts";

export type BandRow = {
  readonly label: string;
  /** Said on the right: a verdict, a difference. */
  readonly noteText?: string | undefined;
  /** Px of height its drawing needs; default 28. */
  readonly plotHeight?: number | undefined;
};
export type Band = {
  readonly top: number;
  readonly bottom: number;
  /** The middle of its drawing. */
  readonly y: number;
  /** Lines of the label, the first at labelY, 17 px apart. */
  readonly lines: readonly string[];
  readonly labelY: number;
  /** Lines of the note; where bands are stacked they stand at the right of the label, else in a column. */
  readonly notes: readonly string[];
  readonly noteY: number;
};
export type Bands = {
  /** Whether labels stand above the plots. */
  readonly stacked: boolean;
  readonly bands: readonly Band[];
  /** From where to where the plots may go, in px. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** From where to where each plot stands, in px: rules over these leave stacked labels free. */
  readonly stretches: readonly (readonly [number, number])[];
};

const line = 17;
const columnGap = 14;

/**
 * Bands from y = top downwards, full width in `stacked`, else with a column of labels on the left (at most
 * a third of the width) and one of notes on the right (at most a quarter). Bands are stacked under 500 px.
 */
export function placeBands(rows: readonly BandRow[], { width, top = 0 }: { width: number; top?: number }): Bands {
  const stacked = width < 500;
  const notesWidest = widestText(rows.map((row) => row.noteText ?? ""));
  const noteWidth = Math.ceil(Math.min(notesWidest, width * (stacked ? 0.5 : 0.25)));
  const labelWidth = Math.ceil(Math.min(widestText(rows.map((row) => row.label)), width / 3));
  const bands: Band[] = [];
  let edge = top;
  for (const { label, noteText = "", plotHeight = 28 } of rows) {
    const notes = wrapLabel(noteText, noteWidth, { maxLines: 3 });
    const taken = notes.length === 0 ? 0 : widestText(notes) + columnGap;
    const lines = wrapLabel(label, stacked ? width - taken : labelWidth, { maxLines: 3 });
    const textHeight = Math.max(lines.length, notes.length) * line;
    const height = stacked ? textHeight + plotHeight + 10 : Math.max(textHeight + 8, plotHeight);
    const y = stacked ? edge + textHeight + 4 + plotHeight / 2 : edge + height / 2;
    const firstLine = (count: number) => (stacked ? edge + 4 + line / 2 : y - ((count - 1) * line) / 2);
    const labelY = firstLine(lines.length);
    bands.push({ top: edge, bottom: edge + height, y, lines, labelY, notes, noteY: firstLine(notes.length) });
    edge += height;
  }
  const left = stacked ? 0 : labelWidth + columnGap;
  const right = stacked || noteWidth === 0 ? width : width - noteWidth - columnGap;
  const stretches: readonly (readonly [number, number])[] = stacked
    ? bands.map((band, i) => [band.y - (rows[i]!.plotHeight ?? 28) / 2, band.bottom - 2])
    : [[top, edge]];
  return { stacked, bands, left, right, bottom: edge, stretches };
}

/** The widest text in px that is shown at marks; 0 where there is none. */
export function widestValue(rows: readonly { readonly valueText: string }[]): number {
  return rows.reduce((widest, row) => Math.max(widest, textWidth(row.valueText, textSize.value)), 0);
}
