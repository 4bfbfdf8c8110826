/**
 * Sentences with more in them than text, such as links: a message gives the order, whoever calls it the pieces. What a
 * piece is in the end (MDX, HTML) is the matter of whoever prints it.
 */

/** A piece with markup of its own, or text, or nothing, or pieces one after another. */
export type Piece = { readonly source: string } | string | number | undefined | readonly Piece[];

/** Returns the template as pieces in its order: parts`${place}: ${number}.` */
export function parts(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Piece {
  return strings.flatMap((string, i): Piece[] => (i === 0 ? [string] : [pieces[i - 1], string]));
}

/** Returns the pieces with `between` between them; with `last` before the last one. */
export function joined(pieces: readonly Piece[], between: string, last = between): Piece {
  return pieces.flatMap((piece, i): Piece[] => (i === 0 ? [piece] : [i === pieces.length - 1 ? last : between, piece]));
}
