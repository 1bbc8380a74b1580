import type { UnitSummary } from "@xhht/api";
import type { Crumb } from "../shell/page.tsx";
import { figures as words } from "../words/figures.ts";

/** The way from the nation down to a unit; each step leads to `addressOf` it. */
export const crumbsOf = (unit: UnitSummary, addressOf: (id: string) => string, last?: string): Crumb[] => [
  { label: words.title, to: addressOf("VN@0000") },
  ...unit.path
    .filter(({ code }) => code !== unit.code && code !== "VN")
    .map(({ code, name }) => ({ label: name, to: addressOf(code) })),
  ...(last === undefined ? [{ label: unit.name }] : [{ label: unit.name, to: addressOf(unit.id) }, { label: last }]),
];
