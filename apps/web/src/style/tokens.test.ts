import { expect, test } from "vitest";
import css from "./tokens.css?raw";

type Scheme = "light" | "dark";

const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance of a colour (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};
const pair = (ink: string, paper: string, scheme: Scheme): number =>
  contrast(tokens.get(ink)![scheme], tokens.get(paper)![scheme]);

const grounds = ["paper", "rail", "sheet"];
const pairs: [string, string][] = [
  ...["ink", "ink-2", "ink-3", "brand", "brand-ink", "lotus"].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...["met", "course", "risk", "off", "none"].map((status): [string, string] => [status, `${status}-soft`]),
  ["ink", "marker"],
  ["ink", "marker-strong"],
];

for (const scheme of ["light", "dark"] as const) {
  test.each(pairs)(`%s can be read on %s, ${scheme}`, (ink, ground) => {
    expect(pair(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });
}

test("control: a pale grey on paper is found", () => {
  expect(contrast("#b0b0b0", tokens.get("paper")!.light)).toBeLessThan(4.5);
});
