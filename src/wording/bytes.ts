/** Sizes of files in words. */

/** Returns "12 KB" or "1.3 MB", 1 KB being 1000 bytes; at least 1 KB. */
export function formatBytes(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
