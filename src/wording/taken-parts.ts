/** The parts of the table of all places that can be taken along, as the page hands them to its script. */
export type TakenPart = {
  readonly title: string;
  /** Whole address of the part on the page. */
  readonly url: string;
  /** Whole address of its frame. */
  readonly frame: string;
  /** Of the frame, in px. */
  readonly height: number;
  readonly csv: string;
};

export type TakenParts = {
  readonly whole: TakenPart;
  /** By the anchor of the theme: "theme-green". */
  readonly themes: Readonly<Record<string, TakenPart>>;
  /** What makes a part of a row: the file's address has `{}` for the indicator. */
  readonly row: { readonly height: number; readonly colon: string; readonly csv: string };
};
