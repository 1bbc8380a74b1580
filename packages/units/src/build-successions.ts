import { type Succession, unitId } from "@xhht/core";
import { day } from "./day.ts";
import type { Lineage } from "./lineage.ts";
import type { OldCommune } from "./rule/attest-communes.ts";

const idOf = (commune: OldCommune): string => unitId({ code: commune.code, validFrom: commune.from });

/** Every line of succession, by origin and destination. No source gives a share of the people, so `share` is null throughout. */
export const buildSuccessions = (lineage: Lineage): Succession[] => {
  const lines: Succession[] = [];
  const add = (from: string, to: string, extent: Succession["extent"], on: string): void => {
    if (from !== to) lines.push({ from, to, extent, share: null, on });
  };
  for (const [code, targets] of lineage.provinces.into)
    for (const target of targets)
      add(`${code}@${day.unknown}`, lineage.provinceId(target), targets.size === 1 ? "whole" : "part", day.reform);
  for (const { district, into, extent } of lineage.districts)
    add(`${district}@${day.unknown}`, lineage.communeId(into), extent, day.reform);
  for (const commune of lineage.communes)
    for (const target of commune.into)
      add(idOf(commune), lineage.communeId(target), commune.into.size === 1 ? "whole" : "part", day.reform);
  for (const [commune, heir] of lineage.heirs) add(idOf(commune), idOf(heir), "whole", day.lastOfOldOrder);
  return lines.sort((a, b) => (a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1));
};
