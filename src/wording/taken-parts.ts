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
  /** What makes a part of a row; its file is cut from that of the whole. */
  readonly row: { readonly height: number; readonly colon: string };
};

/** Returns of the whole table's file its head and the lines that hold some of these facts. */
export function linesOfFacts(csv: string, ids: ReadonlySet<string>): string {
  const [head = "", ...lines] = csv.split("\r\n");
  // The last column has the ids of the facts of a line, joined by "+".
  const own = lines.filter((line) =>
    line
      .slice(line.lastIndexOf(",") + 1)
      .split("+")
      .some((id) => ids.has(id)),
  );
  return [head, ...own, ""].join("\r\n");
}
