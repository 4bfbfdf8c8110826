/** What a person reads of an error. */

/** What only a slip in our own code throws; whoever reads it can do nothing about it but tell us. */
const slips: readonly (new (message?: string) => Error)[] = [TypeError, RangeError, ReferenceError];

/** Returns the message of an error; of one that the program itself made, that it did and how to see where. */
export function plainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!slips.some((slip) => error instanceof slip)) return error.message;
  return `${error.message}\nThis is a fault of the program, not of the content: the same command with DEBUG=1 before it shows where.`;
}
