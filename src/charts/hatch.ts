/** Hatching as plain lines: no pattern, whose id would have to be unique and which not every renderer fills. */
import { rounded } from "./svg.ts";

/** The path of lines rising to the right at 45°, `gap` px apart across, clipped to the box; "" where it has no area. */
export function hatchPath(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  gap = 5,
): string {
  if (width <= 0 || height <= 0) return "";
  const lines: string[] = [];
  // A line is where dx + dy = step, with dx from the left edge and dy from the upper one.
  for (let step = gap / 2; step < width + height; step += gap) {
    const left = Math.max(0, step - height);
    const right = Math.min(width, step);
    lines.push(`M${rounded(x + left)},${rounded(y + step - left)}L${rounded(x + right)},${rounded(y + step - right)}`);
  }
  return lines.join("");
}
