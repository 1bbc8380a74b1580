import type { UnitSummary } from "@xhht/api";
import { me } from "../shell/session.ts";
import type { Crumb } from "../shell/page.tsx";
import { figures as words } from "../words/figures.ts";

/** Figures are for who has an office in the unit or above it. */
const mayRead = (path: UnitSummary["path"]): boolean =>
  (me()?.memberships ?? []).some(({ unit }) => unit.level === "nation" || path.some(({ code }) => code === unit.code));

/** Where figures begin for her: the nation for who may read it, else the unit that she works for. */
export const topOf = (addressOf: (id: string) => string): string => (mayRead([]) ? addressOf("VN@0000") : "/tong-hop");

/** The way, as far as she may read it, from the nation down to a unit; each step leads to `addressOf` it. */
export const crumbsOf = (unit: UnitSummary, addressOf: (id: string) => string, last?: string): Crumb[] => [
  { label: words.title, to: topOf(addressOf) },
  ...unit.path.flatMap(({ code, name }, at) =>
    code === unit.code || code === "VN" || !mayRead(unit.path.slice(0, at + 1))
      ? []
      : [{ label: name, to: addressOf(code) }],
  ),
  ...(last === undefined ? [{ label: unit.name }] : [{ label: unit.name, to: addressOf(unit.id) }, { label: last }]),
];
