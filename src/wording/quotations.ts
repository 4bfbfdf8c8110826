/** Returns a text as it stands within quotation marks: its own marks are single ones. */
export function withinQuotation(text: string): string {
  return text.replaceAll("“", "‘").replaceAll("”", "’");
}
