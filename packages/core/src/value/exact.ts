/** A number without rounding: `top / bottom`, bottom above zero. Made so that 64,97% is never read as 65%. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The digits of a finite number as people would write them, with no exponent: sign, whole part, fraction. */
export const digitsOf = (n: number): { negative: boolean; whole: string; fraction: string } => {
  if (Number.isSafeInteger(n)) return { negative: n < 0, whole: String(Math.abs(n)), fraction: "" };
  const [mantissa = "0", power = "0"] = String(Math.abs(n)).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(power);
  const negative = n < 0;
  if (shift >= 0) {
    const all = whole + fraction.padEnd(shift, "0");
    return { negative, whole: all.slice(0, whole.length + shift), fraction: all.slice(whole.length + shift) };
  }
  return { negative, whole: "0", fraction: "0".repeat(-shift - whole.length) + whole + fraction };
};

/** A finite number as its shortest decimal writing says it: 0.1 is one tenth. */
export const exact = (n: number): Exact => {
  if (Number.isSafeInteger(n)) return { top: BigInt(n), bottom: 1n };
  const { negative, whole, fraction } = digitsOf(n);
  const top = BigInt(whole + fraction);
  return { top: negative ? -top : top, bottom: 10n ** BigInt(fraction.length) };
};

/** a − b. */
export const minus = (a: Exact, b: Exact): Exact => ({
  top: a.top * b.bottom - b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

/** a + b. */
export const plus = (a: Exact, b: Exact): Exact => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

/** a × b. */
export const times = (a: Exact, b: Exact): Exact => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** a ÷ b; b is not zero. */
export const over = (a: Exact, b: Exact): Exact => {
  const sign = b.top < 0n ? -1n : 1n;
  return { top: sign * a.top * b.bottom, bottom: sign * a.bottom * b.top };
};

/** Below zero, zero or above zero as a is less than, equal to or more than b. */
export const compareExact = (a: Exact, b: Exact): -1 | 0 | 1 => {
  const gap = a.top * b.bottom - b.top * a.bottom;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
};

/** The number with so many decimals, half away from zero. */
export const roundTo = ({ top, bottom }: Exact, decimals: number): number => {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(decimals);
  const whole = String((2n * scaled + bottom) / (2n * bottom)).padStart(decimals + 1, "0");
  const cut = whole.length - decimals;
  const size = Number(`${whole.slice(0, cut)}.${whole.slice(cut) || "0"}`);
  return top < 0n && size !== 0 ? -size : size;
};
