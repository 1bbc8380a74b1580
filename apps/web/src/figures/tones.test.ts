import { expect, test } from "vitest";
import css from "../style/tokens.css?raw";

type Rgb = readonly [number, number, number];
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);
const rgb = (token: string, scheme: "light" | "dark"): Rgb => {
  const hex = tokens.get(token)![scheme];
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
};
/** As `color-mix(in srgb, one, two share)` does. */
const mixed = (one: Rgb, two: Rgb, share: number): Rgb => one.map((part, at) => part * (1 - share) + two[at]! * share) as unknown as Rgb;
/** Relative luminance (WCAG 2.2). */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

/** Ink and ground of every tone of a cell; hatching has two grounds. */
const tones: [tone: string, ink: string, ground: (scheme: "light" | "dark") => Rgb][] = [
  ...["met", "course", "risk", "off"].map((tone): [string, string, (scheme: "light" | "dark") => Rgb] => [tone, tone, (scheme) => rgb(`${tone}-soft`, scheme)]),
  ["plain", "ink", (scheme) => rgb("none-soft", scheme)],
  ["blank", "ink-2", (scheme) => rgb("sheet", scheme)],
  ["hatched, pale", "none", (scheme) => rgb("none-soft", scheme)],
  ["hatched, dark", "none", (scheme) => mixed(rgb("none-soft", scheme), rgb("line", scheme), 0.55)],
  ["late chip", "lotus", (scheme) => rgb("sheet", scheme)],
  ["chosen reading", "ink-2", (scheme) => rgb("brand-soft", scheme)],
];

for (const scheme of ["light", "dark"] as const)
  test.each(tones)(`a cell can be read, ${scheme}: %s`, (_, ink, ground) => {
    expect(contrast(rgb(ink, scheme), ground(scheme))).toBeGreaterThanOrEqual(4.5);
  });

test("control: a pale ink on hatching is found", () => {
  expect(contrast(rgb("line-strong", "light"), rgb("none-soft", "light"))).toBeLessThan(4.5);
});
