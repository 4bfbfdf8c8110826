/** Arithmetic on numbers as people write them: 0.1 + 0.2 is 0.3, and nothing is lost to binary fractions. */

/** units × 10^-scale */
type Decimal = { readonly units: bigint; readonly scale: number };

/** Reads the shortest decimal that stands for a finite number. Throws RangeError for NaN and infinities. */
function toDecimal(number: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  if (!match) throw new RangeError(`not a finite number: ${number}`);
  const [, sign, whole, fraction = "", exponent = "0"] = match;
  const units = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

/** Throws RangeError where no finite number is large enough. */
function toNumber({ units, scale }: Decimal): number {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  const number = Number(`${units < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}0`);
  if (!Number.isFinite(number)) throw new RangeError("not a finite number: too many digits");
  return number;
}

function sameScale(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}

/** Returns the exact sum; 0 for no numbers. */
export function sum(numbers: readonly number[]): number {
  let total: Decimal = { units: 0n, scale: 0 };
  for (const number of numbers) {
    const [a, b, scale] = sameScale(total, toDecimal(number));
    total = { units: a + b, scale };
  }
  return toNumber(total);
}

/** Returns a − b, exactly. */
export function difference(a: number, b: number): number {
  return sum([a, -b]);
}

/** Returns a × b, exactly. */
export function product(a: number, b: number): number {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  return toNumber({ units: x.units * y.units, scale: x.scale + y.scale });
}

/** Returns a ÷ b rounded half away from zero to `decimals` places. Throws RangeError for b = 0. */
export function quotient(a: number, b: number, decimals: number): number {
  const [x, y] = sameScale(toDecimal(a), toDecimal(b));
  if (y === 0n) throw new RangeError(`division of ${a} by zero`);
  const negative = x < 0n !== y < 0n;
  const [top, bottom] = [(x < 0n ? -x : x) * 10n ** BigInt(decimals), y < 0n ? -y : y];
  const units = (2n * top + bottom) / (2n * bottom);
  return toNumber({ units: negative ? -units : units, scale: decimals });
}
